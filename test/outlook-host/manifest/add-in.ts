/** What happens at sending when the add-in objects; Microsoft's words, as the manifest has them. */
export type SendMode = 'SoftBlock' | 'PromptUser' | 'Block';

export interface LaunchEvent {
  /** `OnMessageSend`, `OnNewMessageCompose` … */
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
}

export type CommandAction =
  | { readonly type: 'pane'; readonly url: string; readonly pinnable: boolean }
  | { readonly type: 'function'; readonly functionName: string };

/** A button of the compose window. */
export interface AddInCommand {
  readonly id: string;
  readonly label: string;
  readonly icon: string | null;
  readonly action: CommandAction;
}

/** All that the host takes from a manifest, in the words of one language. Plain data: it travels into the host's page. */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly permission: 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox' | 'Restricted';
  /** Where its pages are, without a path. */
  readonly origin: string;
  readonly commands: readonly AddInCommand[];
  /** The page that launch events run in; null when there are none. */
  readonly runtimeUrl: string | null;
  readonly launchEvents: readonly LaunchEvent[];
}

import type { AddIn, SendMode } from '../manifest/add-in';
import type { DialogView } from './api';
import { atLeast } from './calls';
import type { HostTexts } from './host-texts';

export type AlertAction = 'send' | 'stay' | 'act';

/** A dialog of Smart Alerts before it is drawn. */
export interface Alert {
  readonly kind: DialogView['kind'];
  readonly text: string;
  readonly markdown: boolean;
  readonly buttons: readonly { readonly label: string; readonly action: AlertAction }[];
  /** What "act" starts; null when there is no such button. */
  readonly command: { readonly id: string; readonly contextData: string } | null;
}

/** What was given to `completed`, as far as it can be read. */
export interface Completion {
  readonly allowEvent: boolean;
  readonly errorMessage: string;
  readonly errorMessageMarkdown: string;
  readonly cancelLabel: string;
  readonly commandId: string;
  readonly contextData: string;
  readonly sendModeOverride: string;
}

const OPTIONS_SET = '1.14';
const MARKDOWN_SET = '1.15';
const MOST_TEXT = 500;
const MOST_LABEL = 20;

/** Reads the event that came back with `completed`. An event completed without options is not allowed to go on. */
export function readCompletion(event: string): Completion {
  let context: unknown;
  try {
    context = (JSON.parse(event) as { readonly completedContext?: unknown }).completedContext;
  } catch {
    context = undefined;
  }
  const value = (name: string): unknown =>
    typeof context === 'object' && context !== null ? Reflect.get(context, name) : '';
  const text = (name: string): string => {
    const found = value(name);
    return typeof found === 'string' ? found : '';
  };
  const contextData = value('contextData');
  return {
    allowEvent: value('allowEvent') === true,
    errorMessage: text('errorMessage'),
    errorMessageMarkdown: text('errorMessageMarkdown'),
    cancelLabel: text('cancelLabel'),
    commandId: text('commandId'),
    contextData: typeof contextData === 'object' ? JSON.stringify(contextData) : text('contextData'),
    sendModeOverride: text('sendModeOverride'),
  };
}

/** The dialog for an add-in that objects. Options that this Outlook does not know are not there for it. */
export function objection(given: Completion, mode: SendMode, mailbox: string, texts: HostTexts, addIn: AddIn): Alert {
  const options = atLeast(mailbox, OPTIONS_SET);
  const markdown = atLeast(mailbox, MARKDOWN_SET) && given.errorMessageMarkdown !== '';
  const asks = mode === 'PromptUser' || (options && given.sendModeOverride === 'promptUser');
  const command = options && given.commandId !== '' ? { id: given.commandId, contextData: given.contextData } : null;
  return {
    kind: 'objection',
    text: markdown ? given.errorMessageMarkdown : given.errorMessage || texts.objection(addIn.name),
    markdown,
    command,
    buttons: [
      ...(command ? [{ label: given.cancelLabel || texts.takeAction, action: 'act' } as const] : []),
      ...(asks ? [{ label: texts.sendAnyway, action: 'send' } as const] : []),
      { label: texts.dontSend, action: 'stay' },
    ],
  };
}

/** The dialogs in which the add-in has no say, by what went wrong and the manifest's mode. */
export function hostAlert(
  kind: 'slow' | 'time-out' | 'unavailable',
  mode: SendMode,
  texts: HostTexts,
  addIn: AddIn,
): Alert {
  const send = { label: texts.sendAnyway, action: 'send' } as const;
  const dontSend = { label: texts.dontSend, action: 'stay' } as const;
  const tryLater = { label: texts.tryLater, action: 'stay' } as const;
  const asks = mode === 'PromptUser';
  const base = { kind, markdown: false, command: null } as const;
  switch (kind) {
    case 'slow':
      return { ...base, text: texts.slow(addIn.name), buttons: asks ? [send, dontSend] : [] };
    case 'time-out':
      return {
        ...base,
        text: texts.timeOut(addIn.name),
        buttons: asks ? [send, dontSend] : [{ label: texts.close, action: 'stay' }],
      };
    case 'unavailable':
      return {
        ...base,
        text: texts.unavailable(addIn.name),
        buttons: mode === 'Block' ? [tryLater] : [send, tryLater],
      };
  }
}

/** What a real host would cut off, refuse or not find. */
export function completionViolations(given: Completion, addIn: AddIn): readonly string[] {
  const { errorMessage, errorMessageMarkdown, cancelLabel, commandId, contextData } = given;
  return [
    ...(errorMessage.length > MOST_TEXT ? [`errorMessage has ${errorMessage.length} characters`] : []),
    ...(errorMessageMarkdown.length > MOST_TEXT
      ? [`errorMessageMarkdown has ${errorMessageMarkdown.length} characters`]
      : []),
    ...(errorMessageMarkdown !== '' && errorMessage === '' ? ['errorMessageMarkdown without errorMessage'] : []),
    ...(cancelLabel.length > MOST_LABEL ? [`cancelLabel has ${cancelLabel.length} characters`] : []),
    ...(commandId !== '' && !addIn.commands.some(({ id }) => id === commandId)
      ? [`commandId "${commandId}" is not in the manifest`]
      : []),
    ...(contextData !== '' && commandId === '' ? ['contextData without commandId'] : []),
  ];
}

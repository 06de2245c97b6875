import type { ChromeWindow } from './chrome-types';
import type { Thunderbird } from './thunderbird';

interface Folder {
  getTotalMessages(deep: boolean): number;
}

interface FolderServices {
  readonly MailServices: {
    readonly accounts: {
      readonly localFoldersServer: {
        readonly rootFolder: { readonly subFolders: readonly (Folder & { readonly name: string })[] };
      };
    };
  };
}

/** How many messages are in a local folder: "Unsent Messages" holds what waits for "Send Later". */
export function messagesIn({ run }: Thunderbird, folder: 'Unsent Messages' | 'Sent' | 'Drafts'): Promise<number> {
  return run((main: ChromeWindow, name) => {
    const { MailServices } = main.ChromeUtils.importESModule(
      'resource:///modules/MailServices.sys.mjs',
    ) as FolderServices;
    const { subFolders } = MailServices.accounts.localFoldersServer.rootFolder;
    return subFolders.find((candidate) => candidate.name === name)?.getTotalMessages(false) ?? 0;
  }, folder);
}

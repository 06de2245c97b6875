import type { ChromeAttachment, ComposeChrome, ComposeFields, ComposeParams, MailServicesModule } from './chrome-types';
import type { ChromeWindow } from './chrome-types';

/** A new message as another program would hand it over, by its parts. */
export interface DraftToOpen {
  /** The key of the identity that writes (the account's default). */
  readonly identity?: string;
  /** As in a header: addresses with or without names, between commas. */
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  /** HTML of the body above the signature. */
  readonly html?: string;
  readonly attachments?: readonly FileToAttach[];
}

export interface FileToAttach {
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Runs in Thunderbird: opens the draft, waits until it can be written, and gives the outer id of its window. */
export async function openDraftScript(window: ChromeWindow, draft: DraftToOpen): Promise<number> {
  const { Services, ChromeUtils, Cc, Ci } = window;
  const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs') as MailServicesModule;
  const create = (contract: string, kind: string): unknown =>
    Cc[`@mozilla.org/messengercompose/${contract};1`]?.createInstance(Ci[kind]);
  const fields = create('composefields', 'nsIMsgCompFields') as ComposeFields;
  fields.to = draft.to ?? '';
  fields.cc = draft.cc ?? '';
  fields.bcc = draft.bcc ?? '';
  fields.subject = draft.subject ?? '';
  fields.body = draft.html ?? '';
  for (const file of draft.attachments ?? []) {
    const attachment = create('attachment', 'nsIMsgAttachment') as ChromeAttachment;
    attachment.url = `file://${file.path}`;
    attachment.name = file.name;
    attachment.size = file.size;
    fields.addAttachment(attachment);
  }
  const params = create('composeparams', 'nsIMsgComposeParams') as ComposeParams;
  const { identities, defaultIdentity } = MailServices.accounts.defaultAccount;
  params.composeFields = fields;
  params.identity = identities.find(({ key }) => key === draft.identity) ?? defaultIdentity;
  params.type = Ci.nsIMsgCompType?.New;
  params.format = Ci.nsIMsgCompFormat?.HTML;
  const known = new Set(Services.wm.getEnumerator('msgcompose'));
  MailServices.compose.OpenComposeWindowWithParams(null, params);
  for (let look = 0; look < 400; look += 1) {
    const opened = [...Services.wm.getEnumerator('msgcompose')].find((candidate) => !known.has(candidate));
    if (opened !== undefined && (opened as ComposeChrome).composeEditorReady) return opened.docShell.outerWindowID;
    await new Promise<void>((resolve) => window.setTimeout(resolve, 25));
  }
  throw new Error('the window of the draft did not open');
}

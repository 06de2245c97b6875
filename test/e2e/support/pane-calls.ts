import type { AsideCall, ReadCall, UploadCall, WriteCall } from '../../../src/hosts/outlook/office/call-name';
import type { RuleId } from '../../../src/core/rules/rule-id';
import type { MessageToOpen } from '../../outlook-host/page/api';
import { BAD_MAIL, ORDINARY_MAIL } from './outlook-site';

/** A read of the pane's: its name on the wire, what the pane says when it fails, and the findings that it then keeps to itself. */
interface ReadRow {
  readonly wire: string;
  /** The parts that are "non verificabile qui"; null where nothing needs to be said. */
  readonly says: string | null;
  readonly silences: readonly RuleId[];
}

/** Each read that the program makes: the compiler holds the rows to its list. */
export const READS: Readonly<Record<ReadCall, ReadRow>> = {
  to: { wire: 'to.getAsync', says: 'Destinatari', silences: ['ticket-address'] },
  cc: { wire: 'cc.getAsync', says: 'Destinatari', silences: [] },
  bcc: { wire: 'bcc.getAsync', says: 'Destinatari', silences: [] },
  note: { wire: 'sessionData.getAsync', says: null, silences: [] },
  subject: { wire: 'subject.getAsync', says: 'Oggetto', silences: ['subject-generic'] },
  'body type': { wire: 'body.getTypeAsync', says: null, silences: [] },
  body: { wire: 'body.getAsync', says: 'Testo, Firma', silences: ['subject-generic', 'signature-phone'] },
  attachments: { wire: 'getAttachmentsAsync', says: 'Allegati', silences: [] },
  from: { wire: 'from.getAsync', says: null, silences: [] },
};

/** What is wrong with the mail that is read: each part has something, and each recipient alone shows that it is a request. */
export const READ_FINDINGS: readonly RuleId[] = [
  'ticket-address',
  'operator-mailbox',
  'subject-generic',
  'signature-phone',
];
export const READ_MAIL: MessageToOpen = {
  ...BAD_MAIL,
  cc: [{ name: 'Paolo Verdi', address: 'paolo.verdi@vendor.example' }],
  bcc: [{ name: 'Luca Blu', address: 'luca.blu@vendor.example' }],
};

/** A write of the pane's: its name on the wire, and how a person brings it about. */
interface WriteRow {
  readonly wire: string;
  readonly mail: MessageToOpen;
  /** The button, by its words. */
  readonly button: RegExp;
  /** The finding that the button stands in and that goes with it; null for a button elsewhere. */
  readonly rule: RuleId | null;
}

/** Another module than the text is about: the button for that one stands elsewhere. */
const COPIED = [{ name: 'Anagrafe', address: 'anagrafe@ticket.example' }];
const MOVE = /^Scrivi a Anagrafe/;

export const WRITES: Readonly<Record<WriteCall, WriteRow>> = {
  'to write': {
    wire: 'to.setAsync',
    mail: { ...BAD_MAIL, to: [], cc: COPIED },
    button: MOVE,
    rule: 'ticket-address',
  },
  'cc write': {
    wire: 'cc.setAsync',
    mail: { ...BAD_MAIL, to: [], cc: COPIED },
    button: MOVE,
    rule: 'ticket-address',
  },
  'bcc write': {
    wire: 'bcc.setAsync',
    mail: { ...BAD_MAIL, to: [], bcc: COPIED },
    button: MOVE,
    rule: 'ticket-address',
  },
  'subject write': { wire: 'subject.setAsync', mail: BAD_MAIL, button: /TARI/, rule: 'subject-generic' },
  'body write': { wire: 'body.setAsync', mail: BAD_MAIL, button: /^Aggiungi/, rule: 'signature-phone' },
  'note write': { wire: 'sessionData.setAsync', mail: ORDINARY_MAIL, button: /^È una richiesta/, rule: null },
  'settings write': { wire: 'roamingSettings.saveAsync', mail: BAD_MAIL, button: /^Salva/, rule: null },
};

/** A file that the pane attaches, and a mail that announces it. */
export const UPLOADS: Readonly<Record<UploadCall, string>> = {
  'attachment upload': 'addFileAttachmentFromBase64Async',
};
export const UPLOAD_MAIL: MessageToOpen = {
  ...BAD_MAIL,
  html: (BAD_MAIL.html ?? '').replace('Sono in ufficio', 'In allegato la schermata. Sono in ufficio'),
};

/** What the pane can do without, by its name on the wire; the library of the tests knows no changed context and refuses by itself. */
export const ASIDES: Readonly<Record<AsideCall, string | null>> = {
  context: 'getInitializationContextAsync',
  'context event': null,
  'item event': 'olkItemSelectedChanged',
  'recipients event': 'olkRecipientsChanged',
  'attachments event': 'olkAttachmentsChanged',
  'theme event': 'officeThemeChanged',
};

import type { AddIn } from '../manifest/add-in';

/** How the emulated Outlook is set up; given to its page as data. */
export interface OutlookSettings {
  readonly addIn: AddIn;
  readonly locale: 'it-IT' | 'en-US';
  readonly theme: 'light' | 'dark';
  /** The highest Mailbox requirement set that this Outlook has, as "1.14". */
  readonly mailbox: string;
  readonly user: Person;
  /** What roaming settings hold at the start: every value is JSON, as on the wire. */
  readonly roaming: Readonly<Record<string, string>>;
  /** How long every call takes at least, in milliseconds. */
  readonly latency: number;
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export type RecipientField = 'to' | 'cc' | 'bcc';

export interface AttachmentToAdd {
  readonly name: string;
  /** Octets; when absent, what `base64` holds. */
  readonly size?: number;
  readonly contentType?: string;
  readonly isInline?: boolean;
  readonly base64?: string;
  readonly attachmentType?: 'file' | 'item' | 'cloud';
}

export interface Attachment extends Required<AttachmentToAdd> {
  readonly id: string;
}

export interface MessageToOpen {
  readonly kind: 'compose' | 'read';
  /** Of a message that is composed. */
  readonly composeType?: 'newMail' | 'reply' | 'forward';
  /** Of a message that is composed: whether it is HTML or plain text. */
  readonly bodyType?: 'html' | 'text';
  readonly from?: Person;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly bcc?: readonly Person[];
  readonly subject?: string;
  readonly html?: string;
  /** The body in plain text, in the place of `html`. */
  readonly text?: string;
  readonly attachments?: readonly AttachmentToAdd[];
}

export interface Message {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

/** What the window of a new message was opened with. This host has no second window: it only notes it. */
export interface StartedMessage {
  readonly to: readonly string[];
  readonly subject: string;
}

export interface DialogView {
  readonly kind: 'objection' | 'slow' | 'time-out' | 'unavailable';
  /** The add-in's name. */
  readonly title: string;
  /** As it is read, markdown already made into lines. */
  readonly text: string;
  readonly buttons: readonly string[];
}

export interface NotificationView {
  readonly key: string;
  readonly type: 'info' | 'progress' | 'error' | 'insight';
  readonly message: string;
  readonly persistent: boolean;
  readonly actions: readonly string[];
}

export type FrameRole = 'pane' | 'runtime';

/** One call of an add-in's page to the host. */
export interface WireCall {
  readonly role: FrameRole;
  /** The launch event that the page was opened for (`OnMessageSend`); null for others. */
  readonly launchedBy: string | null;
  /** As the API calls it (`to.getAsync`), or the name of the message or event. */
  readonly name: string;
  /** The id on the wire; null where the message has none. */
  readonly dispatchId: number | null;
  readonly parameters: unknown;
  /** Milliseconds since the page was opened. */
  readonly start: number;
  /** Null while it is not answered. */
  readonly end: number | null;
  /** What was answered; undefined while it is not. */
  readonly answer: unknown;
}

/** What goes wrong with calls of that name (as in `WireCall.name`; `*` is each method of the API). One of the effects is set. */
export interface Fault {
  readonly call: string;
  readonly role?: FrameRole;
  /** For so many calls; when absent, for all. */
  readonly times?: number;
  /** Fails with this code of office.js (9042 and so on). */
  readonly error?: number;
  /** Answers so many milliseconds later. */
  readonly delay?: number;
  /** Never answers. */
  readonly silence?: true;
  /** The call throws in the add-in's page. */
  readonly throws?: true;
  /** `body.getAsync` gives the body as it was when the fault was set. */
  readonly stale?: true;
}

/** The emulated Outlook as tests see it, in its page. */
export interface Outlook {
  /** Shows a message, or none. A composed one is announced to `OnNewMessageCompose`. */
  readonly openItem: (message: MessageToOpen | null) => void;
  readonly pressSend: () => void;
  /** The add-in's button; the first of the manifest when no id is given. */
  readonly pressCommand: (id?: string) => void;
  readonly dialog: () => DialogView | null;
  readonly pressDialogButton: (label: string) => void;
  readonly notifications: () => readonly NotificationView[];
  readonly pressNotificationAction: (label: string) => void;
  readonly sent: () => readonly Message[];
  /** New messages that the add-in opened, oldest first. */
  readonly started: () => readonly StartedMessage[];
  /** What no real Outlook would take: texts too long, unknown command ids, a second `completed`. */
  readonly violations: () => readonly string[];
  /** As they were saved, read from JSON. */
  readonly roamingSettings: () => Readonly<Record<string, unknown>>;
  readonly sessionData: () => Readonly<Record<string, string>>;
  readonly addAttachment: (attachment: AttachmentToAdd) => string;
  readonly removeAttachment: (id: string) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  /** The launch event's page, or a script of it, could not be loaded. */
  readonly runtimeFailed: () => void;
  readonly compose: {
    readonly message: () => Message;
    readonly setSubject: (subject: string) => void;
    readonly setRecipients: (field: RecipientField, people: readonly Person[]) => void;
    readonly setBody: (html: string) => void;
    readonly text: () => string;
  };
  readonly pane: {
    readonly isOpen: () => boolean;
    readonly pin: (pinned: boolean) => void;
    readonly close: () => void;
  };
  readonly wire: {
    readonly calls: () => readonly WireCall[];
    readonly clear: () => void;
    /** The most calls of that name (of all methods of Outlook's API when null or absent) that were open at the same time, in pages of that role (of both). */
    readonly mostInFlight: (name?: string | null, role?: FrameRole) => number;
  };
  readonly faults: {
    readonly add: (fault: Fault) => void;
    readonly clear: () => void;
  };
  readonly clock: {
    /** Moves the host's own time limits, not the add-in's timers. */
    readonly advance: (milliseconds: number) => void;
  };
}

/** What the web page says around the pane: the draft form, the gate's dialogs, the ways to send. */
export interface WebTexts {
  readonly title: string;
  readonly tagline: string;
  readonly actions: {
    readonly fresh: string;
    readonly open: string;
    readonly sample: string;
    readonly send: string;
  };
  readonly landmarks: { readonly draft: string; readonly pane: string; readonly skip: string };
  readonly fields: {
    readonly from: string;
    readonly fromName: string;
    readonly fromAddress: string;
    readonly to: string;
    readonly cc: string;
    readonly bcc: string;
    readonly showCopies: string;
    readonly subject: string;
    readonly body: string;
    readonly bodyPlaceholder: string;
  };
  readonly pills: {
    readonly remove: (address: string) => string;
    readonly invalid: string;
    readonly hint: string;
    readonly list: (field: string) => string;
  };
  readonly toolbar: {
    readonly label: string;
    readonly bold: string;
    readonly italic: string;
    readonly underline: string;
    readonly bullets: string;
    readonly numbers: string;
    readonly image: string;
  };
  readonly attachments: {
    readonly label: string;
    readonly add: string;
    readonly remove: (name: string) => string;
    readonly total: (count: number, size: string) => string;
    readonly drop: string;
  };
  readonly size: (bytes: number) => string;
  readonly undo: {
    readonly freshDraft: string;
    readonly opened: (name: string) => string;
    readonly undo: string;
    readonly close: string;
  };
  readonly faults: { readonly notMail: (name: string) => string; readonly storage: string; readonly clipboard: string };
  readonly configuration: {
    readonly tried: (organization: string, directory: string) => string;
    readonly faulty: (name: string) => string;
    readonly forget: string;
    /** Where an organisation's configuration is built in. */
    readonly forgetPackaged: string;
  };
  readonly gate: {
    readonly blockedTitle: string;
    readonly blockedLead: string;
    readonly showMissing: string;
    readonly askTitle: string;
    readonly askLead: string;
    readonly more: (count: number) => string;
    readonly sendAnyway: string;
    readonly back: string;
  };
  readonly ways: {
    readonly title: string;
    readonly lead: string;
    readonly eml: string;
    readonly emlHint: string;
    readonly mailto: string;
    readonly mailtoHint: string;
    readonly mailtoAttachments: string;
    readonly mailtoFormatting: string;
    readonly mailtoLength: string;
    readonly copy: string;
    readonly copyHint: string;
    readonly copied: string;
    readonly saved: string;
    readonly close: string;
  };
  readonly samples: Readonly<Record<'generic' | 'halfway' | 'ready' | 'robot' | 'ordinary', string>>;
}

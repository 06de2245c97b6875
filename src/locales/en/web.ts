import type { WebTexts } from '../texts/web-texts';

const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

export const web: WebTexts = {
  title: 'Ticket in Regola',
  tagline: 'The support request that is taken in charge the first time',
  actions: {
    fresh: 'New draft',
    open: 'Open file',
    sample: 'Try an example',
    send: 'Send',
  },
  landmarks: { draft: 'Draft', pane: 'Checks', skip: 'Go to the checks' },
  fields: {
    from: 'From',
    fromName: 'Sender’s name',
    fromAddress: 'Sender’s address',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    showCopies: 'Cc and Bcc',
    subject: 'Subject',
    body: 'Text of the message',
    bodyPlaceholder: 'What was done, on what, what happened…',
  },
  pills: {
    remove: (address) => `Remove ${address}`,
    invalid: 'not a valid address',
    hint: 'Enter or a comma after each address',
    list: (field) => `Recipients in ${field}`,
  },
  toolbar: {
    label: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    underline: 'Underline',
    bullets: 'Bulleted list',
    numbers: 'Numbered list',
    image: 'Insert an image',
  },
  attachments: {
    label: 'Attachments',
    add: 'Attach files',
    remove: (name) => `Remove ${name}`,
    total: (count, size) => (count === 1 ? `1 file, ${size}` : `${count} files, ${size}`),
    drop: 'Drop the files to attach here',
  },
  size: (bytes) => {
    if (bytes < 1024) return `${bytes} bytes`;
    if (bytes < 1024 * 1024) return `${decimal.format(bytes / 1024)} kB`;
    return `${decimal.format(bytes / 1024 / 1024)} MB`;
  },
  undo: {
    freshDraft: 'Draft emptied',
    opened: (name) => `Opened “${name}”`,
    undo: 'Undo',
    close: 'Close',
  },
  faults: {
    notMail: (name) => `“${name}” is not a saved e-mail (.eml).`,
    storage: 'The browser does not let the draft be kept: it will be lost when the page is closed.',
    clipboard: 'The browser does not let the text be copied.',
  },
  configuration: {
    tried: (organization, directory) => `Configuration on trial: ${organization}, ${directory}`,
    faulty: (name) => `“${name}” has faults: the configuration stays as it was.`,
    forget: 'Back to the demonstration',
    forgetPackaged: "Back to the organisation's own",
  },
  gate: {
    blockedTitle: 'Before sending',
    blockedLead: 'Without these points the request is not taken in charge.',
    showMissing: 'Show what is missing',
    askTitle: 'Send it like this?',
    askLead: 'There is something to review.',
    more: (count) => (count === 1 ? 'and one more point' : `and ${count} more points`),
    sendAnyway: 'Send anyway',
    back: 'Back to the draft',
  },
  ways: {
    title: 'How to send',
    lead: 'The draft is ready. From here it goes to the mail program.',
    eml: 'Save as .eml',
    emlHint: 'With attachments and formatting: it opens as a draft in Outlook and Thunderbird.',
    mailto: 'Open in the mail program',
    mailtoHint: 'Text only, without formatting.',
    mailtoAttachments: 'Not possible: the attachments would be lost.',
    mailtoFormatting: 'Not possible: the formatting would be lost.',
    mailtoLength: 'Not possible: the text is too long.',
    copy: 'Copy subject and text',
    copyHint: 'To paste them into a webmail.',
    copied: 'Copied',
    saved: 'File saved',
    close: 'Close',
  },
  samples: {
    generic: 'Generic subject, incomplete signature',
    halfway: 'Half-way',
    ready: 'Ready to send',
    robot: 'Reply to the automatic e-mail',
    ordinary: 'Ordinary e-mail',
  },
};

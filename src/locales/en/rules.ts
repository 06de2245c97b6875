import type { RuleTexts } from '../locale';
import { megabytes, oneOf, quoted } from '../phrases';

export const rules: RuleTexts = {
  'ticket-address': {
    name: 'Module address',
    why: 'Requests are opened by writing to the module’s ticket address, in the To field.',
    problems: {
      none: () => ({
        what: 'The module’s address is missing',
        todo: 'Choose the module you write about: its address goes into To.',
      }),
      'only-copied': ({ address }) => ({
        what: 'The module’s address is only in copy',
        todo: `Move ${address} to the To field.`,
      }),
      'robot-only': () => ({
        what: 'The automatic address opens no requests',
        todo: 'For a new request choose the module’s address; the automatic one only takes replies.',
      }),
    },
  },
  'operator-mailbox': {
    name: 'No personal vendor mailbox',
    why: 'E-mails to operators’ mailboxes open no ticket and may stay unanswered.',
    problems: {
      person: ({ address }) => ({
        what: 'A vendor mailbox that opens no ticket',
        todo: `Remove ${address}: the module’s address is enough.`,
      }),
    },
  },
  'one-module': {
    name: 'One module only',
    why: 'Each address opens a ticket of its own: one request to several modules opens several.',
    problems: {
      several: ({ modules }) => ({
        what: `The request goes to ${modules.length} modules`,
        todo: `Keep one of ${oneOf(modules, 'and')}.`,
      }),
    },
  },
  'right-module': {
    name: 'The right module',
    why: 'Each module has its own address: at the wrong one the request is passed on by hand, or asked for again.',
    problems: {
      other: ({ addressed, module, words }) => ({
        what: 'The text speaks of another module',
        todo: `${words.length > 0 ? `Because of ${oneOf(words.map(quoted), 'and')}, ${module}` : module} seems to fit better than ${addressed}.`,
      }),
    },
  },
  'subject-missing': {
    name: 'Subject present',
    why: 'The subject routes the request: without one the e-mail is not taken in charge.',
    problems: {
      empty: () => ({ what: 'The subject is missing', todo: 'Say in a few words what is wrong, and where.' }),
      'prefix-only': () => ({
        what: 'Nothing follows “Re:” or “Fwd:”',
        todo: 'Say in a few words what is wrong, and where.',
      }),
    },
  },
  'subject-generic': {
    name: 'Subject that states the reason',
    why: 'A generic subject does not state the reason, and the request is not taken in charge.',
    problems: {
      generic: () => ({
        what: 'The subject is generic',
        todo: 'Say what it is about: which function, which document, which error.',
      }),
      'only-entity': () => ({ what: 'The subject names only the authority', todo: 'Add what it is about.' }),
      doubtful: ({ subject }) => ({
        what: 'The subject may say too little',
        todo: `If “${subject}” does not tell the reason, add a few words.`,
      }),
    },
  },
  'body-missing': {
    name: 'Message present',
    why: 'Without an explanation of the writer’s own the request is not taken in charge.',
    problems: {
      empty: () => ({
        what: 'The message is missing',
        todo: 'Explain what you were doing, on what, and what happened.',
      }),
      'only-quoted': () => ({
        what: 'There is only the quoted message',
        todo: 'Add an explanation of your own above it.',
      }),
      'only-greeting': () => ({
        what: 'There are only greetings and signature',
        todo: 'Explain what you were doing, on what, and what happened.',
      }),
    },
  },
  'entity-missing': {
    name: 'Authority concerned',
    why: 'Who works for several authorities must say for which one they ask.',
    problems: {
      missing: ({ entities }) => ({
        what: 'The authority concerned is not named',
        todo: `Name it: ${oneOf(entities, 'or')}.`,
      }),
    },
  },
  'attachment-forgotten': {
    name: 'Announced attachments',
    why: 'The text announces an attachment: if it is missing, support must ask for it and time is lost.',
    problems: {
      announced: ({ words }) => ({
        what: 'The announced attachment is missing',
        todo: `The text says “${words}”: attach the file or the picture.`,
      }),
    },
  },
  'attachment-type': {
    name: 'Attachment types',
    why: 'Mail servers refuse programs, scripts and shortcuts: the e-mail might not arrive.',
    problems: {
      refused: ({ names }) => ({
        what: 'An attachment will probably be refused',
        todo: `Remove ${oneOf(names, 'and')}, or send a screenshot.`,
      }),
    },
  },
  'attachment-size': {
    name: 'Attachment size',
    why: 'Above the limit the e-mail might be returned.',
    problems: {
      exceeded: ({ totalBytes, maxBytes }) => ({
        what: `Attachments too large: ${megabytes(totalBytes, 'en')}`,
        todo: `Stay within ${megabytes(maxBytes, 'en')}: remove or compress some files.`,
      }),
    },
  },
  'signature-name': {
    name: 'First and last name in the signature',
    why: 'The signature must give the writer’s first and last name: support must know whom to call back.',
    problems: {
      missing: () => ({ what: 'First and last name are missing', todo: 'Sign the message with first and last name.' }),
      'not-full': ({ found }) => ({
        what: 'The signature has no full name',
        todo: `“${found}” is not enough: write first and last name in full.`,
      }),
      'office-only': () => ({
        what: 'The signature does not say who writes',
        todo: 'Add first and last name: the office alone is not enough.',
      }),
      'someone-else': ({ found, writer }) => ({
        what: 'The signature is somebody else’s',
        todo: `It reads “${found}”: sign as ${writer}.`,
      }),
      'only-quoted': () => ({
        what: 'Only the quoted message is signed',
        todo: 'Sign this message too, with first and last name.',
      }),
      doubtful: ({ found }) => ({
        what: 'No full name recognised in the signature',
        todo: `Check that “${found}” is the writer’s full name.`,
      }),
    },
  },
  'signature-phone': {
    name: 'Telephone in the signature',
    why: 'Support calls back by telephone: without a number the request is not taken in charge.',
    problems: {
      missing: () => ({ what: 'No telephone number in the signature', todo: 'Add a landline or mobile number.' }),
      'fax-only': () => ({
        what: 'The signature has only a fax number',
        todo: 'Add a telephone number, landline or mobile.',
      }),
      'extension-only': () => ({
        what: 'The signature has only an extension',
        todo: 'Add the full number: an extension cannot be dialled from outside.',
      }),
      'only-quoted': () => ({
        what: 'The number is only in the quoted message',
        todo: 'Add the number to this message’s signature too.',
      }),
    },
  },
};

import type { RuleTexts } from '../locale';
import { inQuotes, megabytes, oneOf } from '../phrases';

const quoted = (words: string): string => inQuotes(words, 'en');

export const rules: RuleTexts = {
  'ticket-address': {
    name: 'Module address',
    why: 'Requests are opened by writing to the module’s ticket address, in the To field.',
    todo: {
      none: () => 'The address of the module you write about goes into To.',
      'only-copied': ({ address }) => `Move ${address} to the To field.`,
      'robot-only': () => 'A new request needs the module’s address; the automatic one only takes replies.',
    },
  },
  'operator-mailbox': {
    name: 'No personal vendor mailbox',
    why: 'E-mails to operators’ mailboxes open no ticket and may stay unanswered.',
    todo: {
      person: ({ address }) => `Remove ${address}: the module’s address is enough.`,
    },
  },
  'one-module': {
    name: 'One module only',
    why: 'Each address opens a ticket of its own: one request to several modules opens several.',
    todo: {
      several: ({ modules }) => `Keep one of ${oneOf(modules, 'and')}.`,
    },
  },
  'right-module': {
    name: 'The right module',
    why: 'Each module has its own address: at the wrong one the request is passed on by hand, or asked for again.',
    todo: {
      other: ({ addressed, module, words }) =>
        `${words.length > 0 ? `Because of ${oneOf(words.map(quoted), 'and')}, ${module}` : module} seems to fit better than ${addressed}.`,
    },
  },
  'subject-missing': {
    name: 'Subject present',
    why: 'The subject routes the request: without one the e-mail is not taken in charge.',
    todo: {
      empty: () => 'Say in a few words what is wrong, and where.',
      'prefix-only': () => 'Say in a few words what is wrong, and where.',
    },
  },
  'subject-generic': {
    name: 'Subject that states the reason',
    why: 'A generic subject does not state the reason, and the request is not taken in charge.',
    todo: {
      generic: () => 'Say what it is about: which function, which document, which error.',
      'only-entity': () => 'Add what it is about.',
      doubtful: ({ subject }) => `If ${quoted(subject)} does not tell the reason, add a few words.`,
    },
  },
  'body-missing': {
    name: 'Message present',
    why: 'Without an explanation of the writer’s own the request is not taken in charge.',
    todo: {
      empty: () => 'Explain what you were doing, on what, and what happened.',
      'only-quoted': () => 'Add an explanation of your own above it.',
      'only-greeting': () => 'Explain what you were doing, on what, and what happened.',
    },
  },
  'body-too-vague': {
    name: 'Explanation of the problem',
    why: 'Support starts from what it reads: without the facts it must first ask for them, and the ticket takes longer.',
    todo: {
      vague: () => 'Tell what was being done, on which document or record, and what happened.',
      'subject-only': () => 'Tell here too what was being done and what happened.',
      'outline-empty': () => 'Fill in the lines of the outline; those that are not needed can go.',
    },
  },
  'one-topic': {
    name: 'One topic only',
    why: 'Each e-mail opens one ticket: a second problem in the same e-mail is easily lost.',
    todo: {
      'second-topic': ({ words }) => `If ${quoted(words)} begins another request, send it in an e-mail of its own.`,
    },
  },
  'ticket-reply': {
    name: 'Replies about the same problem',
    why: 'A reply to the ticket’s e-mail goes into that ticket: a different problem wants a new e-mail.',
    todo: {
      'other-topic': ({ words }) => `If ${quoted(words)} is not about this ticket, write a new e-mail.`,
    },
  },
  'preferred-operator': {
    name: 'No operator by name',
    why: 'Requests go to the first free operator: one cannot choose whom to speak to.',
    todo: {
      named: ({ name }) => `Remove ${quoted(name)}; it is fine to say that one spoke with an operator before.`,
      'same-as-before': () => 'Remove the preference; it is fine to say that one spoke with an operator before.',
    },
  },
  insistence: {
    name: 'No pressing',
    why: 'Reminders and a pressing tone do not shorten the wait: requests are taken in turn.',
    todo: {
      reminder: ({ words }) => `Remove ${quoted(words)}; for a request that is open already give its ticket number.`,
      demand: ({ words }) => `Remove ${quoted(words)}; if there is a deadline, name it.`,
      complaint: ({ words }) => `Remove ${quoted(words)} and describe the problem.`,
      waiting: ({ words }) => `Remove ${quoted(words)}; the number of the open ticket is enough.`,
      repeated: ({ words }) => `Remove ${quoted(words)}; the number of the open ticket is enough.`,
      pressing: ({ words }) => `Remove ${quoted(words)} and say what happens; name the deadline if there is one.`,
    },
  },
  'assistance-booking': {
    name: 'No reservations',
    why: 'Assistance is for a present need: it cannot be reserved for one that is only possible.',
    todo: {
      reserved: ({ words }) => `Remove ${quoted(words)}: write when the problem is there.`,
    },
  },
  'on-behalf-of': {
    name: 'The writer’s own request',
    why: 'Who has the problem writes in person, because the operator calls back whoever sent the e-mail.',
    todo: {
      'for-colleague': ({ words }) => `${quoted(words)}: let the person who has the problem write.`,
      'contact-other': ({ words }) => `${quoted(words)}: let the person to be called back write.`,
      'signed-by-other': ({ found }) => `Sign with one’s own name, or let ${quoted(found)} write.`,
    },
  },
  'entity-missing': {
    name: 'Authority concerned',
    why: 'Who works for several authorities must say for which one they ask.',
    todo: {
      missing: ({ entities }) => `Name it: ${oneOf(entities, 'or')}.`,
    },
  },
  availability: {
    name: 'When one can be called back',
    why: 'After a second call without an answer the ticket is closed: hours spare calls in vain.',
    todo: {
      missing: () => 'Add the days or hours at which the telephone is answered.',
    },
  },
  'service-charges': {
    name: 'Charged services',
    why: 'Operational support, training and consulting are paid for apart unless the contract has them.',
    todo: {
      operational: () => 'Check whether the contract has operational support, and say so in the message.',
      training: () => 'Check whether the contract has training and consulting, or ask for an offer.',
    },
  },
  'attachment-forgotten': {
    name: 'Announced attachments',
    why: 'The text announces an attachment: if it is missing, support must ask for it and time is lost.',
    todo: {
      announced: ({ words }) => `The text says ${quoted(words)}: attach the file or the picture.`,
    },
  },
  screenshot: {
    name: 'Screenshot of the problem',
    why: 'With a screenshot or a sample file those who assist see at once what happens.',
    todo: {
      missing: () => 'Attach or paste a screenshot that shows the message or the wrong data.',
    },
  },
  'attachment-type': {
    name: 'Attachment types',
    why: 'Mail servers refuse programs, scripts and shortcuts: the e-mail might not arrive.',
    todo: {
      refused: ({ names }) => `Remove ${oneOf(names, 'and')}, or send a screenshot.`,
    },
  },
  'attachment-size': {
    name: 'Attachment size',
    why: 'Above the limit the e-mail might be returned.',
    todo: {
      exceeded: ({ maxBytes }) => `Stay within ${megabytes(maxBytes, 'en')}: remove or compress some files.`,
    },
  },
  'signature-name': {
    name: 'First and last name in the signature',
    why: 'The signature must give the writer’s first and last name: support must know whom to call back.',
    todo: {
      missing: () => 'Sign the message with first and last name.',
      'not-full': ({ found }) => `${quoted(found)} is not enough: write first and last name in full.`,
      'office-only': () => 'Add first and last name: the office alone is not enough.',
      'someone-else': ({ found, writer }) => `It reads ${quoted(found)}: sign as ${writer}.`,
      'only-quoted': () => 'Sign this message too, with first and last name.',
      doubtful: ({ found }) => `Check that ${quoted(found)} is the writer’s full name.`,
    },
  },
  'signature-phone': {
    name: 'Telephone in the signature',
    why: 'Support calls back by telephone: without a number the request is not taken in charge.',
    todo: {
      missing: () => 'Add a landline or mobile number.',
      'fax-only': () => 'Add a telephone number, landline or mobile.',
      'extension-only': () => 'Add the full number: an extension cannot be dialled from outside.',
      'only-quoted': () => 'Add the number to this message’s signature too.',
    },
  },
  credentials: {
    name: 'No password in the text',
    why: 'An e-mail stays in many mailboxes and many people read a ticket: passwords and PINs do not belong there.',
    todo: {
      password: () => 'Cover the password; if it is a real one, change it. Tell it by telephone where it is needed.',
      pin: () => 'Cover the PIN; if it is a real one, change it. Tell it by telephone where it is needed.',
    },
  },
  'personal-data': {
    name: 'No personal data that is not needed',
    why: 'A citizen’s data leave the office only when they must: the number of the record is nearly always enough to find it.',
    todo: {
      'tax-code': () => 'Shorten the tax code, or give the number of the record.',
      iban: () => 'Shorten the IBAN, or give the number of the record.',
    },
  },
};

import type { FindingTexts } from '../locale';
import { megabytes } from '../phrases';

export const findings: FindingTexts = {
  'ticket-address': {
    none: () => 'The module’s address is missing',
    'only-copied': () => 'The module’s address is only in copy',
    'robot-only': () => 'The automatic address opens no requests',
  },
  'operator-mailbox': {
    person: () => 'A vendor mailbox that opens no ticket',
  },
  'one-module': {
    several: ({ modules }) => `The request goes to ${modules.length} modules`,
  },
  'right-module': { other: () => 'The text speaks of another module' },
  'subject-missing': {
    empty: () => 'The subject is missing',
    'prefix-only': () => 'Nothing follows “Re:” or “Fwd:”',
  },
  'subject-generic': {
    generic: () => 'The subject is generic',
    'only-entity': () => 'The subject names only the authority',
    doubtful: () => 'The subject may say too little',
  },
  'body-missing': {
    empty: () => 'The message is missing',
    'only-quoted': () => 'There is only the quoted message',
    'only-greeting': () => 'There are only greetings and signature',
  },
  'body-too-vague': {
    vague: () => 'The message explains too little',
    'subject-only': () => 'The message only refers to the subject',
    'outline-empty': () => 'The outline is to be filled in',
  },
  'one-topic': {
    'second-topic': () => 'There may be two different requests',
  },
  'ticket-reply': {
    'other-topic': () => 'The reply is about another problem',
  },
  'preferred-operator': {
    named: () => 'An operator is asked for by name',
    'same-as-before': () => 'A certain operator is asked for',
  },
  insistence: {
    reminder: () => 'The message is a reminder',
    demand: () => 'The tone hurries the operators',
    complaint: () => 'The message has a complaint in it',
    waiting: () => 'The message complains about waiting',
    repeated: () => 'Earlier reports are counted',
    pressing: () => 'The message presses the operators',
  },
  'assistance-booking': {
    reserved: () => 'Assistance is reserved just in case',
  },
  'on-behalf-of': {
    'for-colleague': () => 'The request is on somebody’s behalf',
    'contact-other': () => 'Somebody else is to be called back',
    'signed-by-other': () => 'Somebody else has signed',
  },
  'entity-missing': {
    missing: () => 'The authority concerned is not named',
  },
  availability: {
    missing: () => 'It does not say when to call back',
  },
  'service-charges': {
    operational: () => 'Operational support may be charged',
    training: () => 'Training and consulting may be charged',
  },
  'attachment-forgotten': {
    announced: () => 'The announced attachment is missing',
  },
  screenshot: {
    missing: () => 'A screenshot would help to understand',
  },
  'attachment-type': {
    refused: () => 'An attachment will probably be refused',
  },
  'attachment-size': {
    exceeded: ({ totalBytes }) => `Attachments too large: ${megabytes(totalBytes, 'en')}`,
  },
  'signature-name': {
    missing: () => 'First and last name are missing',
    'not-full': () => 'The signature has no full name',
    'office-only': () => 'The signature does not say who writes',
    'someone-else': () => 'The signature is somebody else’s',
    'only-quoted': () => 'Only the quoted message is signed',
    doubtful: () => 'No full name recognised in the signature',
  },
  'signature-phone': {
    missing: () => 'No telephone number in the signature',
    'fax-only': () => 'The signature has only a fax number',
    'extension-only': () => 'The signature has only an extension',
    'only-quoted': () => 'The number is only in the quoted message',
  },
  credentials: {
    password: () => 'There is a password in the text',
    pin: () => 'There is a PIN in the text',
  },
  'personal-data': {
    'tax-code': () => 'There is a tax code in the text',
    iban: () => 'There is an IBAN in the text',
  },
};

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
  'entity-missing': {
    missing: () => 'The authority concerned is not named',
  },
  'attachment-forgotten': {
    announced: () => 'The announced attachment is missing',
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
};

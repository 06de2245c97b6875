import type { RuleTexts } from '../locale';
import { megabytes, oneOf } from '../phrases';

export const rules: RuleTexts = {
  'ticket-address': {
    name: 'Module address',
    why: 'Requests are opened by writing to the module’s ticket address, in the To field.',
    todo: {
      none: () => 'Choose the module you write about: its address goes into To.',
      'only-copied': ({ address }) => `Move ${address} to the To field.`,
      'robot-only': () => 'For a new request choose the module’s address; the automatic one only takes replies.',
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
      doubtful: ({ subject }) => `If “${subject}” does not tell the reason, add a few words.`,
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
  'entity-missing': {
    name: 'Authority concerned',
    why: 'Who works for several authorities must say for which one they ask.',
    todo: {
      missing: ({ entities }) => `Name it: ${oneOf(entities, 'or')}.`,
    },
  },
  'attachment-forgotten': {
    name: 'Announced attachments',
    why: 'The text announces an attachment: if it is missing, support must ask for it and time is lost.',
    todo: {
      announced: ({ words }) => `The text says “${words}”: attach the file or the picture.`,
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
      'not-full': ({ found }) => `“${found}” is not enough: write first and last name in full.`,
      'office-only': () => 'Add first and last name: the office alone is not enough.',
      'someone-else': ({ found, writer }) => `It reads “${found}”: sign as ${writer}.`,
      'only-quoted': () => 'Sign this message too, with first and last name.',
      doubtful: ({ found }) => `Check that “${found}” is the writer’s full name.`,
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
};

import type { OrganizationSettings } from '../../../core/context';
import type { Part } from '../../../core/report';
import type { RuleId } from '../../../core/rules/rule-id';
import type { Reading } from './read-parts';

/**
 * The rules that would take an unread part for an empty one. Rules that find something wrong in what is there may speak all the
 * same, and attachments that are not known silence theirs by themselves.
 */
const NEEDED_BY: Readonly<Record<Reading, readonly RuleId[]>> = {
  to: ['ticket-address', 'right-module'],
  cc: [],
  bcc: [],
  note: [],
  subject: ['subject-missing', 'subject-generic', 'entity-missing', 'right-module', 'body-too-vague'],
  body: [
    'subject-generic',
    'body-missing',
    'body-too-vague',
    'entity-missing',
    'right-module',
    'availability',
    'attachment-forgotten',
    'screenshot',
    'signature-name',
    'signature-phone',
  ],
  attachments: [],
  from: [],
};

/** What the pane says it cannot tell. Unknown attachments it sees by itself, and for the sender there is the person's own mailbox. */
const PARTS: Readonly<Record<Reading, readonly Part[]>> = {
  to: ['recipients'],
  cc: ['recipients'],
  bcc: ['recipients'],
  note: [],
  subject: ['subject'],
  body: ['body', 'signature'],
  attachments: [],
  from: [],
};

/**
 * The settings without the rules about what could not be read: what is missing where one could look still holds the mail back, and
 * nothing is held against a part that Outlook did not give.
 */
export function onlyWhatWasRead(settings: OrganizationSettings, unread: Iterable<Reading>): OrganizationSettings {
  const rules: Partial<Record<RuleId, 'off'>> = {};
  for (const reading of unread) for (const id of NEEDED_BY[reading]) rules[id] = 'off';
  return { ...settings, rules: { ...settings.rules, ...rules } };
}

/** The parts that cannot be judged, each once. */
export function unreadParts(unread: Iterable<Reading>): readonly Part[] {
  return [...new Set([...unread].flatMap((reading) => PARTS[reading]))];
}

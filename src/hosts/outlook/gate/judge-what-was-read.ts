import type { OrganizationSettings } from '../../../core/context';
import type { RuleId } from '../../../core/rules/rule-id';
import type { Reading } from './read-for-sending';

const RECIPIENT_RULES: readonly RuleId[] = ['ticket-address', 'operator-mailbox', 'one-module', 'right-module'];
const SIGNATURE_RULES: readonly RuleId[] = ['signature-name', 'signature-phone'];

/** The rules that cannot speak without a part of the mail. Attachments that are not known silence theirs by themselves. */
const NEEDED_BY: Readonly<Record<Reading, readonly RuleId[]>> = {
  to: RECIPIENT_RULES,
  cc: RECIPIENT_RULES,
  bcc: RECIPIENT_RULES,
  note: [],
  subject: ['right-module', 'subject-missing', 'subject-generic', 'entity-missing', 'attachment-forgotten'],
  body: [
    'right-module',
    'subject-generic',
    'body-missing',
    'entity-missing',
    'attachment-forgotten',
    ...SIGNATURE_RULES,
  ],
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

/** The rules of the guidelines, in the order in which a draft is read: a public contract with configurations and tests. */
export const RULE_IDS = [
  'ticket-address',
  'operator-mailbox',
  'one-module',
  'right-module',
  'subject-missing',
  'subject-generic',
  'body-missing',
  'body-too-vague',
  'one-topic',
  'ticket-reply',
  'preferred-operator',
  'insistence',
  'assistance-booking',
  'on-behalf-of',
  'entity-missing',
  'availability',
  'service-charges',
  'attachment-forgotten',
  'screenshot',
  'attachment-type',
  'attachment-size',
  'signature-name',
  'signature-phone',
  'credentials',
  'personal-data',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

export function isRuleId(value: string): value is RuleId {
  return (RULE_IDS as readonly string[]).includes(value);
}

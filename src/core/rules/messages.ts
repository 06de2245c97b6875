import type { RuleId } from './rule-id';

/**
 * What each rule can find, with the data that its message needs. The locales must have a text for every entry, and a rule can
 * report no other: both are held to this table by the compiler.
 */
export interface ProblemMessages {
  'ticket-address': { none: NoData; 'only-copied': { module: string; address: string }; 'robot-only': NoData };
  'operator-mailbox': { person: { address: string } };
  'one-module': { several: { modules: readonly string[] } };
  'right-module': {
    other: { addressed: string; module: string; address: string; words: readonly string[] };
  };
  'subject-missing': { empty: NoData; 'prefix-only': NoData };
  'subject-generic': {
    generic: { subject: string };
    'only-entity': { subject: string };
    doubtful: { subject: string };
  };
  'body-missing': { empty: NoData; 'only-quoted': NoData; 'only-greeting': NoData };
  'body-too-vague': { vague: NoData; 'subject-only': NoData; 'outline-empty': NoData };
  'one-topic': { 'second-topic': { words: string } };
  'ticket-reply': { 'other-topic': { words: string } };
  'preferred-operator': { named: { words: string; name: string }; 'same-as-before': { words: string } };
  insistence: {
    reminder: { words: string };
    demand: { words: string };
    complaint: { words: string };
    waiting: { words: string };
    repeated: { words: string };
    pressing: { words: string };
  };
  'assistance-booking': { reserved: { words: string } };
  'on-behalf-of': {
    'for-colleague': { words: string };
    'contact-other': { words: string };
    'signed-by-other': { found: string };
  };
  'entity-missing': { missing: { entities: readonly string[] } };
  availability: { missing: NoData };
  'service-charges': { operational: NoData; training: NoData };
  'attachment-forgotten': { announced: { words: string } };
  screenshot: { missing: NoData };
  'attachment-type': { refused: { names: readonly string[] } };
  'attachment-size': { exceeded: { totalBytes: number; maxBytes: number } };
  'signature-name': {
    missing: NoData;
    'not-full': { found: string };
    'office-only': NoData;
    'someone-else': { found: string; writer: string };
    'only-quoted': NoData;
    doubtful: { found: string };
  };
  'signature-phone': { missing: NoData; 'fax-only': NoData; 'extension-only': NoData; 'only-quoted': NoData };
  credentials: { password: NoData; pin: NoData };
  'personal-data': { 'tax-code': NoData; iban: NoData };
}

export type NoData = Readonly<Record<string, never>>;

/** The rules that this version implements. */
export type ImplementedRuleId = keyof ProblemMessages & RuleId;

/** The message of one problem: whose, which, and its data. Of a union of rules, the union of their messages. */
export type MessageOf<Rule extends ImplementedRuleId> = Rule extends ImplementedRuleId
  ? {
      [Key in keyof ProblemMessages[Rule] & string]: {
        readonly rule: Rule;
        readonly key: Key;
        readonly data: ProblemMessages[Rule][Key];
      };
    }[keyof ProblemMessages[Rule] & string]
  : never;

export type ProblemMessage = MessageOf<ImplementedRuleId>;

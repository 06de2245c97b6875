import type { Analysis } from '../analysis';
import type { CheckContext } from '../context';
import type { TextRange } from '../draft/text-range';
import type { FindingSeverity, Part } from '../report';
import type { ImplementedRuleId, MessageOf } from './messages';

/** A paragraph of the vendor's page, or `ours` for what the product adds. */
export type Paragraph =
  '1.1' | '1.2' | '2.1' | '2.2' | '2.3' | '2.4.1' | '2.4.2' | '2.4.3' | '2.4.4' | '2.4.5' | '2.4.6' | '2.6' | 'ours';

/** One thing that is wrong, as a rule returns it: where it is and what to say. How to mend it is told in `fixes/`. */
export interface Problem<Id extends ImplementedRuleId> {
  readonly message: MessageOf<Id>;
  /** As `Finding.range`; absent where the problem has no place (something is missing). */
  readonly range?: TextRange;
  /** The part where this problem shows, if it is not the rule's own. */
  readonly part?: Part;
  /** The text leaves real doubt, or the case asks for leniency: an error is then reported as a warning. */
  readonly mild?: boolean;
  /** The words that the problem is about: a dismissal holds for as long as they stay. */
  readonly about: string;
}

/** A guideline as data plus one pure function, which never throws and reports nothing by itself. */
export interface Rule<Id extends ImplementedRuleId> {
  readonly id: Id;
  readonly part: Part;
  readonly severity: FindingSeverity;
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]];
  /** Rules whose findings make this one pointless (no subject, so no generic one): then it is not run, and not met either. */
  readonly after?: readonly ImplementedRuleId[];
  /** False where the rule has nothing to look at in this draft (one Ente only, attachments unknown): then it is neither met nor broken. */
  readonly applies?: (analysis: Analysis, context: CheckContext) => boolean;
  readonly check: (analysis: Analysis, context: CheckContext) => readonly Problem<Id>[];
}

/** Ties a rule's id to its messages for the compiler. */
export function defineRule<const Id extends ImplementedRuleId>(rule: Rule<Id>): Rule<Id> {
  return rule;
}

/** Any one rule, and any one problem: unions, so that an id always goes with its own messages. */
export type AnyRule = { [Id in ImplementedRuleId]: Rule<Id> }[ImplementedRuleId];
export type AnyProblem = { [Id in ImplementedRuleId]: Problem<Id> }[ImplementedRuleId];

import type { Analysis } from '../analysis';
import type { CheckContext } from '../context';
import type { Fix, JudgedFinding } from '../report';
import type { ImplementedRuleId, MessageOf } from '../rules/messages';

/** A finding of one rule, with that rule's messages. */
export type FindingOf<Id extends ImplementedRuleId> = Omit<JudgedFinding, 'rule' | 'message'> & {
  readonly rule: Id;
  readonly message: MessageOf<Id>;
};

/** The ways to mend what one rule found, best first. Pure and total, as rules are. */
export type Fixer<Id extends ImplementedRuleId> = (
  finding: FindingOf<Id>,
  analysis: Analysis,
  context: CheckContext,
) => readonly Fix[];

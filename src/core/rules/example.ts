import type { CheckContext, SenderProfile } from '../context';
import type { Draft } from '../draft/draft';
import type { ImplementedRuleId, ProblemMessages } from './messages';

/**
 * What an example mail has different from `COMPLIANT_MAIL`: an example shows only what matters. Examples are tests, the
 * documentation of the rule, and what the pane shows under "why".
 */
export interface ExampleMail {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  /** Names (then 100 kB each), or name and bytes; `inline:` before the name for an image in the body. */
  readonly attachments?: readonly (string | readonly [name: string, bytes: number])[] | null;
  readonly answers?: Draft['answers'];
  readonly sender?: Partial<SenderProfile>;
  readonly declared?: CheckContext['note']['declared'];
}

export interface BadExample<Id extends ImplementedRuleId> extends ExampleMail {
  readonly finds: keyof ProblemMessages[Id] & string;
  /** Set where the guidelines ask for leniency. */
  readonly mild?: true;
}

export interface GoodExample extends ExampleMail {
  /** Why it looks like a fault and is none. */
  readonly because: string;
}

export interface RuleExamples<Id extends ImplementedRuleId> {
  readonly bad: readonly BadExample<Id>[];
  readonly good: readonly GoodExample[];
}

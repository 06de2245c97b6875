import { isRuleId, type RuleId } from '../../core/rules/rule-id';
import { isRecord } from '../model/is-record';

/** What a gate decided about a mail at sending; `send` is said only of support requests. */
export type GateAction = 'send' | 'ask' | 'block';

export const GATE_ACTIONS: readonly GateAction[] = ['block', 'ask', 'send'];

export interface GateDecision {
  readonly action: GateAction;
  /** The rules that were named to the writer, each once. */
  readonly rules: readonly RuleId[];
}

/** What the gate decided since the tally was cleared: numbers and rule ids, never anything of a mail nor when it was. */
export interface GateTally {
  readonly counts: Readonly<Record<GateAction, number>>;
  readonly rules: Readonly<Partial<Record<RuleId, number>>>;
  readonly last: GateDecision | null;
}

export const EMPTY_TALLY: GateTally = { counts: { block: 0, ask: 0, send: 0 }, rules: {}, last: null };

/** The tally with one more decision; a rule counts once for each. */
export function countDecision({ counts, rules }: GateTally, decision: GateDecision): GateTally {
  const named = [...new Set(decision.rules)];
  const more = Object.fromEntries(named.map((rule) => [rule, (rules[rule] ?? 0) + 1]));
  return {
    counts: { ...counts, [decision.action]: counts[decision.action] + 1 },
    rules: { ...rules, ...more },
    last: { action: decision.action, rules: named },
  };
}

/** A tally as it was kept, parsed from JSON; what cannot be read counts as nothing. Never throws. */
export function readTally(kept: unknown): GateTally {
  if (!isRecord(kept)) return EMPTY_TALLY;
  const { counts, rules, last } = kept;
  return {
    counts: { block: countOf(counts, 'block'), ask: countOf(counts, 'ask'), send: countOf(counts, 'send') },
    rules: isRecord(rules)
      ? Object.fromEntries(
          Object.keys(rules)
            .filter(isRuleId)
            .map((rule) => [rule, countOf(rules, rule)] as const)
            .filter(([, count]) => count > 0),
        )
      : {},
    last: isRecord(last) ? readDecision(last.action, last.rules) : null,
  };
}

/** A decision from words that came from elsewhere; `null` where the action is none. Words that are no rule's id are left out. */
export function readDecision(action: unknown, rules: unknown): GateDecision | null {
  const known = GATE_ACTIONS.find((one) => one === action);
  if (known === undefined) return null;
  const words = Array.isArray(rules) ? rules.filter((rule) => typeof rule === 'string') : [];
  return { action: known, rules: [...new Set(words.filter(isRuleId))] };
}

function countOf(holder: unknown, key: string): number {
  const value = isRecord(holder) ? holder[key] : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

import { check } from '../../../../core/check';
import { EMPTY_PROFILE, type Mode, type OrganizationSettings } from '../../../../core/context';
import type { Draft } from '../../../../core/draft/draft';
import { EMPTY_NOTE } from '../../../../core/draft/draft-note';
import { decideSending, type SendingDecision } from '../../../../core/gate';
import type { ModuleDirectory } from '../../../../core/routing/directory';
import type { RuleId } from '../../../../core/rules/rule-id';

/** What would have happened to a mail at sending; `ordinary`: it is no support request. */
export type HeapFate = 'block' | 'ask' | 'send' | 'ordinary' | 'unreadable';

export interface JudgedMail {
  readonly name: string;
  /** With `enforce`. */
  readonly fate: HeapFate;
  /** Of the findings that held it up with `enforce`. */
  readonly rules: readonly RuleId[];
}

/** How many mails met each fate. */
export type HeapCount = Readonly<Record<HeapFate, number>>;

export interface HeapResult {
  readonly mails: readonly JudgedMail[];
  /** With `enforce`, whatever mode is chosen: a mode that holds nothing up would tell nothing of the rules. */
  readonly fates: HeapCount;
  /** With the mode that is chosen. */
  readonly chosen: HeapCount;
  /** How many mails each rule held up with `enforce`, most first. */
  readonly rules: readonly { readonly rule: RuleId; readonly mails: number }[];
}

export interface HeapMail {
  readonly name: string;
  /** `null` for a file that is no mail. */
  readonly draft: Draft | null;
}

/** Judges old mails by a configuration, each as if it were sent now by somebody who told nothing of themself. */
export function judgeHeap(
  mails: readonly HeapMail[],
  settings: OrganizationSettings,
  directory: ModuleDirectory,
): HeapResult {
  const judged = mails.map(({ name, draft }) => ({ name, fateIn: judge(draft, settings, directory) }));
  const enforced = judged.map(({ name, fateIn }) => ({ name, ...fateIn('enforce') }));
  const counts = new Map<RuleId, number>();
  for (const { rules } of enforced) for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts]
    .map(([rule, count]) => ({ rule, mails: count }))
    .sort((one, other) => other.mails - one.mails);
  const chosen = judged.map(({ fateIn }) => fateIn(settings.mode));
  return { mails: enforced, fates: countFates(enforced), chosen: countFates(chosen), rules };
}

type Fate = Pick<JudgedMail, 'fate' | 'rules'>;

function countFates(judged: readonly Fate[]): HeapCount {
  const fates: Record<HeapFate, number> = { block: 0, ask: 0, send: 0, ordinary: 0, unreadable: 0 };
  for (const { fate } of judged) fates[fate] += 1;
  return fates;
}

/** The mail's fate by mode; it is checked once. */
function judge(draft: Draft | null, settings: OrganizationSettings, directory: ModuleDirectory): (mode: Mode) => Fate {
  if (draft === null) return () => ({ fate: 'unreadable', rules: [] });
  const report = check(draft, {
    settings,
    directory,
    sender: EMPTY_PROFILE,
    note: EMPTY_NOTE,
  });
  if (!report.support) return () => ({ fate: 'ordinary', rules: [] });
  return (mode) => fateOf(decideSending(report, mode));
}

function fateOf(decision: SendingDecision): Fate {
  if (decision.action === 'send') return { fate: 'send', rules: [] };
  return { fate: decision.action, rules: [...new Set(decision.findings.map(({ rule }) => rule))] };
}

import { check } from '../../../../core/check';
import { EMPTY_PROFILE, type OrganizationSettings } from '../../../../core/context';
import type { Draft } from '../../../../core/draft/draft';
import { EMPTY_NOTE } from '../../../../core/draft/draft-note';
import { decideSending } from '../../../../core/gate';
import type { ModuleDirectory } from '../../../../core/routing/directory';
import { suggestModules } from '../../../../core/routing/suggest-modules';
import type { RuleId } from '../../../../core/rules/rule-id';

/** What would have happened to a mail at sending; `ordinary`: it is no support request. */
export type HeapFate = 'block' | 'ask' | 'send' | 'ordinary' | 'unreadable';

export interface JudgedMail {
  readonly name: string;
  readonly fate: HeapFate;
  /** Of the findings that held it up. */
  readonly rules: readonly RuleId[];
}

export interface HeapResult {
  readonly mails: readonly JudgedMail[];
  readonly fates: Readonly<Record<HeapFate, number>>;
  /** How many mails each rule held up, most first. */
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
  const judged = mails.map((mail) => judge(mail, settings, directory));
  const fates: Record<HeapFate, number> = { block: 0, ask: 0, send: 0, ordinary: 0, unreadable: 0 };
  const counts = new Map<RuleId, number>();
  for (const { fate, rules } of judged) {
    fates[fate] += 1;
    for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const rules = [...counts]
    .map(([rule, count]) => ({ rule, mails: count }))
    .sort((one, other) => other.mails - one.mails);
  return { mails: judged, fates, rules };
}

function judge({ name, draft }: HeapMail, settings: OrganizationSettings, directory: ModuleDirectory): JudgedMail {
  if (draft === null) return { name, fate: 'unreadable', rules: [] };
  const report = check(draft, {
    settings,
    directory,
    sender: EMPTY_PROFILE,
    note: EMPTY_NOTE,
    suggest: suggestModules,
  });
  if (!report.support) return { name, fate: 'ordinary', rules: [] };
  const decision = decideSending(report, settings.mode);
  if (decision.action === 'send') return { name, fate: 'send', rules: [] };
  return { name, fate: decision.action, rules: [...new Set(decision.findings.map(({ rule }) => rule))] };
}

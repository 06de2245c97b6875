import type { FaultTexts } from '../config/describe-fault';
import type { FixTitle } from '../core/report';
import type { ImplementedRuleId, ProblemMessages } from '../core/rules/messages';
import type { CliTexts } from './texts/cli-texts';
import type { DirectoryTexts } from './texts/directory-texts';
import type { OutlookTexts } from './texts/outlook-texts';
import type { PaneTexts } from './texts/pane-texts';
import type { ThunderbirdTexts } from './texts/thunderbird-texts';
import type { RolloutTexts } from './texts/rollout-texts';
import type { SetupTexts } from './texts/setup-texts';
import type { WebTexts } from './texts/web-texts';

export type LocaleTag = 'it' | 'en';

export function isLocaleTag(value: unknown): value is LocaleTag {
  return value === 'it' || value === 'en';
}

/** What is wrong (at most eight words) and what to do about it. */
export interface ProblemText {
  readonly what: string;
  readonly todo: string;
}

/** A text for every problem of a rule, from the problem's data. */
export type ProblemTexts<Id extends ImplementedRuleId> = {
  readonly [Key in keyof ProblemMessages[Id] & string]: (data: ProblemMessages[Id][Key]) => string;
};

/** What is wrong, in at most eight words: all that a gate's dialog says. */
export type FindingTexts = { readonly [Id in ImplementedRuleId]: ProblemTexts<Id> };

/** What the pane and the documents say of a rule besides. */
export interface RuleText<Id extends ImplementedRuleId> {
  /** The rule in a few words, as a list of things in order names it ("Telefono nella firma"). */
  readonly name: string;
  /** One sentence: why the guidelines want it. */
  readonly why: string;
  /** What to do about each problem. */
  readonly todo: ProblemTexts<Id>;
}

export type RuleTexts = { readonly [Id in ImplementedRuleId]: RuleText<Id> };

export type FixTexts = { readonly [Kind in FixTitle['kind']]: (title: Extract<FixTitle, { kind: Kind }>) => string };

/** All the words of one language. `it` is complete by definition; the compiler holds the others to the same keys. */
export interface Locale {
  readonly tag: LocaleTag;
  readonly findings: FindingTexts;
  readonly rules: RuleTexts;
  readonly fixes: FixTexts;
  readonly pane: PaneTexts;
  readonly outlook: OutlookTexts;
  readonly thunderbird: ThunderbirdTexts;
  readonly web: WebTexts;
  readonly cli: CliTexts;
  readonly config: FaultTexts;
  readonly directory: DirectoryTexts;
  readonly rollout: RolloutTexts;
  readonly setup: SetupTexts;
}

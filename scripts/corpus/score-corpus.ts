import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../src/config/defaults';
import { check } from '../../src/core/check';
import type { Report } from '../../src/core/report';
import type { LabelledDraft } from './load-corpus';

/** A share: `hit` of `all`. */
export interface Share {
  readonly hit: number;
  readonly all: number;
}

export interface RuleScore {
  readonly rule: string;
  /** Reported, of the drafts that list the rule in `must`. */
  readonly recall: Share;
  /** Reported, of the drafts that list the rule in `mustNot`. */
  readonly falsePositives: Share;
}

/** A draft that came out other than expected. */
export interface Miss {
  readonly id: string;
  readonly what: string;
}

export interface CorpusScore {
  readonly rules: readonly RuleScore[];
  readonly sendable: Share;
  readonly kind: Share;
  readonly topOne: Share;
  readonly topThree: Share;
  /** Ordinary drafts that were left alone. */
  readonly ordinary: Share;
  readonly misses: readonly Miss[];
}

interface Judged extends LabelledDraft {
  readonly report: Report;
  readonly found: ReadonlySet<string>;
}

/** Judges the drafts with the demonstration configuration and compares with their labels; only `ruleIds` count as rules. */
export function scoreCorpus(drafts: readonly LabelledDraft[], ruleIds: readonly string[]): CorpusScore {
  const judged = drafts.map((labelled): Judged => {
    const { draft, sender, note } = labelled;
    const report = check(draft, {
      settings: DEFAULT_SETTINGS,
      directory: DEMO_DIRECTORY,
      sender,
      note,
    });
    return { ...labelled, report, found: new Set(report.findings.map(({ rule }) => rule)) };
  });
  const requests = judged.filter(({ expect }) => expect.support !== false);
  const ordinary = judged.filter(({ expect }) => expect.support === false);
  // A rule that is not there yet cannot block: `sendable` is compared where the implemented rules decide it.
  const graded = requests.filter(({ expect }) => expect.sendable !== undefined);
  // In the corpus the drafts about other rules are addressed for their own sake; routing has a file of its own.
  const routing = judged.filter(({ source }) => source === 'routing.jsonl');
  const routed = (routing.length > 0 ? routing : judged).filter(({ expect }) => expect.module !== undefined);
  const misses: Miss[] = [];
  const share = (items: readonly Judged[], label: string, test: (item: Judged) => boolean, hitIsGood = true): Share => {
    const hits = items.filter(test);
    for (const item of items)
      if (hits.includes(item) !== hitIsGood && label !== '') misses.push({ id: item.id, what: label });
    return { hit: hits.length, all: items.length };
  };
  return {
    rules: ruleIds.map((rule) => ({
      rule,
      recall: share(
        requests.filter(({ expect }) => expect.must?.includes(rule)),
        `missed ${rule}`,
        ({ found }) => found.has(rule),
      ),
      falsePositives: share(
        requests.filter(({ expect }) => expect.mustNot?.includes(rule)),
        `wrongly ${rule}`,
        ({ found }) => found.has(rule),
        false,
      ),
    })),
    sendable: share(graded, 'sendable', ({ expect, report }) => report.sendable === expect.sendable),
    kind: share(
      requests.filter(({ expect }) => expect.kind !== undefined),
      'kind',
      ({ expect, report }) => report.kind === expect.kind,
    ),
    topOne: share(routed, '', (item) => suggestsWithin(item, 1)),
    topThree: share(routed, 'module', (item) => suggestsWithin(item, 3)),
    ordinary: share(ordinary, 'touched', ({ report }) => !report.support && report.findings.length === 0),
    misses,
  };
}

function suggestsWithin({ report, expect }: Judged, places: number): boolean {
  const right = [expect.module, ...(expect.acceptable ?? [])];
  return report.routing.suggestions.slice(0, places).some(({ module }) => right.includes(module.id));
}

/** All rules together. */
export function together(rules: readonly RuleScore[], pick: (score: RuleScore) => Share): Share {
  return rules
    .map(pick)
    .reduce((sum, { hit, all }) => ({ hit: sum.hit + hit, all: sum.all + all }), { hit: 0, all: 0 });
}

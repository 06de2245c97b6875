import { closest, distance } from 'fastest-levenshtein';
import type { ModuleDirectory, ModuleEntry } from '../core/routing/directory';
import { tieToTopics, topicIds, type TopicTie } from '../core/routing/tie-to-topics';
import { unreachable } from './reachable-address';

/** What a person should look at in a directory that is well formed. `index` is the entry's, from 0. */
export type DirectoryProblem =
  | { readonly kind: 'placeholder' | 'no-modules' }
  | { readonly kind: 'reserved-domain' | 'impossible'; readonly index: number; readonly address: string }
  /** A topic that there is not; `similar` is the one that was probably meant. */
  | {
      readonly kind: 'unknown-topic';
      readonly index: number;
      readonly topic: string;
      readonly similar: string | null;
    }
  | { readonly kind: 'same-name'; readonly index: number; readonly first: number; readonly name: string };

export interface DirectoryReview {
  /** In the directory's order. */
  readonly entries: readonly { readonly entry: ModuleEntry; readonly tie: TopicTie }[];
  readonly problems: readonly DirectoryProblem[];
  /** Ids of topics that no entry is tied to: a mail about them finds no module. */
  readonly uncovered: readonly string[];
}

/** Looks a directory over as somebody who is about to deploy it would: ties to topics, addresses that reach nobody, doubles. */
export function reviewDirectory(directory: ModuleDirectory): DirectoryReview {
  const entries = directory.modules.map((entry) => ({ entry, tie: tieToTopics(entry) }));
  const covered = new Set(entries.flatMap(({ tie }) => tie.topics));
  return {
    entries,
    problems: [
      ...(directory.placeholder ? [{ kind: 'placeholder' } as const] : []),
      ...(entries.length === 0 ? [{ kind: 'no-modules' } as const] : []),
      ...entries.flatMap(({ entry, tie }, index) => entryProblems(entry, tie, index)),
      ...sameNames(directory.modules),
    ],
    uncovered: topicIds().filter((id) => !covered.has(id)),
  };
}

function entryProblems({ address }: ModuleEntry, { unknown }: TopicTie, index: number): readonly DirectoryProblem[] {
  const kind = unreachable(address);
  return [
    ...(kind === null ? [] : [{ kind, index, address }]),
    ...unknown.map((topic) => ({ kind: 'unknown-topic', index, topic, similar: similarTopic(topic) }) as const),
  ];
}

function sameNames(modules: readonly ModuleEntry[]): readonly DirectoryProblem[] {
  const first = new Map<string, number>();
  return modules.flatMap(({ name }, index): readonly DirectoryProblem[] => {
    const key = name.trim().toLowerCase();
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    return [{ kind: 'same-name', index, first: before, name }];
  });
}

/** At most a third of its letters differ. */
function similarTopic(topic: string): string | null {
  const nearest = closest(topic.toLowerCase(), topicIds());
  return distance(topic.toLowerCase(), nearest) * 3 <= nearest.length ? nearest : null;
}

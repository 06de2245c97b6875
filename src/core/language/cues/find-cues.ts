import type { CueIndex, IndexedPattern, VerbForm } from './cue-index';
import { START_LETTERS } from './cue-index';
import type { CueWord } from './cue-words';
import { matchPattern, type ClassReaders } from './match-pattern';
import { verbFormsAt } from './verb-lookup';

/** Where a cue stands: inclusive indices of its first and last word, and its range in UTF-16 code units of the text. */
export interface CueMatch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

interface Found extends CueMatch {
  readonly name: string;
  readonly against: boolean;
}

/** A text that says the same thing more often says it no better: further matches of one name are not kept. */
const MOST_MATCHES = 40;

/** Finds the cues of all files in one walk over the words. @returns the matches by `cueName`, in the order of the text */
export function findCues(
  words: readonly CueWord[],
  index: CueIndex,
  classes: ClassReaders,
): ReadonlyMap<string, readonly CueMatch[]> {
  const verbs = words.map((word) => verbFormsAt(word, index));
  const found: Found[] = [];
  const counts = new Map<string, number>();
  words.forEach((word, from) => {
    for (const { name, against, pattern } of startingAt(word, verbs[from] ?? [], index)) {
      const to = matchPattern(pattern, { words, verbs, classes }, from);
      if (to < from) continue;
      const tally = against ? `!${name}` : name;
      const count = counts.get(tally) ?? 0;
      counts.set(tally, count + 1);
      if (count >= MOST_MATCHES) continue;
      found.push({ name, against, from, to, start: word.start, end: words[to]?.end ?? word.end });
    }
  });
  return withoutTakenBack(found);
}

function startingAt(word: CueWord, verbs: readonly VerbForm[], index: CueIndex): readonly IndexedPattern[] {
  const lists = [
    index.byKey.get(word.key),
    index.byStart.get(word.key.slice(0, START_LETTERS)),
    ...new Set(verbs.map(({ infinitive }) => index.byVerb.get(infinitive))),
    index.others.length > 0 ? index.others : undefined,
  ];
  return lists.reduce<readonly IndexedPattern[]>(
    (all, list) => (list === undefined ? all : all.length === 0 ? list : [...all, ...list]),
    [],
  );
}

function withoutTakenBack(found: readonly Found[]): ReadonlyMap<string, readonly CueMatch[]> {
  const against = new Map<string, Found[]>();
  for (const match of found) if (match.against) against.set(match.name, [...(against.get(match.name) ?? []), match]);
  const kept = new Map<string, CueMatch[]>();
  for (const match of found) {
    if (match.against) continue;
    if (against.get(match.name)?.some(({ from, to }) => from <= match.to && to >= match.from) === true) continue;
    const list = kept.get(match.name);
    if (list === undefined) kept.set(match.name, [match]);
    else list.push(match);
  }
  return kept;
}

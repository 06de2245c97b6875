import type { CueGroup, CueIndex, IndexedPattern, WordCues } from './cue-index';
import { lookUpStart } from './cue-index';
import type { CueWord } from './cue-words';
import { matchPattern, mayBegin } from './match-pattern';
import { verbFormsAt } from './verb-lookup';

/** Where a cue stands: inclusive indices of its first and last word, and its range in UTF-16 code units of the text. */
export interface CueMatch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The matches of a group of a file, in the order of the text. */
export type FindCues = (file: string, group: string) => readonly CueMatch[];

interface Found extends CueMatch {
  readonly group: CueGroup;
  readonly against: boolean;
}

/** A text that says the same thing more often says it no better: further matches of one name are not kept. */
const MOST_MATCHES = 40;

/** Finds the cues of all files in one walk over the words. */
export function findCues(words: readonly CueWord[], index: CueIndex): FindCues {
  const cues = words.map((word) => cuesOf(word, index));
  const input = { words, verbs: cues.map(({ verbs }) => verbs), classes: index.classes };
  const patternsOf = plausiblePatterns(words);
  const found: Found[] = [];
  const counts = { for: new Map<CueGroup, number>(), against: new Map<CueGroup, number>() };
  words.forEach((word, from) => {
    for (const { group, against, pattern } of patternsOf(cues[from])) {
      const to = matchPattern(pattern, input, from);
      if (to < from) continue;
      const tally = against ? counts.against : counts.for;
      const count = tally.get(group) ?? 0;
      tally.set(group, count + 1);
      if (count >= MOST_MATCHES) continue;
      found.push({ group, against, from, to, start: word.start, end: words[to]?.end ?? word.end });
    }
  });
  const kept = withoutTakenBack(found);
  return (file, group) => kept.get(file)?.get(group) ?? NO_MATCHES;
}

const NO_MATCHES: readonly CueMatch[] = [];
const NO_PATTERNS: readonly IndexedPattern[] = [];

/** The patterns that can begin with a word and match somewhere in this text: most need another word that it does not have. */
function plausiblePatterns(words: readonly CueWord[]): (cues: WordCues | undefined) => readonly IndexedPattern[] {
  const keys = new Set(words.map(({ key }) => key));
  const plausible = new Map<WordCues, readonly IndexedPattern[]>();
  return (cues) => {
    if (cues === undefined || cues.patterns.length === 0) return NO_PATTERNS;
    const known = plausible.get(cues);
    if (known !== undefined) return known;
    const patterns = cues.patterns.filter((pattern) => pattern.mayMatch(keys));
    plausible.set(cues, patterns);
    return patterns;
  };
}

/** Words that are kept from one draft to the next. */
const MOST_KNOWN = 5_000;

function cuesOf(word: CueWord, index: CueIndex): WordCues {
  const known = index.known.get(word.word);
  if (known !== undefined) return known;
  const verbs = verbFormsAt(word, index.verbs);
  const infinitives = new Set(verbs.map(({ infinitive }) => infinitive));
  const candidates = [
    ...(index.byKey.get(word.key) ?? []),
    ...(index.byStart.get(lookUpStart(word.key)) ?? []),
    ...[...infinitives].flatMap((infinitive) => index.byVerb.get(infinitive) ?? []),
    ...index.others,
  ];
  const patterns = candidates.filter(({ first }) => first === null || mayBegin(first, word, verbs, index.classes));
  if (index.known.size >= MOST_KNOWN) index.known.clear();
  const cues = { verbs, patterns };
  index.known.set(word.word, cues);
  return cues;
}

/** What is left of the matches when those against have taken back theirs, by file and group. */
function withoutTakenBack(found: readonly Found[]): ReadonlyMap<string, ReadonlyMap<string, readonly CueMatch[]>> {
  const against = new Map<CueGroup, Found[]>();
  for (const match of found) if (match.against) listIn(against, match.group).push(match);
  const kept = new Map<string, Map<string, CueMatch[]>>();
  for (const match of found) {
    const { group, from, to } = match;
    if (match.against || against.get(group)?.some((other) => other.from <= to && other.to >= from) === true) continue;
    let groups = kept.get(group.file);
    if (groups === undefined) kept.set(group.file, (groups = new Map<string, CueMatch[]>()));
    listIn(groups, group.name).push(match);
  }
  return kept;
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

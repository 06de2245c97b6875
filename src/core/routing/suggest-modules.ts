import { sliceRange, type TextRange } from '../draft/text-range';
import type { ModuleDirectory } from './directory';
import { type DirectoryIndex, directoryIndex } from './directory-index';
import { findPhrases } from './find-phrases';
import type { RoutingText } from './routing-text';
import { readSpokenWords } from './spoken-words';
import type { Evidence, Suggestion } from './suggestion';
import { weighMatches } from './topic-evidence';

const MOST_SUGGESTIONS = 5;
const MOST_EVIDENCE = 6;

const SUBJECT_WEIGHT = 1.7;
const OWN_WEIGHT = 1;
const QUOTED_WEIGHT = 0.25;

/** What a mail is about stands at its beginning; a pasted log adds time and no knowledge. UTF-16 code units. */
const LONGEST_OWN = 20_000;
const LONGEST_QUOTED = 5_000;

/** Each repetition of a phrase says half of what the one before said. */
const REPETITION = 0.5;
/** How much a phrase that k topics share loses: divided by k to this power. */
const SHARING = 0.75;
/** The score at which half of the doubt about an unrivalled module is gone. */
const HALF_CERTAIN = 3;
/** Makes the best module stand out from those that share some of its words. */
const CONTRAST = 1.5;
const LEAST_CONFIDENCE = 0.03;

interface Tally {
  score: number;
  readonly repetitions: Map<string, number>;
  readonly evidence: { readonly weight: number; readonly evidence: Evidence }[];
}

/**
 * The modules that a draft seems to be about, best first, at most five; none where nothing speaks. Confidence is below 0.3
 * where little was said or several modules share what was said.
 */
export function suggestModules(text: RoutingText, directory: ModuleDirectory): readonly Suggestion[] {
  const index = directoryIndex(directory);
  const tallies = new Map<string, Tally>();
  const subject = { start: Math.min(text.subjectStart, text.subject.length), end: text.subject.length };
  count(index, tallies, 'subject', text.subject, subject, SUBJECT_WEIGHT);
  for (const range of capped(text.own, LONGEST_OWN)) count(index, tallies, 'body', text.body, range, OWN_WEIGHT);
  for (const range of capped(text.quoted, LONGEST_QUOTED))
    count(index, tallies, 'body', text.body, range, QUOTED_WEIGHT);

  let total = 0;
  for (const { score } of tallies.values()) total += Math.pow(score, CONTRAST);
  const suggestions: Suggestion[] = [];
  for (const module of directory.modules) {
    const tally = tallies.get(module.id);
    if (tally === undefined) continue;
    const share = Math.pow(tally.score, CONTRAST) / total;
    const confidence = (share * tally.score) / (tally.score + HALF_CERTAIN);
    if (confidence >= LEAST_CONFIDENCE) suggestions.push({ module, confidence, evidence: strongest(tally) });
  }
  return suggestions.sort((a, b) => b.confidence - a.confidence).slice(0, MOST_SUGGESTIONS);
}

function count(
  index: DirectoryIndex,
  tallies: Map<string, Tally>,
  part: Evidence['part'],
  text: string,
  range: TextRange,
  placeWeight: number,
): void {
  const words = readSpokenWords(text, range);
  const matches = [...findPhrases(words, index.topics), ...findPhrases(words, index.ownTerms)];
  for (const found of weighMatches(matches)) {
    const owners = index.owners(found.topic);
    const rivals = new Set(found.rivals.map((topic) => index.owners(topic)[0]).filter((owner) => owner !== owners[0]));
    const weight = (found.weight * placeWeight) / Math.pow(1 + rivals.size, SHARING);
    const place = { start: words[found.from]?.start ?? range.start, end: words[found.to]?.end ?? range.end };
    const evidence = { part, words: sliceRange(text, place), range: place };
    for (const owner of owners) add(tallies, owner, found.phrase.id, weight, evidence);
  }
}

function add(tallies: Map<string, Tally>, owner: string, phrase: string, weight: number, evidence: Evidence): void {
  let tally = tallies.get(owner);
  if (tally === undefined) {
    tally = { score: 0, repetitions: new Map(), evidence: [] };
    tallies.set(owner, tally);
  }
  const repetitions = tally.repetitions.get(phrase) ?? 0;
  tally.repetitions.set(phrase, repetitions + 1);
  const counted = weight * Math.pow(REPETITION, repetitions);
  tally.score += counted;
  if (repetitions === 0) tally.evidence.push({ weight: counted, evidence });
}

function strongest(tally: Tally): readonly Evidence[] {
  const sorted = [...tally.evidence].sort((a, b) => b.weight - a.weight);
  const wordings = new Set<string>();
  const kept: Evidence[] = [];
  for (const { evidence } of sorted) {
    const wording = evidence.words.toLowerCase();
    if (wordings.has(wording)) continue;
    wordings.add(wording);
    kept.push(evidence);
    if (kept.length === MOST_EVIDENCE) break;
  }
  return kept;
}

/** The ranges, cut where together they reach the given length. */
function capped(ranges: readonly TextRange[], longest: number): readonly TextRange[] {
  const kept: TextRange[] = [];
  let left = longest;
  for (const { start, end } of ranges) {
    if (left <= 0) break;
    kept.push({ start, end: Math.min(end, start + left) });
    left -= end - start;
  }
  return kept;
}

import { ORDINARY_SURNAMES, SECOND_HALVES } from './name-vocabulary';
import { nameRuns, type NameRun } from './name-runs';
import type { NameUnit } from './name-unit';
import { nameSegments } from './name-words';
import type { TextRange } from '../draft/text-range';

/** How much of a name is there: `initial` has one of its halves as a letter only ("F. Grassetti"). */
export type NameCompleteness = 'full' | 'first-only' | 'last-only' | 'initial';

/** A person's name as a signature has it, without titles. */
export interface NameMention {
  /** UTF-16 code units of the text. */
  readonly range: TextRange;
  readonly text: string;
  /** The words of the name as written; a surname of several words is several. */
  readonly words: readonly string[];
  readonly completeness: NameCompleteness;
  /** `doubtful`: it stands where a name would and looks like one, but no list of names knows it. */
  readonly certainty: 'certain' | 'doubtful';
}

export { sameName } from './same-name';

type Verdict = Pick<NameMention, 'completeness' | 'certainty'>;

/** More words in a row are a heading or a list, not one name. */
const MOST_UNITS = 5;

/**
 * People's names in the short lines of a signature, in order (guidelines § 2.3): names of streets, schools, saints and offices
 * left out. Lists of names and the structure of signatures decide together. Linear in time.
 */
export function findPersonNames(
  text: string,
  range: TextRange = { start: 0, end: text.length },
): readonly NameMention[] {
  const mentions: NameMention[] = [];
  for (const segment of nameSegments(text, range)) {
    for (const run of nameRuns(segment)) {
      const units = nameUnits(run);
      const verdict = judge(units, run);
      const words = units.flatMap((unit) => unit.words);
      const [first] = words;
      const last = words[words.length - 1];
      if (verdict === null || first === undefined || last === undefined) continue;
      mentions.push({
        range: { start: first.start, end: last.end },
        text: text.slice(first.start, last.end),
        words: words.map((word) => text.slice(word.start, word.end)),
        ...verdict,
      });
    }
  }
  return mentions;
}

/** The units of a run that can belong to a name: a place's name and the words of offices at its ends are cut off. */
function nameUnits(run: NameRun): readonly NameUnit[] {
  let units = run.placed ? run.units.slice(1) : run.units;
  units = withoutAcronym(units);
  while (units.length > 2 && units[units.length - 1]?.looksCommon === true) units = units.slice(0, -1);
  while (units.length > 2 && units[0]?.looksCommon === true) units = units.slice(1);
  if (units.length <= MOST_UNITS) return units;
  const at = units.findIndex(({ isFirst, isAmbiguous }) => isFirst && !isAmbiguous);
  if (at === -1) return [];
  const after = units[at + 1];
  return after?.isLast === true || at === 0 ? units.slice(at, at + 2) : units.slice(at - 1, at + 1);
}

/** Two or more single letters in a row at the end are an office's short name ("C.U.C."). */
function withoutAcronym(units: readonly NameUnit[]): readonly NameUnit[] {
  let letters = 0;
  while (units[units.length - 1 - letters]?.isInitial === true) letters++;
  return letters > 1 ? units.slice(0, -letters) : units;
}

function judge(units: readonly NameUnit[], run: NameRun): Verdict | null {
  const named = units.filter(({ isInitial }) => !isInitial);
  if (run.placed) return isKnownPair(named, true) ? certain('full') : null;
  if (named.length === 0) return null;
  if (named.length === 1) return judgeSingle(units, named, run);
  if (named.every(({ isLower }) => isLower)) return judgeLowerCase(named, run);
  if (isDoubleFirstName(named)) return units.length > named.length ? certain('initial') : certain('first-only');
  if (isKnownPair(named, false)) {
    const sure = isKnownPair(named, true) || run.titled || run.whole;
    return sure ? certain('full') : doubtful('full');
  }
  if (named.some(({ isFirst, isAmbiguous }) => isFirst && !isAmbiguous)) return judgeKnownFirst(named, run);
  if (named.some(({ isFirst }) => isFirst)) return judgeAmbiguousFirst(named, run);
  return judgeUnknown(named, run);
}

function judgeSingle(units: readonly NameUnit[], named: readonly NameUnit[], run: NameRun): Verdict | null {
  const [unit] = named;
  if (unit === undefined) return null;
  if (units.length > 1) {
    const plausible = unit.isFirst || unit.isLast || run.titled || (run.whole && !unit.looksCommon);
    return plausible ? certain('initial') : null;
  }
  if (unit.words[0]?.word === 'li' && unit.words.length === 2 && run.whole) return doubtful('full');
  if (run.titled) return certain(unit.isFirst && !unit.isLast ? 'first-only' : 'last-only');
  if (unit.isFirst && !(unit.isLower && unit.isAmbiguous)) {
    if (run.whole) return unit.isAmbiguous ? doubtful('first-only') : certain('first-only');
    return unit.isAmbiguous || unit.isLower ? null : certain('first-only');
  }
  return unit.isLast && run.whole && !unit.isLower ? doubtful('last-only') : null;
}

/** Without capitals only the lists, or a line that holds nothing else, tell a name from a sentence. */
function judgeLowerCase(named: readonly NameUnit[], run: NameRun): Verdict | null {
  if (isDoubleFirstName(named)) return run.whole ? certain('first-only') : null;
  if (named.length <= 4 && (isKnownPair(named, true) || (run.whole && isKnownPair(named, false))))
    return certain('full');
  const strong = named.some(({ isFirst, isAmbiguous }) => isFirst && !isAmbiguous);
  if (!run.whole || !strong || named.length > 3 || named.some(({ looksCommon }) => looksCommon)) return null;
  return named.every(({ isFirst }) => isFirst) ? doubtful('full') : certain('full');
}

function judgeKnownFirst(named: readonly NameUnit[], run: NameRun): Verdict {
  if (named.every(({ isFirst }) => isFirst)) return doubtful('full');
  const others = named.filter(({ isFirst }) => !isFirst);
  return others.every(({ looksCommon }) => looksCommon) && !run.titled ? doubtful('full') : certain('full');
}

function judgeAmbiguousFirst(named: readonly NameUnit[], run: NameRun): Verdict | null {
  if (run.titled) return certain('full');
  // Capitals as in a name, and nothing else on the line; a heading would be all capitals.
  const likeName = run.whole && named.length === 2 && !named.some(isUpperCase);
  if (named.some(({ looksCommon }) => looksCommon)) return likeName ? doubtful('full') : null;
  if (likeName) return certain('full');
  return run.whole ? doubtful('full') : null;
}

/** No first name that the lists know: a title, a surname of the lists, or the place alone must speak for it. */
function judgeUnknown(named: readonly NameUnit[], run: NameRun): Verdict | null {
  if (named.some(({ looksCommon }) => looksCommon)) return isOddFirstName(named, run) ? doubtful('full') : null;
  if (named.length > 3) return null;
  if (run.titled) {
    const surnames = named.every(({ isLast, words }) => isLast && words.length === 1);
    return surnames ? doubtful('full') : certain('full');
  }
  if (!run.whole) return null;
  const supported = named.some(({ isLast, words }) => isLast && !ORDINARY_SURNAMES.has(words[0]?.word ?? ''));
  return supported && named.some(({ isLast }) => !isLast) ? certain('full') : doubtful('full');
}

/** "Albrico Belli", "Fabrice Conti": alone on a line, what ends like a noun may be a first name that no list knows. */
function isOddFirstName(named: readonly NameUnit[], run: NameRun): boolean {
  const [first, last] = named;
  return (
    run.whole && named.length === 2 && first?.looksCommon === true && last?.isLast === true && !named.some(isUpperCase)
  );
}

function isUpperCase(unit: NameUnit): boolean {
  return unit.words.every(({ letterCase }) => letterCase === 'upper');
}

/** A first name and, as another unit, a surname that the lists know. */
function isKnownPair(named: readonly NameUnit[], strong: boolean): boolean {
  return named.some(
    (first, i) =>
      first.isFirst &&
      !(strong && first.isAmbiguous) &&
      named.some((last, j) => i !== j && last.isLast && !isSecondHalf(named, j)),
  );
}

function isSecondHalf(named: readonly NameUnit[], at: number): boolean {
  const before = named[at - 1]?.words[0]?.word;
  return (before === 'maria' || before === 'anna') && SECOND_HALVES.has(named[at]?.words[0]?.word ?? '');
}

function isDoubleFirstName(named: readonly NameUnit[]): boolean {
  return named.length === 2 && isSecondHalf(named, 1);
}

function certain(completeness: NameCompleteness): Verdict {
  return { completeness, certainty: 'certain' };
}

function doubtful(completeness: NameCompleteness): Verdict {
  return { completeness, certainty: 'doubtful' };
}

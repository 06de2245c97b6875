import { isAmbiguousFirstName, isFirstName, isSurname } from '../first-names';
import type { CueWord } from './cue-words';
import type { ClassReaders } from './match-pattern';

const TITLES: ReadonlySet<string> = new Set(
  'sig sigra signor signora signore signorina dott dottore dottoressa dottssa dssa ssa dr ing geom geometra rag ragioniere ragioniera arch avv prof'.split(
    ' ',
  ),
);

const LONGEST_NAME = 4;

/**
 * A person's name, with a title before it or not: "Giulia", "giulia" (unless it is a word of the language too), "dott. Rossi",
 * "Mario Verdi". An unknown word counts behind a title only.
 */
function person(words: readonly CueWord[], at: number): number {
  let next = at;
  while (next < at + 2 && continues(words, at, next) && TITLES.has(words[next]?.word ?? '')) next++;
  const titled = next > at;
  const start = next;
  while (next < start + LONGEST_NAME && continues(words, at, next) && isNamePart(words[next], titled || next > start))
    next++;
  return next > start ? next - at : 0;
}

function continues(words: readonly CueWord[], first: number, index: number): boolean {
  const word = words[index];
  return word !== undefined && (index === first || (!word.breaks && !word.pauses));
}

function isNamePart(word: CueWord | undefined, supported: boolean): boolean {
  if (word?.kind !== 'word') return false;
  const { word: name, capital } = word;
  if (supported && capital) return true;
  if (isFirstName(name)) return capital || (name.length > 3 && !isAmbiguousFirstName(name));
  return capital && isSurname(name);
}

function number(words: readonly CueWord[], at: number): number {
  return words[at]?.kind === 'number' ? 1 : 0;
}

/** "9", "8.30", "13:00", "17,30": an hour of the day. */
function hour(words: readonly CueWord[], at: number): number {
  const word = words[at]?.word ?? '';
  const [, hours = '99'] = /^(\d{1,2})(?:[.:,]\d{2})?$/.exec(word) ?? [];
  return Number(hours) <= 24 ? 1 : 0;
}

/** What patterns can name between braces besides the lists of their own file. */
export const CLASSES: ClassReaders = { persona: person, numero: number, ora: hour };

import { isAmbiguousFirstName, isFirstName, isSurname } from '../first-names';
import type { CueWord } from './cue-words';
import type { ClassReaders } from './match-pattern';

const TITLES: ReadonlySet<string> = new Set(
  'sig ra na sigra sgra signor signora signore signorina dott dottore dottoressa dottssa dssa ssa dr ing geom geometra rag ragioniere ragioniera arch avv prof'.split(
    ' ',
  ),
);

/** May stand before a name, but before other words with a capital as well ("tecnico CED"). */
const ROLES: ReadonlySet<string> = new Set(
  'operatore operatrice tecnico tecnica consulente addetto addetta signorina'.split(' '),
);

const MOST_TITLES = 3;
const LONGEST_NAME = 4;

/**
 * A person's name, with a title before it or not: "Giulia", "giulia" (unless it is a word of the language too), "dott. Rossi",
 * "Mario Verdi". An unknown word counts behind a title only.
 */
function person(words: readonly CueWord[], at: number): number {
  let next = at;
  while (next < at + MOST_TITLES && continues(words, at, next) && TITLES.has(words[next]?.word ?? '')) next++;
  const titled = next > at;
  if (next === at && ROLES.has(words[at]?.word ?? '') && continues(words, at, at + 1)) next++;
  const start = next;
  while (next < start + LONGEST_NAME && continues(words, at, next) && isNamePart(words[next], titled || next > start))
    next++;
  return next > start ? next - at : 0;
}

/** Capitals that are nobody's name: bodies, offices, and whom one asks for without a name. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'ufficio uff comune ente unione servizio servizi settore area direzione sindaco segretario segreteria responsabile dirigente assessore ' +
    'ragioneria tributi anagrafe protocollo assistenza supporto tecnico tecnica tecnici operatore operatrice operatori referente ' +
    'collega colleghi signori cityware cwol palitalsoft voi lei loro qualcuno buongiorno salve grazie telefono teams skype'
  ).split(' '),
);
const SHORTEST_UNKNOWN = 3;
const LONGEST_UNKNOWN = 2;

/** A person's name, also one that no list knows: a capital inside a sentence where only a name makes sense. */
export function anyName(words: readonly CueWord[], at: number): number {
  const known = person(words, at);
  if (known > 0) return known;
  let next = at;
  while (next < at + LONGEST_UNKNOWN && continues(words, at, next) && mayBeName(words[next])) next++;
  return next - at;
}

function mayBeName(word: CueWord | undefined): boolean {
  if (word?.kind !== 'word' || word.breaks || !word.capital) return false;
  return word.word.length >= SHORTEST_UNKNOWN && !NOT_NAMES.has(word.word);
}

/** Shorter ones are abbreviations too ("SUE", "IDA"). */
const SHORTEST_ALONE = 4;

/** A first name alone: "Giulia", not "Giulia Verdi", nor "sig. Verdi". */
function firstName(words: readonly CueWord[], at: number): number {
  const word = words[at];
  return word !== undefined && isWholeFirstName(word) && person(words, at) === 1 ? 1 : 0;
}

function isWholeFirstName({ word }: CueWord): boolean {
  return word.length >= SHORTEST_ALONE && isFirstName(word);
}

function continues(words: readonly CueWord[], first: number, index: number): boolean {
  const word = words[index];
  return word !== undefined && (index === first || (!word.breaks && !word.pauses));
}

function isNamePart(word: CueWord | undefined, supported: boolean): boolean {
  if (word?.kind !== 'word') return false;
  const { word: name, capital } = word;
  if (supported && (capital || isSurname(name))) return true;
  if (isFirstName(name)) return capital || (name.length > 3 && !isAmbiguousFirstName(name));
  return capital && isSurname(name);
}

function number(words: readonly CueWord[], at: number): number {
  const word = words[at];
  return word !== undefined && isNumber(word) ? 1 : 0;
}

function isNumber({ kind }: CueWord): boolean {
  return kind === 'number';
}

/** "9", "8.30", "13:00", "17,30": an hour of the day. */
function hour(words: readonly CueWord[], at: number): number {
  const word = words[at];
  return word !== undefined && isHour(word) ? 1 : 0;
}

function isHour({ word }: CueWord): boolean {
  const [, hours = '99'] = /^(\d{1,2})(?:[.:,]\d{2})?$/.exec(word) ?? [];
  return Number(hours) <= 24;
}

const SPAN = /^(\d{1,2})(?:[.:,]\d{2})?[-/](\d{1,2})(?:[.:,]\d{2})?$/;
const EARLIEST = 6;
const LATEST = 22;

/** "9-13", "8.30/12.30", "9 - 13": from one hour of the day to another. */
function span(words: readonly CueWord[], at: number): number {
  const [, from, to] = SPAN.exec(words[at]?.word ?? '') ?? [];
  if (from !== undefined && to !== undefined) return isWorkingTime(Number(from), Number(to)) ? 1 : 0;
  const next = words[at + 1];
  if (next === undefined || next.breaks || !next.pauses || hour(words, at) * hour(words, at + 1) === 0) return 0;
  return isWorkingTime(parseInt(words[at]?.word ?? '', 10), parseInt(next.word, 10)) ? 2 : 0;
}

function isWorkingTime(from: number, to: number): boolean {
  return from >= EARLIEST && from < to && to <= LATEST;
}

/** The last person's name, with its title, in a stretch of words; inclusive indices, as those given. */
export function nameWithin(
  words: readonly CueWord[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } | null {
  let name: { readonly from: number; readonly to: number } | null = null;
  for (let at = from; at <= to; at++) {
    const length = Math.min(anyName(words, at), to - at + 1);
    if (length === 0) continue;
    name = { from: at, to: at + length - 1 };
    at += length - 1;
  }
  return name;
}

/** What patterns can name between braces besides the lists of their own file. */
export const CLASSES: ClassReaders = {
  persona: { read: person },
  nome: { read: anyName },
  battesimo: { begins: isWholeFirstName, read: firstName },
  numero: { begins: isNumber, read: number },
  ora: { begins: isHour, read: hour },
  fascia: { begins: (word) => isHour(word) || SPAN.test(word.word), read: span },
};

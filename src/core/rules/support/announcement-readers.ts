import * as words from './announcement-words';
import type { Clauses } from './clauses';

/** @returns the index of the last word of the announcement that begins with the word at `i`; -1 where none does */
export type AnnouncementReader = (clauses: Clauses, i: number) => number;

/** What an announcement begins with, and how it is told from other talk. A word of several lists is read by the first. */
export const ANNOUNCEMENTS: ReadonlyMap<string, AnnouncementReader> = readers([
  [['in'], (clauses, i) => (clauses.word(i + 1) === 'allegato' ? inAttachment(clauses, i, i + 1) : -1)],
  [['all'], abbreviated],
  [words.ATTACH_VERBS, alone(attachVerb)],
  [words.ATTACHED, alone(attachedThing)],
  [words.SEND_VERBS, sentThing],
  [words.FINDING, foundThing],
  [[...words.POINTERS, 'come'], pointedAt],
  [words.PICTURES, alone(shownPicture)],
  [words.FILES, fileBelow],
]);

function readers(
  lists: readonly (readonly [Iterable<string>, AnnouncementReader])[],
): ReadonlyMap<string, AnnouncementReader> {
  const byWord = new Map<string, AnnouncementReader>();
  for (const [list, reader] of lists) for (const word of list) if (!byWord.has(word)) byWord.set(word, reader);
  return byWord;
}

/** For an announcement that is one word. */
function alone(announces: (clauses: Clauses, i: number) => boolean): AnnouncementReader {
  return (clauses, i) => (announces(clauses, i) ? i : -1);
}

/** "all.to", "(v. all. 1)". */
function abbreviated(clauses: Clauses, i: number): number {
  if (/^t[oiae]$/.test(clauses.word(i + 1))) return inAttachment(clauses, i, i + 1);
  return isNumberedAttachment(clauses, i) ? i : -1;
}

/** "nella stampa qui di seguito si vede". */
function fileBelow(clauses: Clauses, i: number): number {
  const below = clauses.word(i + 1) === 'qui' && words.HERE.has(placeAfter(clauses, i + 1));
  return below && !isTurned(clauses, i) ? i + 2 : -1;
}

/** "(v. all. 1)", "vedi all. 2", "(all.)". */
function isNumberedAttachment(clauses: Clauses, i: number): boolean {
  const before = clauses.word(i - 1);
  return clauses.isBracketed(i) || before === 'v' || words.POINTERS.has(before);
}

/** "in allegato", "in allegato alla presente", but not "in allegato alla pratica". */
function inAttachment(clauses: Clauses, i: number, last: number): number {
  return belongsElsewhere(clauses, last) || clauses.isNegated(i, words.NEGATIONS) ? -1 : last;
}

function attachVerb(clauses: Clauses, i: number): boolean {
  if (words.IMPERSONAL_VERBS.has(clauses.word(i)) && clauses.word(i - 1) !== 'si') return false;
  return !isTurned(clauses, i);
}

/** "pdf allegato", "unita schermata", "vedi allegato", "ho allegato due foto", "(allegati)". */
function attachedThing(clauses: Clauses, i: number): boolean {
  if (amongAttached(clauses, i)) return true;
  if (belongsElsewhere(clauses, i) || isTurned(clauses, i) || clauses.hasBefore(i, words.LACKING)) return false;
  if (haveAttached(clauses, i)) return true;
  // "la ricevuta è allegata alla presente".
  const toThis = words.ATTACHED_TO.has(clauses.word(i + 1)) && words.THIS_MAIL.has(clauses.word(i + 2));
  if (toThis && words.BEING.has(clauses.word(i - 1))) return true;
  if (isNoun(clauses, i) || words.OTHERS_HAVING.has(clauses.word(i - 1))) return false;
  const before = clauses.word(i - 1);
  if (toThis) return true;
  const after = thingNear(clauses, i + 1);
  if (words.POINTERS.has(before) || words.POINTERS.has(clauses.word(i - 2))) return true;
  if (before === 'qui' || before === 'da') return true;
  const within = words.WITHIN_THING.has(clauses.word(i - 2));
  if (isThing(before)) return clauses.closesClause(i) || words.PICTURES.has(before) || within;
  return after || (clauses.isBracketed(i) && clauses.word(i).startsWith('allegat'));
}

/** "il pdf è fra gli allegati di questa mail". */
function amongAttached(clauses: Clauses, i: number): boolean {
  const between = /^(?:fra|tra|negli|nell'|dagli|dall')$/;
  const placed = between.test(clauses.word(i - 1)) || between.test(clauses.word(i - 2));
  const to = words.ATTACHED_TO.has(clauses.word(i + 1)) || clauses.word(i + 1) === 'di';
  const mail = to && [2, 3].some((k) => words.THIS_MAIL.has(clauses.word(i + k)));
  return placed && (mail || (clauses.closesClause(i) && thingBefore(clauses, i)));
}

/** A thing within the words before, in the same clause. */
function thingBefore(clauses: Clauses, i: number): boolean {
  return clauses.hasBefore(i, words.FILES) || clauses.hasBefore(i, words.PICTURES);
}

/** "l'allegato pdf", "gli allegati", "è allegata una tabella": a thing or a state that the mail speaks of. */
function isNoun(clauses: Clauses, i: number): boolean {
  const before = clauses.word(i - 1);
  if (words.DEFINITE.has(before)) return !words.POINTERS.has(clauses.word(i - 2));
  return words.BEING.has(before) && !words.PICTURES.has(clauses.word(i + 2));
}

/** The word at an index or, behind an article, the next one names something that can be attached. */
function thingNear(clauses: Clauses, index: number): boolean {
  const article = words.ARTICLES.has(clauses.word(index));
  return isThing(clauses.word(article ? index + 1 : index));
}

/** "vi ho allegato …", "ho allegato due esempi": but what goes on with "ma" or "alla pratica" happened in the program. */
function haveAttached(clauses: Clauses, i: number): boolean {
  if (!words.HAVING.has(clauses.word(i - 1))) return false;
  if (words.TO_READER.has(clauses.word(i - 2))) return true;
  for (let k = i + 1; k <= i + 3; k++) {
    if (isThing(clauses.word(k))) return clauses.closesClause(k) || !words.GOES_ON.has(clauses.word(k + 1));
  }
  return false;
}

/** "vi mando lo screenshot", "unisco la videata", "ecco due foto", "nel foglio che vi mando". */
function sentThing(clauses: Clauses, i: number): number {
  if (isTurned(clauses, i)) return -1;
  if (words.SENT_BY_NOBODY.has(clauses.word(i)) && clauses.word(i - 1) !== 'si') return -1;
  const before = clauses.word(i - 1);
  const toSomebody = /^(vi|ti|le|ve|te|si)$/.test(before) || /^(ecco|uni|acclu)/.test(clauses.word(i));
  for (let k = i + 1; k <= i + 4; k++) {
    const word = clauses.word(k);
    if (words.PICTURES.has(word) || (toSomebody && words.FILES.has(word))) return k;
  }
  const relative = clauses.word(i - 2) === 'che' && words.TO_READER.has(before);
  return relative && [3, 4].some((back) => isThing(clauses.word(i - back))) ? i : -1;
}

/** "trovate unita la scansione", "troverete qui la schermata", "trovi il file qui sotto". */
function foundThing(clauses: Clauses, i: number): number {
  if (isTurned(clauses, i)) return -1;
  // "in coda alla presente trovate le due stampe".
  if (clauses.hasBefore(i, words.HERE, 4) && thingWithin(clauses, i)) return i;
  for (let k = i + 1; k <= i + 3; k++) {
    if (words.ATTACHED.has(clauses.word(k)) || words.HERE.has(clauses.word(k)))
      return thingNear(clauses, k + 1) ? k : -1;
  }
  return -1;
}

/** "qui sotto", "qui di seguito", "qui in calce". */
function placeAfter(clauses: Clauses, i: number): string {
  const next = clauses.word(i + 1);
  return next === 'di' || next === 'in' ? clauses.word(i + 2) : next;
}

/** A thing within the next words, articles and numbers aside. */
function thingWithin(clauses: Clauses, i: number): boolean {
  return [1, 2, 3].some((k) => isThing(clauses.word(i + k)));
}

/** "vedi foto", "come da immagine", "come si vede dal pdf", "vedere file". */
function pointedAt(clauses: Clauses, i: number): number {
  if (clauses.isNegated(i, words.NEGATIONS)) return -1;
  const comes = clauses.word(i) === 'come';
  const asOf = comes && words.FROM.has(clauses.word(i + 1));
  const seen = comes && [1, 2, 3].some((k) => words.POINTERS.has(clauses.word(i + k)));
  const shows = comes && words.IN.has(clauses.word(i + 1)) && words.PICTURES.has(clauses.word(i + 2));
  if (shows) return i + 2;
  if (comes && !asOf && !seen) return -1;
  for (let k = i + 1; k <= i + (comes ? 5 : 3); k++) {
    if (k > i + 1 && /[.;:!?\n]/.test(clauses.gap(k))) return -1;
    if (words.PICTURES.has(clauses.word(k)) && !words.OF.has(clauses.word(k + 1))) return k;
    const attached = words.ATTACHED.has(clauses.word(k + 1)) || isThing(clauses.word(k + 1));
    if (words.FILES.has(clauses.word(k)) && k <= i + 3 && (clauses.closesClause(k) || attached)) return k;
  }
  return -1;
}

/** "(foto)", "in figura", "qui sotto la videata", "schermata unita", "nell'immagine si vede", "schermata:". */
function shownPicture(clauses: Clauses, i: number): boolean {
  if (isTurned(clauses, i)) return false;
  if (clauses.isBracketed(i) || (clauses.opensClause(i) && clauses.hasColon(i))) return true;
  const before = clauses.word(i - 1);
  if (before === 'in' && words.FIGURES.has(clauses.word(i))) return true;
  // "sotto la foto del dipendente": a picture that the program shows.
  const ofSomething = words.OF.has(clauses.word(i + 1)) && !words.FAULTS.test(clauses.word(i + 2));
  if (clauses.hasBefore(i, words.HERE, 3)) return !ofSomething || clauses.hasBefore(i, words.RIGHT_HERE, 4);
  const next = clauses.word(i + 1);
  if (words.ATTACHED.has(next) || words.PLACED_BELOW.has(next)) return true;
  // A program has screens of its own: "nella videata si vede" speaks of one of those.
  if (next === 'che' && /^segu[eo]/.test(clauses.word(i + 2))) return true;
  const inPicture = words.SCREENS.has(clauses.word(i)) ? /^(dalla|dalle)$/.test(before) : words.WITHIN.test(before);
  return inPicture && [1, 2, 3].some((k) => words.POINTERS.has(clauses.word(i + k)));
}

function isThing(word: string): boolean {
  return words.PICTURES.has(word) || words.FILES.has(word);
}

/** "allegato al rendiconto", "allegato A", "allegato 2/A", "allegato tecnico": a thing in the program or on paper. */
function belongsElsewhere(clauses: Clauses, i: number): boolean {
  const next = clauses.tokens[i + 1];
  if (next === undefined || /[.;:!?)\n]/.test(clauses.gap(i + 1))) return false;
  if (words.THIS_MAIL.has(clauses.word(i + 2)) && words.ATTACHED_TO.has(next.word)) return false;
  return words.ATTACHED_TO.has(next.word) || next.kind === 'number' || words.NUMBERING.test(next.word);
}

/** Negated, or a condition, a habit, a question, an offer. */
function isTurned(clauses: Clauses, i: number): boolean {
  return clauses.isNegated(i, words.NEGATIONS) || clauses.hasBefore(i, words.CONDITIONS);
}

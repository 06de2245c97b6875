import { isPutOff, isToThisMail, isTurned } from './announcement-denials';
import { FILES, isThing, MADE_FILES, PICTURES, thingNear } from './announced-things';
import * as words from './announcement-words';
import { attachedThing, inAttachment } from './attached-reader';
import type { Clauses } from './clauses';
import * as denials from './denial-words';
import { shownPicture } from './picture-reader';
import { handedThing, sentThing } from './sent-reader';

/** @returns the index of the last word of the announcement that begins with the word at `i`; -1 where none does */
export type AnnouncementReader = (clauses: Clauses, i: number) => number;

/** What an announcement begins with, and how it is told from other talk. A word of several lists is read by the first. */
export const ANNOUNCEMENTS: ReadonlyMap<string, AnnouncementReader> = readers([
  [['in'], inAttached],
  [['all'], abbreviated],
  [words.ATTACH_VERBS, alone(attachVerb)],
  [words.ATTACHED, alone(attachedThing)],
  [words.HANDING_VERBS, handedThing],
  [words.SEND_VERBS, sentThing],
  [words.FINDING, foundThing],
  [words.PLACES, placedThing],
  [words.FOLLOWING, followingPicture],
  [[...words.POINTERS, 'come'], pointedAt],
  [PICTURES, alone(shownPicture)],
  [FILES, fileBelow],
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

/** "allegato" with the slips of quick fingers: "in alegato", "in allgato", "in alleg.". */
const ATTACHED_SLIPS = /^al+e*g+[at]*o?$/;

/** "in allegato", "in all. la stampa". */
function inAttached(clauses: Clauses, i: number): number {
  const short = clauses.word(i + 1) === 'all' && (clauses.closesClause(i + 1) || clauses.gap(i + 2).startsWith('.'));
  return short || ATTACHED_SLIPS.test(clauses.word(i + 1)) ? inAttachment(clauses, i, i + 1) : -1;
}

/** "all.to", "(v. all. 1)", "(all. 2)", at a line's beginning "all. 1 - stampa". */
function abbreviated(clauses: Clauses, i: number): number {
  if (/^t[oiae]$/.test(clauses.word(i + 1))) return inAttachment(clauses, i, i + 1);
  if (clauses.opensLine(i) && clauses.hasColon(i)) return i;
  const inBrackets = /[([]\s*$/.test(clauses.gap(i)) && clauses.tokens[i + 1]?.kind === 'number';
  if (inBrackets && clauses.closesClause(i + 1)) return i + 1;
  const listed = clauses.opensLine(i) && clauses.tokens[i + 1]?.kind === 'number';
  if (listed && /^\s?[-–:)]/.test(clauses.gap(i + 2))) return i + 1;
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

function attachVerb(clauses: Clauses, i: number): boolean {
  if (denials.IMPERSONAL_VERBS.has(clauses.word(i)) && clauses.word(i - 1) !== 'si') return false;
  return !isTurned(clauses, i) && !isPutOff(clauses, i);
}

/** "trovate unita la scansione", "troverete qui la schermata", "trovi il file qui sotto". */
function foundThing(clauses: Clauses, i: number): number {
  if (isTurned(clauses, i)) return -1;
  // "in coda alla presente trovate le due stampe".
  if (clauses.hasBefore(i, words.HERE, 4) && thingWithin(clauses, i)) return i;
  if (words.READER_FINDS.has(clauses.word(i)) && isWithinFile(clauses, i)) return i;
  for (let k = i + 1; k <= i + 3; k++) {
    if (words.ATTACHED.has(clauses.word(k)) || words.HERE.has(clauses.word(k)))
      return thingNear(clauses, k + 1) ? k : -1;
  }
  return words.READER_FINDS.has(clauses.word(i)) ? placeBehind(clauses, i) : -1;
}

/** "trovate il tracciato e la ricevuta in calce". */
function placeBehind(clauses: Clauses, i: number): number {
  let thing = false;
  for (let k = i + 1; k <= i + 10 && !clauses.opensClause(k); k++) {
    if (thing && words.HERE.has(clauses.word(k))) return clauses.closesClause(k) || isToThisMail(clauses, k) ? k : -1;
    thing ||= isThing(clauses.word(k));
  }
  return -1;
}

/** "in coda alla mail c'è l'immagine", "in calce alla presente il prospetto", "in fondo a questo messaggio la stampa". */
function placedThing(clauses: Clauses, i: number): number {
  const mail = [2, 3].find(
    (k) => denials.THIS_MAIL.has(clauses.word(i + k)) && !denials.FORMER.has(clauses.word(i + k + 1)),
  );
  if (clauses.word(i - 1) !== 'in' || mail === undefined || isTurned(clauses, i)) return -1;
  if (!denials.ATTACHED_TO.has(clauses.word(i + 1))) return -1;
  for (let k = i + mail + 1; k <= i + mail + 5; k++) if (isThing(clauses.word(k))) return k;
  return clauses.hasBefore(i, PICTURES) ? i + mail : -1;
}

/** "Segue schermata:", "Seguono foto": without an article, else the program's screen comes next. */
function followingPicture(clauses: Clauses, i: number): number {
  const at = /^(?:due|tre|alcune|alcuni)$/.test(clauses.word(i + 1)) ? i + 2 : i + 1;
  return PICTURES.has(clauses.word(at)) && !isTurned(clauses, i) && clauses.opensClause(i) ? at : -1;
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
  if (clauses.isNegated(i, denials.NEGATIONS) || isSeenByOthers(clauses, i)) return -1;
  const comes = clauses.word(i) === 'come';
  const asOf = comes && words.FROM.has(clauses.word(i + 1));
  const tells = [1, 2, 3].some(
    (k) => words.POINTERS.has(clauses.word(i + k)) || words.TELLING.has(clauses.word(i + k)),
  );
  const shows = comes && words.IN.has(clauses.word(i + 1)) && PICTURES.has(clauses.word(i + 2));
  if (shows) return i + 2;
  if (comes && !asOf && !tells) return -1;
  // "come da vostra mail": a former one.
  if (asOf && denials.OWNED.has(clauses.word(i + 2))) return -1;
  for (let k = i + 1; k <= i + (comes ? 5 : 3); k++) {
    if (k > i + 1 && /[.;:!?\n]/.test(clauses.gap(k))) return -1;
    // "come da screenshot inviato ieri".
    if (denials.GIVEN.test(clauses.word(k + 1)) && !/^(?:in|qui)$/.test(clauses.word(k + 2))) return -1;
    if (PICTURES.has(clauses.word(k)) && !words.OF.has(clauses.word(k + 1))) return k;
    const attached = words.ATTACHED.has(clauses.word(k + 1)) || isThing(clauses.word(k + 1));
    if (FILES.has(clauses.word(k)) && k <= i + 3 && (clauses.closesClause(k) || attached)) return k;
  }
  return -1;
}

/** "il cittadino vede la schermata", "si vede una schermata bianca", "ci fa vedere il documento": in the program. */
function isSeenByOthers(clauses: Clauses, i: number): boolean {
  const before = clauses.word(i - 1);
  if (clauses.word(i) === 'vedere') return /^(?:a|fa|fare|far|posso|riesco|vorrei|per|di)$/.test(before);
  if (!denials.SEEN_BY_OTHERS.has(clauses.word(i))) return false;
  return before !== 'come' && !words.FROM.has(clauses.word(i + 1)) && !words.WITHIN.test(clauses.word(i + 1));
}

/** "nel file excel trovate tutte le pratiche", "le trovate nell'excel". */
function isWithinFile(clauses: Clauses, i: number): boolean {
  if (/^(?:nel|nell'|nei)$/.test(clauses.word(i + 1)) && MADE_FILES.has(clauses.word(i + 2))) return true;
  return [2, 3].some((back) => {
    const first = clauses.word(i - back + 1);
    return (
      /^(?:nel|nell'|nei|dal|dall')$/.test(clauses.word(i - back)) && MADE_FILES.has(first) && !clauses.opensClause(i)
    );
  });
}

import {
  belongsElsewhere,
  isGivenByOthers,
  isName,
  isSaidOfOthers,
  isToThisMail,
  isTurned,
} from './announcement-denials';
import * as words from './announcement-words';
import { ALL_OF_IT, FILES, isThing, PICTURES, thingNear } from './announced-things';
import {
  endsBracket,
  isLineOfItsOwn,
  isListHead,
  isNamed,
  isNumberedInBrackets,
  SURELY_ATTACHED,
} from './attachment-marks';
import type { Clauses } from './clauses';
import * as denials from './denial-words';

/** "in allegato", "in allegato alla presente", but not "in allegato alla pratica"; `last` is the word "allegato". */
export function inAttachment(clauses: Clauses, i: number, last: number): number {
  const other = belongsElsewhere(clauses, last) || isGivenByOthers(clauses, i) || isSaidOfOthers(clauses, i);
  // "la PEC con in allegato la fattura".
  const ofKind = clauses.word(i - 1) === 'con' && !isSentBefore(clauses, i);
  return other || ofKind || clauses.isNegated(i, denials.NEGATIONS) ? -1 : last;
}

/** "pdf allegato", "unita schermata", "vedi allegato", "ho allegato due foto", "(allegati)". */
export function attachedThing(clauses: Clauses, i: number): boolean {
  // "in allegato" is read as a whole, at "in".
  if (isName(clauses, i) || (clauses.word(i - 1) === 'in' && clauses.word(i) === 'allegato')) return false;
  const sure = SURELY_ATTACHED.test(clauses.word(i));
  if (amongAttached(clauses, i)) return true;
  if (sure && (isLineOfItsOwn(clauses, i) || isNumberedInBrackets(clauses, i) || isListHead(clauses, i))) return true;
  if (belongsElsewhere(clauses, i) || isTurned(clauses, i) || clauses.hasBefore(i, denials.LACKING)) return false;
  if (words.HAVING.has(clauses.word(i - 1)) && clauses.hasBefore(i, denials.HAD)) return false;
  return haveAttached(clauses, i) || (sure && isSaidToReader(clauses, i)) || isAttachedHere(clauses, i);
}

/** What stands before and behind it tells whether it is an attachment of this mail, of another one or of a record. */
function isAttachedHere(clauses: Clauses, i: number): boolean {
  const before = clauses.word(i - 1);
  const toThis = isToThisMail(clauses, i);
  // "la ricevuta è allegata alla presente".
  if (toThis && words.BEING.has(before)) return true;
  if (isAdjective(clauses, i) || endsBracket(clauses, i) || isPutIn(clauses, i)) return true;
  if (isNoun(clauses, i) || clauses.hasBefore(i, denials.OTHERS_HAVING, 2)) return false;
  // "abbiamo già allegato": before this mail.
  if (clauses.hasBefore(i, words.HAVING, 2)) return false;
  if (toThis || isPointedTo(clauses, i) || before === 'qui' || before === 'da') return true;
  if (isWithin(clauses, i) || words.DEFINITE.has(before)) return true;
  if (PICTURES.has(before)) return clauses.closesClause(i) || clauses.word(i - 2) !== 'con';
  if (clauses.hasBefore(i, words.REQUESTS, 8) && agrees(clauses, i - 1, i)) return true;
  if (isNamed(clauses, i - 1, i) && words.READER_GOES_ON.test(clauses.word(i + 1))) return true;
  if (isNamed(clauses, i - 1, i)) return (clauses.closesClause(i) && !isDoubted(clauses, i)) || shows(clauses, i);
  if (/^(?:quant|quell)[oaie]$/.test(before)) return clauses.closesClause(i);
  return isBeforeThing(clauses, i) || isAside(clauses, i);
}

/** "metto allegata anche la visura", "il documento è accluso". */
function isPutIn(clauses: Clauses, i: number): boolean {
  const before = clauses.word(i - 1);
  if (words.BEING.has(before)) {
    const picture = /^(?:e|sono)$/.test(before) && clauses.hasBefore(i - 1, PICTURES);
    const thing =
      before === 'e' && isNamed(clauses, i - 2, i) && clauses.opensClause(i - 3) && !clauses.gap(i + 1).startsWith(',');
    return (picture || thing || /^(?:acclus|compiegat)/.test(clauses.word(i))) && clauses.closesClause(i);
  }
  return SURELY_ATTACHED.test(clauses.word(i)) && words.SEND_VERBS.has(before) && !denials.SENT_BY_NOBODY.has(before);
}

/** "vedi allegato", "leggete il documento allegato", "come da schermata allegata". */
function isPointedTo(clauses: Clauses, i: number): boolean {
  // "come da scheda allegata".
  if (words.FROM.has(clauses.word(i - 2)) && clauses.word(i - 3) === 'come') return true;
  const looked = SURELY_ATTACHED.test(clauses.word(i)) && [1, 2].some((back) => isToldToLook(clauses, i - back));
  return looked || [1, 2].some((back) => pointsAt(clauses, i - back));
}

/** "leggete", "vi prego di visionare"; not "l'operatore vorrebbe consultare gli allegati". */
function isToldToLook(clauses: Clauses, i: number): boolean {
  if (!words.LOOKS.has(clauses.word(i))) return false;
  return !clauses.word(i).endsWith('re') || clauses.opensClause(i) || clauses.hasBefore(i, words.ASKING, 4);
}

function pointsAt(clauses: Clauses, i: number): boolean {
  const word = clauses.word(i);
  if (denials.SEEN_BY_OTHERS.has(word) && !/^(?:si|come)$/.test(clauses.word(i - 1))) return false;
  return words.POINTERS.has(word);
}

/** "il pdf è fra gli allegati di questa mail". */
function amongAttached(clauses: Clauses, i: number): boolean {
  const between = /^(?:fra|tra|negli|nell'|dagli|dall')$/;
  const placed = between.test(clauses.word(i - 1)) || between.test(clauses.word(i - 2));
  const to = denials.ATTACHED_TO.has(clauses.word(i + 1)) || clauses.word(i + 1) === 'di';
  const mail = to && [2, 3].some((k) => denials.THIS_MAIL.has(clauses.word(i + k)));
  return placed && (mail || (clauses.closesClause(i) && thingBefore(clauses, i)));
}

/** A thing within the words before, in the same clause. */
function thingBefore(clauses: Clauses, i: number): boolean {
  return clauses.hasBefore(i, FILES) || clauses.hasBefore(i, PICTURES);
}

/** "l'allegato pdf", "gli allegati", "è allegata una tabella": a thing or a state that the mail speaks of. */
function isNoun(clauses: Clauses, i: number): boolean {
  const before = clauses.word(i - 1);
  if (words.DEFINITE.has(before))
    return !isPointedTo(clauses, i) && !(shows(clauses, i) && !clauses.word(i + 1).startsWith('cont'));
  if (denials.OUT_OF.has(before)) return words.ARTICLES.has(clauses.word(i + 1));
  if (/^(?:va|vanno|risulta|risultano|viene|vengono)$/.test(before)) return true;
  return words.BEING.has(before) && !PICTURES.has(clauses.word(i + 2));
}

/** "gli allegati mostrano", "il file allegato contiene": where the sentence begins so, it speaks of the mail's own. */
function shows(clauses: Clauses, i: number): boolean {
  return words.SHOWING.has(clauses.word(i + 1)) && [1, 2].some((back) => clauses.opensClause(i - back));
}

/** "nel foglio di calcolo allegato", "dalla cartella compressa qui allegata"; not "nella stampa della delibera allegata". */
function isWithin(clauses: Clauses, i: number): boolean {
  for (let k = i - 1; k > i - 5 && !clauses.opensClause(k + 1); k--) {
    if (words.OF.has(clauses.word(k)) || words.ARTICLES.has(clauses.word(k))) return false;
    if (words.WITHIN_THING.has(clauses.word(k)))
      return k + 1 < i && (isNamed(clauses, k + 1, i) || agrees(clauses, k + 1, i));
  }
  return false;
}

/** "l'allegata stampa", "l'unita tabella": a feminine form is no noun. */
function isAdjective(clauses: Clauses, i: number): boolean {
  const feminine = /^(?:allegat|unit|acclus)[ae]$/.test(clauses.word(i)) && !clauses.closesClause(i);
  const known = SURELY_ATTACHED.test(clauses.word(i)) || isThing(clauses.word(i + 1));
  return feminine && known && /l(?:'|e)$/.test(clauses.word(i - 1));
}

/** "non si può aprire il file allegato", "si può sostituire il file allegato?". */
function isDoubted(clauses: Clauses, i: number): boolean {
  return clauses.hasBefore(i, denials.NEGATIONS) || clauses.isBefore(i, '?');
}

/** "nel grafico allegato": right before it and with its ending (or one that both genders have), any word is what is attached. */
function agrees(clauses: Clauses, noun: number, i: number): boolean {
  if (noun !== i - 1 || !SURELY_ATTACHED.test(clauses.word(i))) return false;
  const ending = clauses.word(noun).slice(-1);
  return clauses.word(i).endsWith(ending) || !/[aio]/.test(ending);
}

/** "allegata copia", "allegato pdf", at a sentence's head "Allegata visura"; not "richiama come allegato un documento". */
function isBeforeThing(clauses: Clauses, i: number): boolean {
  if (/^(?:come|quale)$/.test(clauses.word(i - 1))) return false;
  if (clauses.word(i - 1) === 'con' && !isSentBefore(clauses, i)) return false;
  if (thingNear(clauses, i + 1)) return true;
  if (!clauses.opensClause(i)) return false;
  let noun = i + 1;
  while (noun < i + 3 && (words.ARTICLES.has(clauses.word(noun)) || clauses.tokens[noun]?.kind === 'number')) noun++;
  return isNamed(clauses, noun, i) || isAllOfIt(clauses, noun);
}

/** "Allegate entrambe." */
function isAllOfIt(clauses: Clauses, i: number): boolean {
  return ALL_OF_IT.has(clauses.word(i)) && clauses.closesClause(i);
}

/** "invio la mail con allegata la ricevuta", but not "arriva una mail con allegato il pdf". */
function isSentBefore(clauses: Clauses, i: number): boolean {
  const sent = [2, 3, 4, 5].some((back) => isSending(clauses.word(i - back)));
  return sent || clauses.word(i - 2) === 'presente';
}

/** "leggete il messaggio del tesoriere, allegato, e …": between commas, behind what is asked of or said to the reader. */
function isAside(clauses: Clauses, i: number): boolean {
  if (!clauses.closesClause(i) || !clauses.gap(i).startsWith(',') || !SURELY_ATTACHED.test(clauses.word(i)))
    return false;
  return [words.TO_READER, words.LOOKS, words.POINTERS, words.HANDING_VERBS].some((set) =>
    clauses.hasBefore(i - 1, set, 8),
  );
}

function isSending(word: string): boolean {
  return words.HANDING_VERBS.has(word) && !denials.SENT_BY_NOBODY.has(word);
}

/** "che trovate allegata", "allegate trovate n. 3 schermate", "la trovate in calce come allegato". */
function isSaidToReader(clauses: Clauses, i: number): boolean {
  const before = clauses.word(/^(?:un|due|tre)$/.test(clauses.word(i - 1)) ? i - 2 : i - 1);
  if (words.READER_FINDS.has(before) || words.READER_FINDS.has(clauses.word(i + 1))) return true;
  if (!/^(?:come|quale)$/.test(clauses.word(i - 1)) || denials.OTHERS_HAVING.has(clauses.word(i - 2))) return false;
  return clauses.hasBefore(i, words.READER_FINDS) || clauses.hasBefore(i, words.TO_READER) || offersBefore(clauses, i);
}

/** "mi permetto di inviarvi, quale allegato, …". */
function offersBefore(clauses: Clauses, i: number): boolean {
  return [2, 3].some((back) => words.OFFERING.test(clauses.word(i - back)));
}

/** "vi ho allegato …", "ho allegato due esempi": but what goes on with "ma" or "alla pratica" happened in the program. */
function haveAttached(clauses: Clauses, i: number): boolean {
  if (!words.HAVING.has(clauses.word(i - 1))) return false;
  if (words.TO_READER.has(clauses.word(i - 2))) return true;
  if (clauses.word(i - 2) === 'che') return PICTURES.has(clauses.word(i - 3)) && clauses.closesClause(i);
  for (let k = i + 1; k <= i + 3; k++) {
    if (isThing(clauses.word(k))) return clauses.closesClause(k) || !goesOn(clauses, k);
  }
  return false;
}

/** "ho allegato il pdf ma …", "ho allegato il documento di identità alla scheda". */
function goesOn(clauses: Clauses, k: number): boolean {
  if (denials.GOES_ON.has(clauses.word(k + 1))) return true;
  for (let at = k + 2; at <= k + 4 && !clauses.opensClause(at); at++)
    if (/^al(?:la|lo|l'|le)?$/.test(clauses.word(at)) && !denials.THIS_MAIL.has(clauses.word(at + 1))) return true;
  return false;
}

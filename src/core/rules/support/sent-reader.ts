import { belongsElsewhere, isHandled, isPutOff, isToThisMail, isTurned } from './announcement-denials';
import { ALL_OF_IT, FILES, isThing, LETTERS, PAPERS, PICTURES, WRITTEN_OUT } from './announced-things';
import * as words from './announcement-words';
import type { Clauses } from './clauses';
import * as denials from './denial-words';

/** So far behind a verb of sending its object is looked for. */
const OBJECT_WITHIN = 5;

/** "vi mando lo screenshot", "unisco la videata", "ecco due foto", "metto qui il pdf", "nel foglio che vi mando". */
export function sentThing(clauses: Clauses, i: number): number {
  if (isTurned(clauses, i) || isSentByNobody(clauses, i) || clauses.hasBefore(i, denials.TODAY_LATER, 3)) return -1;
  const toSomebody = isToSomebody(clauses, i);
  const start = objectStart(clauses, i);
  for (let k = start; k < start + OBJECT_WITHIN; k++) {
    if (/[.!?]/.test(clauses.gap(k))) break;
    if (!PICTURES.has(clauses.word(k)) && !(toSomebody && isFileToSend(clauses, k))) continue;
    return isPutOff(clauses, k) || isDoneSo(clauses, i, k) || (!toSomebody && isHandled(clauses, i, k)) ? -1 : k;
  }
  if (clauses.word(i).startsWith('ecco')) return shownPaper(clauses, i);
  return isSentInRelative(clauses, i) || isJoined(clauses, i) ? i : -1;
}

/** "nelle videate che si uniscono alla presente", "nel documento che unisco". */
function isJoined(clauses: Clauses, i: number): boolean {
  if (isToThisMail(clauses, i)) return true;
  if (clauses.word(i - 1) !== 'che' || !/^uni(?:sco|amo)$/.test(clauses.word(i))) return false;
  return isThing(clauses.word(i - 2)) || PAPERS.has(clauses.word(i - 2));
}

/** "ecco la lista", "eccovi il cartellino", but not "ecco la delibera che non si apre". */
function shownPaper(clauses: Clauses, i: number): number {
  for (let k = i + 1; k <= i + 3; k++) {
    if (PAPERS.has(clauses.word(k))) return clauses.word(k + 1) === 'che' || isWrittenBelow(clauses, k) ? -1 : k;
  }
  return -1;
}

/** The same with verbs that hand something over: also papers, "lascio l'allegato", "vi mando entrambi", "inoltro il tutto". */
export function handedThing(clauses: Clauses, i: number): number {
  const sent = sentThing(clauses, i);
  if (sent !== -1 || isTurned(clauses, i) || isSentByNobody(clauses, i)) return sent;
  const toReader = words.TO_READER.has(clauses.word(i - 1));
  const verb = clauses.word(i - 1) === 'si' ? i - 1 : i;
  const plain = opensSentence(clauses, verb) || isAgreed(clauses, verb);
  const start = objectStart(clauses, i);
  for (let k = start; k < start + OBJECT_WITHIN && (k === start || !clauses.opensClause(k)); k++) {
    if (isAllOfIt(clauses, k) || (k <= start + 1 && isTheAttachment(clauses, k))) return isPutOff(clauses, k) ? -1 : k;
    const paper = PAPERS.has(clauses.word(k)) && !isWrittenBelow(clauses, k);
    if (!paper && !isFileToSend(clauses, k)) continue;
    return ((paper && toReader) || (plain && endsWith(clauses, k))) && !isPutOff(clauses, k) ? k : -1;
  }
  return -1;
}

/** Where the object may begin: behind what commas put between, "vi rimetto, per le verifiche del caso, la distinta". */
function objectStart(clauses: Clauses, i: number): number {
  if (!clauses.gap(i + 1).startsWith(',')) return i + 1;
  for (let k = i + 2; k <= i + 9; k++) if (clauses.gap(k).startsWith(',')) return k;
  return i + 1;
}

/** "si invia la PEC ma non arriva", "si inviano gli avvisi dal menu": how it is done in the program. */
function isDoneSo(clauses: Clauses, i: number, k: number): boolean {
  if (clauses.word(i - 1) !== 'si') return false;
  for (let at = i + 1; at <= k + 4; at++) {
    if (at > k && clauses.opensClause(at)) return false;
    if (denials.DONE_SO.has(clauses.word(at))) return true;
  }
  return false;
}

function opensSentence(clauses: Clauses, i: number): boolean {
  return i === 0 || /[.!?\n]/.test(clauses.gap(i));
}

/** "Invio copia del verbale.", "Mando il cedolino come richiesto": the sentence does not go on in the program ("e si blocca"). */
function endsWith(clauses: Clauses, k: number): boolean {
  for (let next = k + 1; next <= k + 6; next++) {
    const gap = clauses.gap(next);
    if (next >= clauses.tokens.length || /[.;!?\n)]/.test(gap) || clauses.word(next) === 'come') return true;
    if (/[,:]/.test(gap) || denials.INTO.has(clauses.word(next)) || denials.DONE_SO.has(clauses.word(next)))
      return false;
  }
  return true;
}

/** "come chiesto al telefono mando …", "come da accordi trasmetto …". */
function isAgreed(clauses: Clauses, i: number): boolean {
  return [1, 2, 3, 4].some(
    (back) => words.AGREED.test(clauses.word(i - back)) || /^accord[io]$/.test(clauses.word(i - back)),
  );
}

/** "vi mando entrambi", "vi giro il tutto", "invio quanto richiesto". */
function isAllOfIt(clauses: Clauses, k: number): boolean {
  if (clauses.word(k) === 'quello') return clauses.word(k + 1) === 'che';
  if (clauses.word(k) === 'quanto') return [1, 2, 3].some((ahead) => words.AGREED.test(clauses.word(k + ahead)));
  return ALL_OF_IT.has(clauses.word(k)) && clauses.closesClause(k);
}

/** "lascio l'allegato con le posizioni": not one that belongs to something else, nor one with which the program goes on. */
function isTheAttachment(clauses: Clauses, k: number): boolean {
  if (!/^allegat[oi]$/.test(clauses.word(k)) || !/^(?:l'|gli|un)$/.test(clauses.word(k - 1))) return false;
  return !belongsElsewhere(clauses, k) && !/^(?:e|ma|in|a)$/.test(clauses.word(k + 1));
}

/** Verbs that only "si" turns into an announcement: "si invia copia"; nouns: "nella finestra di invio l'allegato si vede". */
function isSentByNobody(clauses: Clauses, i: number): boolean {
  if (denials.NOUN_MARKS.has(clauses.word(i - 1)) && !clauses.opensClause(i)) return true;
  return denials.SENT_BY_NOBODY.has(clauses.word(i)) && clauses.word(i - 1) !== 'si';
}

/** "vi mando", "si trasmette", "ecco", "metto qui": it goes to the reader, not into the program. */
function isToSomebody(clauses: Clauses, i: number): boolean {
  if (/^(?:vi|ti|le|ve|te|si)$/.test(clauses.word(i - 1)) || /^(?:ecco|uni|acclu)/.test(clauses.word(i))) return true;
  return words.RIGHT_HERE.has(clauses.word(i + 1)) || clauses.hasBefore(i, words.PURPOSES, 4);
}

/** A file, unless it is this mail itself ("vi invio questa mail per …") or written out below. */
function isFileToSend(clauses: Clauses, k: number): boolean {
  if (!FILES.has(clauses.word(k)) || isWrittenBelow(clauses, k)) return false;
  return !LETTERS.has(clauses.word(k)) || !denials.OWNED.has(clauses.word(k - 1));
}

/** "vi mando l'elenco dei codici: 12, 14, 15": the colon says that it stands in the mail. */
function isWrittenBelow(clauses: Clauses, k: number): boolean {
  if (!WRITTEN_OUT.has(clauses.word(k))) return false;
  let last = k;
  while (last < k + 6 && !clauses.closesClause(last)) last++;
  return clauses.hasColon(last);
}

/** "nel foglio che vi mando", but not "la quinta mail che vi mando". */
function isSentInRelative(clauses: Clauses, i: number): boolean {
  if (clauses.word(i - 2) !== 'che' || !words.TO_READER.has(clauses.word(i - 1))) return false;
  return [3, 4].some((back) => {
    const word = clauses.word(i - back);
    return (isThing(word) || PAPERS.has(word)) && !(LETTERS.has(word) && denials.OWNED.has(clauses.word(i - back - 1)));
  });
}

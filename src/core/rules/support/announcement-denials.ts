import type { Clauses } from './clauses';
import { isThing, PAPERS } from './announced-things';
import * as words from './denial-words';

/** So many words behind a thing may say that it comes later or another way. */
const PUT_OFF_WITHIN = 4;

/** So many words before "in allegato" may tell of a former mail. */
const FORMER_WITHIN = 9;

/** So many words before an announcing word may make it a condition. */
const CONDITION_WITHIN = 6;

/** Negated, or a condition, a habit, a question, an offer. */
export function isTurned(clauses: Clauses, i: number): boolean {
  return clauses.isNegated(i, words.NEGATIONS) || isConditional(clauses, i);
}

/** "quando allego", but not "faccio seguito alla telefonata e allego", "in ogni caso lo screenshot allegato". */
function isConditional(clauses: Clauses, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - CONDITION_WITHIN && !clauses.opensClause(k + 1); k--)
    if (words.CONDITIONS.has(clauses.word(k)) && !words.SET_PHRASES.has(`${clauses.word(k)} ${clauses.word(k + 1)}`))
      return true;
  return false;
}

/** "allegato al rendiconto", "allegato A", "allegato 2/A", "allegato tecnico": a thing in the program or on paper. */
export function belongsElsewhere(clauses: Clauses, i: number): boolean {
  const next = clauses.tokens[i + 1];
  if (next === undefined || /[.,;:!?)\n]/.test(clauses.gap(i + 1))) return false;
  if (isToThisMail(clauses, i)) return false;
  return words.ATTACHED_TO.has(next.word) || next.kind === 'number' || isNumbering(clauses, i + 1);
}

/** "allegato A"; "allegato e", "allegato è" go on. */
function isNumbering(clauses: Clauses, i: number): boolean {
  return words.NUMBERING.test(clauses.word(i)) && (!/^[eo]$/.test(clauses.word(i)) || clauses.isCapital(i));
}

/** "allegato alla presente", but not "allegato alla mail di ieri". */
export function isToThisMail(clauses: Clauses, i: number): boolean {
  if (!words.ATTACHED_TO.has(clauses.word(i + 1)) || !words.THIS_MAIL.has(clauses.word(i + 2))) return false;
  return clauses.closesClause(i + 2) || !words.FORMER.has(clauses.word(i + 3));
}

/** "il file che mi avete mandato in allegato": whoever did so, it came with another mail. */
export function isGivenByOthers(clauses: Clauses, i: number): boolean {
  const given = [1, 2].some((back) => words.GIVEN.test(clauses.word(i - back)));
  return (given && clauses.hasBefore(i, words.OTHERS_HAVING, 4)) || isInFormerMail(clauses, i);
}

/** "vi avevamo già inviato in allegato", "ieri vi ho mandato una mail con il documento in allegato". */
function isInFormerMail(clauses: Clauses, i: number): boolean {
  for (let k = i - 1; k >= i - FORMER_WITHIN && !clauses.opensClause(k + 1); k--) {
    if (!words.GIVEN.test(clauses.word(k))) continue;
    if (clauses.hasBefore(k, words.HAD, 3)) return true;
    return [1, 2, 3].some((ahead) => words.MAILS.has(clauses.word(k + ahead)));
  }
  return false;
}

/** "potete mandarmi in allegato la guida", "il programma invia in allegato": not what this mail brings. */
export function isSaidOfOthers(clauses: Clauses, i: number): boolean {
  if (words.OTHERS_DO.has(clauses.word(i - 1)) && clauses.word(i - 2) !== 'si') return true;
  return [1, 2, 3].some((back) => words.ASKED_FOR.test(clauses.word(i - back)));
}

/** "vi mando la stampa domani", "ve lo lascio sull'area FTP", "via PEC": from the word at `i` on, in the same clause. */
export function isPutOff(clauses: Clauses, i: number): boolean {
  for (let k = i + 1; k <= i + PUT_OFF_WITHIN && !clauses.opensClause(k); k++) {
    const word = clauses.word(k);
    if (words.OTHER_WAYS.has(word) || (words.BY_WAY_OF.has(word) && words.POST.has(clauses.word(k + 1)))) return true;
    if (words.LATER.has(word)) return true;
    if (words.BELONGING.has(word)) return isOnlyThen(clauses, k);
  }
  return false;
}

/** "vi mando la documentazione di gara solo dopo la vostra conferma". */
function isOnlyThen(clauses: Clauses, i: number): boolean {
  for (let k = i + 1; k <= i + 5 && !clauses.opensClause(k); k++)
    if (/^sol(?:o|tanto)$/.test(clauses.word(k))) return /^(?:dopo|quando|se)$/.test(clauses.word(k + 1));
  return false;
}

/** "inserisco la foto e il programma si chiude", "la aggiungo alla scheda"; not "metto la foto e la stampa"; `k` is the thing. */
export function isHandled(clauses: Clauses, verb: number, k: number): boolean {
  if (!words.HANDLING_VERBS.has(clauses.word(verb)) || !words.INTO.has(clauses.word(k + 1))) return false;
  if (clauses.opensClause(k + 1)) return false;
  const next = [2, 3].map((ahead) => clauses.word(k + ahead));
  return !next.some((word) => words.THIS_MAIL.has(word) || isThing(word) || word === 'allegato' || word === 'calce');
}

/** 'la schermata "Allegati"', "menu documento > allegati", "un unico allegato": how the program calls something of its own. */
export function isName(clauses: Clauses, i: number): boolean {
  if (/["“«/\\]|[^-=]>/.test(clauses.gap(i)) || words.COUNTING.has(clauses.word(i - 1))) return true;
  if ([1, 2].some((back) => words.WINDOW_PARTS.has(clauses.word(i - back)))) return true;
  return isListOfThem(clauses, i);
}

/** "nella schermata allegati", "elenco allegati": one thing, several attachments; not "la stampa e l'elenco allegati". */
function isListOfThem(clauses: Clauses, i: number): boolean {
  if (clauses.word(i) !== 'allegati' || clauses.opensClause(i)) return false;
  const before = clauses.word(i - 1);
  const single = /[oa]$/.test(before) && !/^(?:foto|video)$/.test(before) && (isThing(before) || PAPERS.has(before));
  return single && ![2, 3, 4].some((back) => /^ed?$/.test(clauses.word(i - back)));
}

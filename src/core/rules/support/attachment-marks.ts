import { isThing, PAPERS } from './announced-things';
import * as words from './announcement-words';
import type { Clauses } from './clauses';

/** "unita" is also "unità" ("l'unità locale", "(unità 3)"): of it only what names a thing is believed. */
export const SURELY_ATTACHED = /^(?:alle|acclu|compie|attach|enclos)/;

/** Whether the word at `noun` names a thing, or a paper that the word at `i` surely attaches. */
export function isNamed(clauses: Clauses, noun: number, i: number): boolean {
  return isThing(clauses.word(noun)) || (PAPERS.has(clauses.word(noun)) && SURELY_ATTACHED.test(clauses.word(i)));
}

/** "(allegati)", "(è allegato)", "(pagina salvata e allegata)". */
export function endsBracket(clauses: Clauses, i: number): boolean {
  if (!clauses.word(i).startsWith('allegat')) return false;
  return clauses.isBracketed(i) || (/^ed?$/.test(clauses.word(i - 1)) && clauses.isBefore(i, ')'));
}

/** "Allegati: 1) stampa di ieri", "Allegato: visura" at the beginning of a line. */
export function isListHead(clauses: Clauses, i: number): boolean {
  if (!clauses.opensLine(i) || !clauses.hasColon(i)) return false;
  const first = clauses.word(i + 1);
  return (
    clauses.tokens[i + 1]?.kind === 'number' ||
    first === 'n' ||
    isNamed(clauses, i + 1, i) ||
    isThing(first.replace(/\d+$/, ''))
  );
}

/** "ALLEGATI", "2 allegati", "+ 1 allegato", "con allegato": a line of its own. */
export function isLineOfItsOwn(clauses: Clauses, i: number): boolean {
  const counted = clauses.tokens[i - 1]?.kind === 'number' || clauses.word(i - 1) === 'con';
  return (
    (clauses.opensLine(i) || (counted && clauses.opensLine(i - 1))) &&
    (i + 1 >= clauses.tokens.length || clauses.opensLine(i + 1))
  );
}

/** "(allegato 1)", "(allegati 1 e 2)", "sono quelli dell'allegato 2": the few that one mail has are counted from one. */
export function isNumberedInBrackets(clauses: Clauses, i: number): boolean {
  if (!words.MAIL_NUMBER.test(clauses.word(i + 1))) return false;
  const last = clauses.word(i + 2) === 'e' ? i + 3 : i + 1;
  if (/[([]\s*$/.test(clauses.gap(i)) && clauses.closesClause(last)) return true;
  const ofThose = /^quell[oaie]$/.test(clauses.word(i - 2)) && /^(?:dell'|nell')$/.test(clauses.word(i - 1));
  return ofThose && words.BEING.has(clauses.word(i - 3));
}

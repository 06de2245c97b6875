import type { TextRange } from '../../draft/text-range';
import { tokenize, type Token } from '../../language/tokens';
import {
  ATTACHED_TO,
  ATTACH_VERBS,
  CONDITIONS,
  FILES,
  IMPERSONAL_VERBS,
  NEGATIONS,
  PICTURES,
  POINTERS,
  SEND_VERBS,
  THIS_MAIL,
} from './announcement-words';

/** How many words before an announcing word can turn its meaning. */
const REACH = 6;

/** Finds the first words of a text that say that a file or a picture comes with the mail; ranges in UTF-16 code units. */
export function findAnnouncement(text: string, range: TextRange): TextRange | null {
  const tokens = tokenize(text, range);
  for (let i = 0; i < tokens.length; i++) {
    const end = announcementEnd(tokens, i, text);
    const first = tokens[i];
    const last = tokens[end];
    if (end !== -1 && first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return null;
}

/** The index of the last word of an announcement that starts with the word at `i`; -1 where none does. */
function announcementEnd(tokens: readonly Token[], i: number, text: string): number {
  const word = tokens[i]?.word ?? '';
  const clause = clauseStart(tokens, i, text);
  if (word === 'in' && wordAt(tokens, i + 1) === 'allegato')
    return announcesAttached(tokens, clause, i, i + 1) ? i + 1 : -1;
  if (ATTACH_VERBS.has(word)) return attachVerb(tokens, clause, i) ? i : -1;
  if (/^allegat[aoei]$/.test(word)) return attachedThing(tokens, clause, i, text) ? i : -1;
  if (SEND_VERBS.has(word)) return followedByThing(tokens, clause, i);
  if (POINTERS.has(word) || word === 'come') return pointer(tokens, clause, i, text);
  if (PICTURES.has(word)) return shownPicture(tokens, clause, i, text) ? i : -1;
  return -1;
}

function attachVerb(tokens: readonly Token[], clause: number, i: number): boolean {
  if (IMPERSONAL_VERBS.has(wordAt(tokens, i)) && wordAt(tokens, i - 1) !== 'si') return false;
  return !turned(tokens, clause, i);
}

/** "in allegato", "in allegato alla presente", but not "in allegato alla pratica". */
function announcesAttached(tokens: readonly Token[], clause: number, i: number, last: number): boolean {
  return !belongsElsewhere(tokens, last) && !negated(tokens, clause, i);
}

/** "vi ho allegato …", "ho allegato due esempi": without a person it may be what the writer did in the program. */
function haveAttached(tokens: readonly Token[], clause: number, i: number, text: string): boolean {
  if (!/^(ho|abbiamo)$/.test(wordAt(tokens, i - 1)) || negated(tokens, clause, i)) return false;
  if (/^(vi|ti|le)$/.test(wordAt(tokens, i - 2))) return true;
  for (let k = i + 1; k <= i + 3; k++) {
    if (PICTURES.has(wordAt(tokens, k)) || (FILES.has(wordAt(tokens, k)) && closesClause(tokens, k, text))) return true;
  }
  return false;
}

/** "pdf allegato", "allegata schermata", "(allegati)", "vedi allegato", "qui allegato", "unito". */
function attachedThing(tokens: readonly Token[], clause: number, i: number, text: string): boolean {
  if (belongsElsewhere(tokens, i) || turned(tokens, clause, i)) return false;
  if (haveAttached(tokens, clause, i, text)) return true;
  const before = wordAt(tokens, i - 1);
  const after = wordAt(tokens, i + 1);
  if (
    POINTERS.has(before) ||
    POINTERS.has(wordAt(tokens, i - 2)) ||
    before === 'qui' ||
    before === 'da' ||
    before === 'trovate' ||
    before === 'trovi'
  )
    return true;
  if (isThing(before) || isThing(after)) return closesClause(tokens, i, text) || PICTURES.has(before) || isThing(after);
  return isBracketed(tokens[i], text);
}

/** "vi mando lo screenshot", "unisco la videata", "ecco due foto". Files only where they are sent to somebody ("vi invio"). */
function followedByThing(tokens: readonly Token[], clause: number, i: number): number {
  if (turned(tokens, clause, i)) return -1;
  const toSomebody =
    /^(vi|ti|le|ve|te|gliel)$/.test(wordAt(tokens, i - 1)) ||
    wordAt(tokens, i) === 'ecco' ||
    wordAt(tokens, i).startsWith('uni');
  for (let k = i + 1; k <= i + 4; k++) {
    const word = wordAt(tokens, k);
    if (PICTURES.has(word) || (toSomebody && FILES.has(word))) return k;
  }
  return -1;
}

/** "vedi foto", "come da immagine", "come si vede dal pdf", "vedere file". */
function pointer(tokens: readonly Token[], clause: number, i: number, text: string): number {
  if (negated(tokens, clause, i)) return -1;
  const isCome = wordAt(tokens, i) === 'come';
  if (isCome && !/^(da|si|dall'|dalla|dal|nella|nell'|in|potete|puoi|puo)$/.test(wordAt(tokens, i + 1))) return -1;
  const seen = isCome && !/^(da|dall'|dalla|dal)$/.test(wordAt(tokens, i + 1));
  if (seen && !POINTERS.has(wordAt(tokens, i + 2)) && !POINTERS.has(wordAt(tokens, i + 3)))
    return PICTURES.has(wordAt(tokens, i + 2)) ? i + 2 : -1;
  for (let k = i + 1; k <= i + (isCome ? 5 : 3); k++) {
    const token = tokens[k];
    if (token === undefined || /[.;:!?\n]/.test(text.slice(tokens[i]?.end ?? 0, token.start))) return -1;
    if (PICTURES.has(token.word) && !/^(della|del|dell')$/.test(wordAt(tokens, k + 1))) return k;
    if (FILES.has(token.word) && k <= i + 3 && closesClause(tokens, k, text)) return k;
  }
  return -1;
}

/** "(foto)", "in figura", "nella schermata sotto", "qui sotto la videata", "schermata unita", "di seguito l'immagine". */
function shownPicture(tokens: readonly Token[], clause: number, i: number, text: string): boolean {
  if (turned(tokens, clause, i)) return false;
  if (isBracketed(tokens[i], text)) return true;
  const before = [1, 2, 3].map((back) => (i - back >= clause ? wordAt(tokens, i - back) : ''));
  if (before[0] === 'in' && /^(figura|foto|immagine)$/.test(wordAt(tokens, i))) return true;
  if (before.some((word) => /^(sotto|seguito|seguente|calce)$/.test(word))) return true;
  return /^(unit[aoie]|sotto|sottostante|seguente|accluse?[aio]?|acclus[aoie])$/.test(wordAt(tokens, i + 1));
}

function isThing(word: string): boolean {
  return PICTURES.has(word) || FILES.has(word);
}

/** "allegato al rendiconto", "allegato A", "allegato 2/A", "allegato tecnico": a thing in the program or on paper. */
function belongsElsewhere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (THIS_MAIL.has(wordAt(tokens, i + 2)) && ATTACHED_TO.has(next.word)) return false;
  return ATTACHED_TO.has(next.word) || next.kind === 'number' || /^([a-z]|n|nr|num|tecnico|unico)$/.test(next.word);
}

function turned(tokens: readonly Token[], clause: number, i: number): boolean {
  return negated(tokens, clause, i) || within(tokens, clause, i, (word) => CONDITIONS.has(word));
}

function negated(tokens: readonly Token[], clause: number, i: number): boolean {
  return within(tokens, Math.max(clause, i - 3), i, (word) => NEGATIONS.has(word));
}

function within(tokens: readonly Token[], from: number, to: number, test: (word: string) => boolean): boolean {
  for (let k = Math.max(from, to - REACH, 0); k < to; k++) if (test(wordAt(tokens, k))) return true;
  return false;
}

/** The first word of the clause that the word at `i` is in: clauses end at punctuation, brackets and line ends. */
function clauseStart(tokens: readonly Token[], i: number, text: string): number {
  let start = i;
  while (start > 0 && i - start < REACH) {
    const gap = text.slice(tokens[start - 1]?.end ?? 0, tokens[start]?.start ?? 0);
    if (/[.;:!?()\n,]/.test(gap)) break;
    start--;
  }
  return start;
}

function closesClause(tokens: readonly Token[], i: number, text: string): boolean {
  const end = tokens[i]?.end ?? text.length;
  return /^\s*([.,;:!?)\n]|$)/.test(text.slice(end, end + 8)) || tokens[i + 1] === undefined;
}

function isBracketed(token: Token | undefined, text: string): boolean {
  if (token === undefined) return false;
  return (
    /[([]\s*$/.test(text.slice(Math.max(0, token.start - 4), token.start)) &&
    /^\s*[)\],]/.test(text.slice(token.end, token.end + 4))
  );
}

function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.word ?? '';
}

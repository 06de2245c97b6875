import type { TextRange } from '../../draft/text-range';
import type { CueWord } from '../../language/cues/cue-words';
import { fold } from '../../language/fold';
import {
  appPasswordIn,
  apartIn,
  behindAdminIn,
  codeIn,
  bearerIn,
  keyBesideIn,
  keyIn,
  numberTypedIn,
  isIn,
  phraseIn,
  sharedSecretIn,
  shortPairIn,
  tokenIn,
  typedIn,
} from './secret-keys';
import {
  codeOfLockIn,
  codeToGetIn,
  enteredIn,
  handedOverIn,
  numberApartIn,
  remoteIn,
  setToIn,
} from './secret-handovers';
import { labelAt, type Label } from './secret-labels';
import { pinIn } from './secret-pins';
import { isLoneWord, isNamelike, isSecretive, isStrong, OTHER_MATTER, PRODUCTS, valueAt } from './secret-shapes';
import { besideUserIn, quotedMixIn, quotedPairIn, quotedToGetIn, quotedTypedIn } from './secret-quotes';
import { unlabelledSecrets } from './unlabelled-secrets';

/** Something that opens a door, written out. */
export interface Secret extends TextRange {
  readonly kind: 'password' | 'pin';
}

/** How far behind its label a secret is looked for, in UTF-16 code units. */
const REACH = 110;
/** How much before a label is read ("come chiave"), in UTF-16 code units. */
const REACH_BEFORE = 90;
const MOST_FOUND = 5;

/**
 * Finds passwords and PINs that stand in a text behind the word that announces them: "password: …", "la pwd è …", "PIN 4821". Ranges
 * are in UTF-16 code units of the text. A password that is only spoken of ("la password è scaduta") is none.
 * @param words the words of the writer's own text
 */
export function findSecrets(text: string, words: readonly CueWord[]): readonly Secret[] {
  const found: Secret[] = [];
  words.forEach(({ end, start }, index) => {
    const label = labelAt(words, index);
    if (label === null || found.length >= MOST_FOUND || start < (found[found.length - 1]?.end ?? 0)) return;
    const tail = text.slice(end, Math.min(end + REACH, endOfRegion(words, index, text)));
    const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
    const named = label === 'password' || label === 'keyword' ? beforeLabel(text, start) : null;
    const secret = shifted(READERS[label](tail, before), end) ?? named;
    if (secret !== null) found.push({ ...secret, kind: label === 'pin' || label === 'code' ? 'pin' : 'password' });
  });
  const isKnown = ({ start, end }: TextRange) => found.some((secret) => secret.start < end && start < secret.end);
  for (const range of unlabelledSecrets(text, words))
    if (found.length < MOST_FOUND && !isKnown(range)) found.push({ ...range, kind: 'password' });
  return found;
}

/** Read what stands behind a label; `before`: the few characters before it. */
const READERS: Readonly<Record<Label, (tail: string, before: string) => TextRange | null>> = {
  password: (tail, before) => passwordAnyhowIn(tail) ?? besideUserIn(tail, before),
  phrase: (tail) => phraseIn(tail) ?? quotedTypedIn(tail) ?? passwordAnyhowIn(tail),
  credentials: (tail) => credentialIn(tail) ?? pairIn(tail) ?? anywhereIn(tail) ?? typedIn(tail) ?? shortPairIn(tail),
  // One looks things up by keywords as well.
  keyword: (tail, before) =>
    secretiveOf(tail, passwordIn(tail)) ?? anywhereIn(tail) ?? typedIn(tail) ?? quotedToGetIn(tail, before),
  pair: (tail, before) =>
    pairIn(tail) ?? shortPairIn(tail) ?? enteredIn(tail) ?? setToIn(tail, before) ?? quotedPairIn(tail),
  enter: (tail) => enteredIn(tail) ?? quotedPairIn(tail),
  remote: remoteIn,
  admin: (tail) => pairIn(tail) ?? behindAdminIn(tail),
  short: shortPairIn,
  key: (tail, before) =>
    pairIn(tail) ?? keyIn(tail, before) ?? keyBesideIn(tail) ?? setToIn(tail, before) ?? quotedMixIn(tail),
  'access-key': (tail) =>
    secretiveOf(tail, passwordIn(tail)) ?? anywhereIn(tail) ?? typedIn(tail) ?? isIn(tail) ?? quotedMixIn(tail),
  shared: (tail) => sharedSecretIn(tail) ?? quotedMixIn(tail) ?? bearerIn(tail),
  token: tokenIn,
  code: (tail, before) =>
    codeIn(tail) ?? codeToGetIn(tail, before) ?? codeOfLockIn(tail) ?? quotedToGetIn(tail, before),
  pin: (tail) => pinIn(tail) ?? numberTypedIn(tail),
};

function passwordAnyhowIn(tail: string): TextRange | null {
  const plain = passwordIn(tail) ?? laterIn(tail) ?? anywhereIn(tail);
  const told = plain ?? apartIn(tail) ?? typedIn(tail) ?? appPasswordIn(tail) ?? numberTypedIn(tail);
  return told ?? handedOverIn(tail) ?? quotedTypedIn(tail) ?? quotedMixIn(tail) ?? numberApartIn(tail);
}

function shifted(range: TextRange | null, by: number): TextRange | null {
  return range === null ? null : { start: range.start + by, end: range.end + by };
}

const NAMED_BEFORE = /(\S{5,40})\scome\s(?:mia\s|la\s)?(?:parola\s)?$/;
/** "Imu.Tasi.Tari". */
const DOTTED = /^[A-Z][a-z]+(?:[._-][A-Z][a-z]+){1,5}$/;

/** "uso Comune99 come password". */
function beforeLabel(text: string, label: number): TextRange | null {
  const from = Math.max(0, label - REACH);
  const match = NAMED_BEFORE.exec(text.slice(from, label));
  const value = match === null ? null : valueAt(match[1] ?? '', 0);
  if (match === null || value === null) return null;
  const isMixed = isStrong(value.text) && /[a-z]\d|\d[a-z]/i.test(value.text);
  if (!isMixed && !DOTTED.test(value.text)) return null;
  return shifted(value, from + match.index);
}

/** Quoted mail may follow the last word of a region: what is read ends with the line of the next word, or two lines on. */
function endOfRegion(words: readonly CueWord[], index: number, text: string): number {
  const last = words[Math.min(words.length - 1, index + 14)];
  const newline = last === undefined ? -1 : text.indexOf('\n', last.end);
  return newline === -1 ? text.length : newline;
}

const SEPARATED = /^[^:=.,;!?\n]{0,60}[:=]+[ \t]*\n?[ \t]*/;
const EQUALLED = /^[^.,;:=!?\n]{0,60}?[\s)](?:[eè]'?|é|era|sono|sarebbe|diventa)\s+/i;
const BRACKETED = /^[^.,;:=!?\n()]{0,60}\((?=[^\s()]{4,40}\))/;
const QUOTED = /^[\s,]{1,3}(?=["“”«'‘][^\s"“”»'’]{4,40}["“”»'’])/;
/** Words that may stand between label and secret where no sign does. */
const BESIDE =
  /^[\s,]{1,3}(?:(?:di|del|della|a|al|la|mia|nostra|attuale|nuova|iniziale|provvisoria|temporanea|standard|accesso|rete|portale|programma|gestionale|cityware|cwol|windows|posta|prova|test|uso|usata|usiamo|metto|inserisco|ho|messo|impostato|impostata|con),?\s+){0,5}/i;

function passwordIn(tail: string): TextRange | null {
  const separated = SEPARATED.exec(tail)?.[0];
  if (separated !== undefined && !OTHER_MATTER.test(fold(separated))) {
    const value = valueAt(tail, separated.length);
    if (isStrong(value.text) || isLoneWord(tail, value) || DOTTED.test(value.text)) return value;
  }
  const equalled = EQUALLED.exec(tail)?.[0];
  if (equalled !== undefined && !OTHER_MATTER.test(fold(equalled))) {
    const value = valueAt(tail, equalled.length);
    if (isStrong(value.text) || DOTTED.test(value.text) || (isNamelike(tail, value) && isLoneWord(tail, value)))
      return value;
  }
  const quoted = (QUOTED.exec(tail) ?? BRACKETED.exec(tail))?.[0];
  if (quoted !== undefined && !OTHER_MATTER.test(fold(quoted))) {
    const value = valueAt(tail, quoted.length);
    if (isStrong(value.text) && !PRODUCTS.test(value.text)) return value;
  }
  const value = valueAt(tail, BESIDE.exec(tail)?.[0].length ?? tail.length);
  return isStrong(value.text) && !PRODUCTS.test(value.text) ? value : null;
}

/** "credenziali: rossi / Estate2024": what looks most like a password among the words that follow. */
function credentialIn(tail: string): TextRange | null {
  const start = (SEPARATED.exec(tail) ?? EQUALLED.exec(tail))?.[0];
  if (start === undefined || OTHER_MATTER.test(fold(start))) return null;
  for (let from = start.length, words = 0; from < tail.length && words < 7; words++) {
    const value = valueAt(tail, from);
    const slash = value.text.lastIndexOf('/');
    const last = slash > 0 ? { start: value.start + slash + 1, end: value.end } : value;
    if (isStrong(tail.slice(last.start, last.end)) && (words > 0 || slash > 0)) return last;
    from = Math.max(value.end, from) + 1;
  }
  return null;
}

/** "rvannini / Fiat500gialla", "admin - Nuraghe!99": a user's name, and behind a sign what only a secret looks like. */
const PAIR = /(?:^|[\s(:])([a-z][\w.]{1,30})(?: ?[/,|+] ?| [-–—] | e (?:poi )?)(?=([^\s,;)]{6,40}))/gi;

function pairIn(tail: string): TextRange | null {
  const line = tail.split('\n', 1)[0] ?? '';
  const reader = new RegExp(PAIR.source, PAIR.flags);
  for (let match = reader.exec(line); match !== null; match = reader.exec(line)) {
    const start = match.index + match[0].length;
    const value = valueAt(line, start);
    if (isSecretive(value.text, line.slice(value.end)) && !OTHER_MATTER.test(fold(line.slice(0, match.index))))
      return value;
  }
  return null;
}

function secretiveOf(tail: string, range: TextRange | null): TextRange | null {
  return range !== null && isSecretive(tail.slice(range.start, range.end), tail.slice(range.end)) ? range : null;
}

/** How many words may stand between a label's colon and the secret. */
const WORDS_BETWEEN = 4;

/** "utente e password: abianchi Girasole24!", "password: la solita, Girasole24!". */
function laterIn(tail: string): TextRange | null {
  const separated = SEPARATED.exec(tail)?.[0];
  if (separated === undefined || OTHER_MATTER.test(fold(separated))) return null;
  let from = separated.length;
  for (let word = 0; word <= WORDS_BETWEEN && from < tail.length; word++) {
    const value = valueAt(tail, from);
    if (OTHER_MATTER.test(fold(value.text)) || tail.slice(from, value.start).includes('\n')) return null;
    if (isSecretive(value.text, tail.slice(value.end))) return value;
    from = Math.max(value.end, from) + 1;
  }
  return null;
}

/** The last word of a sentence; a password may end in a mark itself. */
const SENTENCE_END = /[.!?]$/;
/** How many words behind its label, in the same sentence, a secret that looks like nothing else may stand. */
const MOST_WORDS = 14;

/** "la password che mi avete dato, Cambiami123, viene rifiutata": what only a secret looks like, wherever it stands in the sentence. */
function anywhereIn(tail: string): TextRange | null {
  const line = tail.split('\n', 1)[0] ?? '';
  for (let from = 0, word = 0; word < MOST_WORDS && from < line.length; word++) {
    const value = valueAt(line, from);
    if (isSecretive(value.text, line.slice(value.end))) return value;
    if (SENTENCE_END.test(line.slice(value.start, value.end + 1))) return null;
    from = Math.max(value.end, from) + 1;
  }
  return null;
}

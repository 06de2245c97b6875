import type { TextRange } from '../../draft/text-range';
import { isSecretive, isStrong, PRODUCTS, valueAt, type Value } from './secret-shapes';

/** Keys, codes and phrases that open a door and are called neither password nor PIN. Ranges are in UTF-16 code units of the text given. */

/** "mettiamo KX-77-PLM-2031": letters and digits in three groups or more. */
const GROUPED = /^(?=[A-Za-z-]*\d)[A-Za-z\d]{2,8}(?:[-_.][A-Za-z\d]{2,8}){2,7}$/;

/** A letter between digits or a digit between letters, as in "c3ntr0". */
const MINGLED = /[a-z]\d[a-z]/;

/** What is typed: the verb right before it says so. */
const TYPED =
  /\b(?:mess[oa]|mett(?:o|i|iamo|ete|endo|ere)|inseri(?:t[oa]|sco|sci|amo|te|ndo|re)|immett(?:o|i|iamo|ete|endo|ere)|digit(?:at[oa]|o|i|iamo|ate|ando|are)|scri(?:tt[oa]|vo|vi|viamo|vete|vendo|vere)|us(?:at[oa]|o|i|iamo|ate|ando|are)|impostat[oa]|cambiat[oa] in|provat[oa] con|(?:entr|prov)(?:o|i|a|iamo|ate|ando|are) con|acced(?:o|i|e|iamo|ete|endo|ere) con)[\s,:]{1,2}(?:(?:sempre|ancora|solo|sotto|la|il|sequenza|numero|questa|questo)\s){0,3}["“«']?(?=\S{5,40})/gi;

const OF_ANOTHER = /\b(?:errore|error|utente|username|matricola|pratica|protocollo|seriale|codice fiscale)\s*$/i;

/** "gli ho messo Benvenuto01 ma …": what a verb of typing has behind it, in the same line, where it looks like nothing else. */
export function typedIn(tail: string): TextRange | null {
  const line = lineOf(tail);
  const reader = new RegExp(TYPED.source, TYPED.flags);
  for (let match = reader.exec(line); match !== null; match = reader.exec(line)) {
    const value = valueAt(line, match.index + match[0].length);
    if (isTyped(value.text)) return value;
  }
  return null;
}

function isTyped(value: string): boolean {
  if (!isStrong(value) || PRODUCTS.test(value) || !/\d/.test(value)) return false;
  if (GROUPED.test(value)) return true;
  return /[a-z]{2}/.test(value) && (/[A-Z!#$%*?^]/.test(value) || MINGLED.test(value));
}

const KEY_CONTEXT =
  /^[^.;:=!?\n]{0,40}?\b(?:condivisa|segret[ao]|priva[dt]a|azienda|ente|rete|wi-?fi|wpa2?|vpn|api|secret|attivazione|sblocco|cifratura)\b/i;

/** "come chiave Asilo.Nido!3", "la chiave condivisa Tr3ntino.Alto": behind the word "chiave" and what it is for. */
export function keyIn(tail: string, before: string): TextRange | null {
  if (!KEY_CONTEXT.test(tail) && !/\bcome\s+(?:la\s+|sua\s+|mia\s+)?["“«']?$/i.test(before)) return null;
  return sharedSecretIn(tail);
}

/** "Come shared secret la sequenza Qw8-Er5-Ty2": behind a word that names nothing but keys. */
export function sharedSecretIn(tail: string): TextRange | null {
  return typedIn(tail) ?? equalledIn(tail, isKey) ?? secretiveIn(tail);
}

/** ", chiave Settembre_09)", "Chiave: Sirena118": what only a secret looks like, right behind the word. */
export function keyBesideIn(tail: string): TextRange | null {
  const start = /^\s?[:=]?\s?(?=\S{6})/.exec(tail)?.[0];
  if (start === undefined) return null;
  const value = valueAt(tail, start.length);
  return isSecretive(value.text, tail.slice(value.end)) ? value : null;
}

/** "Bearer a8d3f0.77c1.zz90". */
export function bearerIn(tail: string): TextRange | null {
  const value = valueAt(tail, 0);
  return value.text.length >= SHORTEST_KEY && isStrong(value.text) && /[a-z]/i.test(value.text) && /\d/.test(value.text)
    ? value
    : null;
}

const IS = /^[^.,;:=!?\n]{0,40}? (?:[eè]'?|é|era|sarebbe) ["“«']?/i;

/** "la sua chiave d'accesso è messo.2023". */
export function isIn(tail: string): TextRange | null {
  const start = IS.exec(tail)?.[0];
  if (start === undefined || OTHER_MATTER.test(start)) return null;
  const value = valueAt(tail, start.length);
  return isStrong(value.text) && /[a-z]/i.test(value.text) && /\d/.test(value.text) ? value : null;
}

/** "Token rilasciato dalla piattaforma: eyPND-7712-ABCD": a token that one could copy from the mail. */
export function tokenIn(tail: string): TextRange | null {
  return equalledIn(tail, isKey);
}

const SHORTEST_KEY = 8;

/** Sixteen signs and more of the sixteen that stand for four bits each. */
const HEX = /^(?=.*[a-f])[\da-f]{16,40}$/i;

function isKey({ text }: Value): boolean {
  if (text.length < SHORTEST_KEY || !isStrong(text) || !/\d/.test(text) || PRODUCTS.test(text)) return false;
  return /[a-z]{2}/i.test(text) || HEX.test(text);
}

const EQUALLED = /^[^.;:=!?\n]{0,70}?(?:=|(?:[:=]|\s(?:[eè]'?|é|sarebbe))\s{1,2})["“«']?/i;
const OTHER_MATTER = /\b(?:non|errore|error|messaggio|scadut\w*|serial\w*|matricola|modello|versione|dice|esce)\b/i;

function equalledIn(tail: string, isSecret: (value: Value) => boolean): TextRange | null {
  const start = EQUALLED.exec(tail)?.[0];
  if (start === undefined || OTHER_MATTER.test(start) || OF_ANOTHER.test(start)) return null;
  const value = valueAt(tail, start.length);
  return isSecret(value) ? value : null;
}

/** How many words behind its label a key may stand. */
const MOST_WORDS = 12;

function secretiveIn(tail: string): TextRange | null {
  const line = lineOf(tail);
  for (let from = 0, word = 0; word < MOST_WORDS && from < line.length; word++) {
    const value = valueAt(line, from);
    if (isSecretive(value.text, line.slice(value.end))) return value;
    from = Math.max(value.end, from) + 1;
  }
  return null;
}

/** A code that came for one time, or that is kept secret: what it is for stands before its digits. */
const CODE =
  /^(?=[^.;:=!?\n]{0,90}\b(?:sms|telefono|cellulare|verifica|segret[oa]|sblocco|temporaneo|usa e getta|autorizza\w*|monouso|arrivato|ricevuto|sicurezza|conferma|recupero|ripristino|emergenza|attivazione|allarme|antifurto|cassaforte)\b)[^.;:=!?\n\d]{0,120}?(?:[:=]|\s(?:[eè]'?|é|sarebbe)|segret[oa]|sblocco|verifica)[\s,]{1,2}["“«']?(\d(?: ?\d){3,7})(?![\w/-]|[.,]\d| ?(?:cifre|tentativi|volte|caratteri|euro))/i;

/** "Ecco il codice che mi è arrivato sul telefono: 20 94 71". */
export function codeIn(tail: string): TextRange | null {
  const [whole = '', digits = ''] = CODE.exec(tail) ?? [];
  if (digits === '' || OTHER_MATTER.test(whole)) return null;
  return { start: whole.length - digits.length, end: whole.length };
}

const PHRASE = /^[^.;:=!?\n"“«]{0,70}(?:[:=]|\s(?:[eè]'?|é))?\s{0,2}["“«](?=[^"”»\n]{6,60}["”»])/i;

/** A passphrase of several words between quotes. */
export function phraseIn(tail: string): TextRange | null {
  const start = PHRASE.exec(tail)?.[0];
  if (start === undefined || OTHER_MATTER.test(start)) return null;
  const phrase = /^[^"”»\n]{6,60}/.exec(tail.slice(start.length))?.[0] ?? '';
  return OTHER_MATTER.test(phrase) ? null : { start: start.length, end: start.length + phrase.length };
}

const SHORT_PAIR = /^\s?[:=]\s?[^\s,;]{2,40}[\s,;/-]{1,3}(?:e\s)?(?:p|pw|pwd|psw|pass)\s?[:=]\s?(?=\S{4})/i;

/** "u: sindaco p: Fascia.Tricolore". */
export function shortPairIn(tail: string): TextRange | null {
  const start = SHORT_PAIR.exec(tail)?.[0];
  return start === undefined ? null : valueAt(tail, start.length);
}

/** "admin, poi R0uter-Sede2", "root / Alfa#2024". */
const BEHIND_ADMIN = /^\s?(?:[,/|+]|[-–—]|\se\s)\s?(?:e\s)?(?:poi\s)?(?=\S{6,40})/i;

export function behindAdminIn(tail: string): TextRange | null {
  const start = BEHIND_ADMIN.exec(tail)?.[0];
  if (start === undefined) return null;
  const value = valueAt(tail, start.length);
  return isSecretive(value.text, tail.slice(value.end)) ? value : null;
}

const APP_PASSWORD = /^[^.;:=!?\n]{0,60}[:=]?\s{1,2}["“«']?([a-z]{4}(?: [a-z]{4}){3})(?![a-z])/i;
/** Hardly any word of the language ends so. */
const NO_WORD = /[bcdfghjkmpqstvwxz](?: |$)/i;

/** "la password dell'app: abkd wqoz lmtr ypse": four groups of four letters. */
export function appPasswordIn(tail: string): TextRange | null {
  const [whole = '', letters = ''] = APP_PASSWORD.exec(tail) ?? [];
  return NO_WORD.test(letters) ? { start: whole.length - letters.length, end: whole.length } : null;
}

const APART =
  /^[^.;:=!?\n]{0,80}(?:[,(]\s?(?:che\s)?(?:[eè]'?|é|era|sarebbe)|[\s,(](?:cio[eè]'?|ossia|ovvero|tipo|vale a dire|eccola|ecco)|(?:impostat|cambiat|resettat|reimpostat|diventat)[aeio](?: a| in| su)?):?\s["“«']?/i;

/** "la password di root del vecchio server, è c3ntr0storico". */
export function apartIn(tail: string): TextRange | null {
  const start = APART.exec(tail)?.[0];
  if (start === undefined || OTHER_MATTER.test(start)) return null;
  const value = valueAt(tail, start.length);
  return isStrong(value.text) && /\d/.test(value.text) && !PRODUCTS.test(value.text) ? value : null;
}

const NUMBER_TYPED =
  /^[^.;:=!?\n]{0,60}\b(?:mess[oa]|mett(?:o|i|iamo|ete|endo)|digit(?:o|i|iamo|ate|ando|ato)|inseri(?:sco|sci|amo|te|to|ndo)|us(?:o|iamo|ate|ando)|scriv(?:o|iamo|ete|endo)|immesso|numero|cifre)\s(?:il\s|numero\s|sempre\s|ancora\s)*["“«']?(\d{4,10})(?![\w/-]|[.,]\d| ?(?:cifre|tentativi|volte|caratteri|euro))/i;

/** "Se chiede la password mettete 0000", "al posto della password il numero 1946". */
export function numberTypedIn(tail: string): TextRange | null {
  const [whole = '', digits = ''] = NUMBER_TYPED.exec(tail) ?? [];
  if (digits === '' || OTHER_MATTER.test(whole)) return null;
  return { start: whole.length - digits.length, end: whole.length };
}

function lineOf(tail: string): string {
  return tail.split('\n', 1)[0] ?? '';
}

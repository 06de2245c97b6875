import type { TextRange } from '../../draft/text-range';
import { isSecretive, isStrong, OTHER_MATTER, PRODUCTS, THINGS, valueAt, type Value } from './secret-shapes';
import { fold } from '../../language/fold';

/** Sentences that hand over how to get in, whatever the secret is called. Ranges are in UTF-16 code units of the text given. */

/** "Girasole.88", "Fiume_Verde_3": a word with a capital, and digits behind a sign. */
const SHAPED = /^[A-Z][a-z]{4,}(?:[._-][A-Za-z]{2,})*[._-]\d{1,4}!*$/;
/** "Passw0rd", "Flu55i-Tes0reria": digits among the letters of a word with a capital. */
const MINGLED = /^(?=.*[A-Z])(?=[\w.-]{7,40}$)(?:.*[a-z])\d{1,2}[a-z]{2}/;
/** Whether a run of letters, digits and signs looks like a password and like nothing that has a name. */
function isShaped({ text }: Value): boolean {
  if (PRODUCTS.test(text) || THINGS.test(text)) return false;
  return (
    SHAPED.test(text) ||
    MINGLED.test(text) ||
    (isStrong(text) && /[a-z].*[a-z]/.test(text) && /\d/.test(text) && /[!#$]/.test(text))
  );
}

/** A user's name in small letters, and what it goes with. */
const PAIR =
  /(?:^|[\s(:"“«])([a-z][a-z\d._-]{2,30})["”»]?( ?(?:\/{1,2}|\|) ?| [-–—] |,? e (?:poi )?|, (?:poi )?)(?=\S{6,40})/g;
/** Behind these signs, unlike behind "e", nothing else goes with a user's name. */
const SIGN = /[/|–—-]/;

/** "ci entro con giulia.r e Passw0rd!", "i miei dati sono flucchetti / Girasole.88": behind words of getting in. */
export function enteredIn(tail: string): TextRange | null {
  const line = lineOf(tail);
  if (!/\d/.test(line)) return null;
  const reader = new RegExp(PAIR.source, PAIR.flags);
  for (let match = reader.exec(line); match !== null; match = reader.exec(line)) {
    const value = valueAt(line, match.index + match[0].length);
    const isSigned = SIGN.test(match[2] ?? '');
    const isQuoted =
      /["“«]/.test(line.charAt(value.start - 1)) && /[a-z]{2}/i.test(value.text) && /\d/.test(value.text);
    if (
      isShaped(value) ||
      (isQuoted && isStrong(value.text) && !THINGS.test(value.text)) ||
      (isSigned && !THINGS.test(value.text) && isSecretive(value.text, line.slice(value.end)))
    )
      return value;
  }
  return null;
}

const SET =
  /(?:reimpost|resett|cambi|impost|ripristin|attiv|sblocc|sostitu|cre|mess|mett|entr|acced|us[aoi])[a-zà-ù]{0,7}[^.;!?\n]{0,60}$/i;
const WITH = /^[^.;!?\n]{0,60}?\s(?:con|in|a|mess[oa]|mett(?:endo|iamo|o))\s["“«']?(?=\S{6,40})/i;

/** "Abbiamo reimpostato l'account di Caterina con Buongiorno.5": what somebody's way in was set to. */
export function setToIn(tail: string, before: string): TextRange | null {
  const start = /\d/.test(tail) ? WITH.exec(tail)?.[0] : undefined;
  if (start === undefined || !SET.test(before + start)) return null;
  const value = valueAt(tail, start.length);
  return isShaped(value) ? value : null;
}

const HANDED =
  /^[^.;=!?\n]{0,60}(?:\b(?:[vt]e|vi|ti)\s(?:l[aeo]\s)?(?:scrivo|ricopio|copio|riporto|lascio|passo|do|mando|indico|comunico|giro)\b[^.;:=!?\n]{0,20}:|[,:]\s(?:ossia|cio[eè]'?|ovvero|eccola):?)\s["“«']?(?=\S{6,40})/i;
/** "Accesso_Ditte". */
const JOINED = /^[A-Z][a-z]{2,}[._][A-Z]?[a-z]{2,}$/;

/** "ve la ricopio qui: fi0rdal1so", ": la stessa per tutti, ossia Accesso_Ditte". */
export function handedOverIn(tail: string): TextRange | null {
  const start = HANDED.exec(tail)?.[0];
  if (start === undefined || OTHER_MATTER.test(fold(start))) return null;
  const value = valueAt(tail, start.length);
  if (JOINED.test(value.text)) return value;
  return isStrong(value.text) && /[a-z]/i.test(value.text) && /\d/.test(value.text) && !PRODUCTS.test(value.text)
    ? value
    : null;
}

const NUMBER_APART =
  /^[^.;:!?\n\d(]{0,40}\b(?:predefinit|inizial|provvisori|standard|default|temporane|solit)[^.;:!?\n\d(]{0,40}, (\d{5,10})(?=[.,)\n]|$)/i;

/** "la password predefinita del sistema, 12345678.": digits between commas. */
export function numberApartIn(tail: string): TextRange | null {
  const [whole = '', digits = ''] = NUMBER_APART.exec(tail) ?? [];
  if (digits === '' || OTHER_MATTER.test(fold(whole))) return null;
  return { start: whole.length - digits.length, end: whole.length };
}

const GETTING_IN =
  /\b(?:entr(?:o|a|i|are|ate|iamo|ando)|acced\w+|colleg(?:ate|arvi|arsi|iamo)\w*|sblocc\w+|login|auth|autenticazione|allarme|antifurto|wi-?fi)\b[^.;!?\n]{0,80}$/i;
const CODE_BEHIND =
  /^(?:\s(?:personale|segreto|d'accesso|di (?:accesso|sblocco|ingresso)|de(?:l|lla) (?:pc|computer|portone|porta|telefono|tablet|cellulare|postazione|tastierino)))?(?:,? stavolta|,)?(?:\s(?:[eè]'?|é|era)|:)?\s["“«']?(\d(?: ?\d){3,7})(?![\w/-]|[.,]\d| ?(?:cifre|tentativi|volte|caratteri|euro))/i;

/** "Se vi serve entrare, il codice del pc è 4417": a code of digits in a sentence about getting in. */
export function codeToGetIn(tail: string, before: string): TextRange | null {
  if (!GETTING_IN.test(before)) return null;
  const [whole = '', digits = ''] = CODE_BEHIND.exec(tail) ?? [];
  return digits === '' ? null : { start: whole.length - digits.length, end: whole.length };
}

const CODE_TO_UNLOCK =
  /^ di (?:sblocco|apertura|disattivazione|emergenza)(?: [a-zà-ù']{1,14}){0,4}[ :]{1,2}(\d{4,8})(?![\w/-]|[.,]\d| ?(?:cifre|tentativi|volte|caratteri|euro))/i;
const CODE_OF_LETTERS =
  /^[^.;:=!?\n\d]{0,60}\b(?:segret[oa]|sblocco|recupero|emergenza|attivazione|sicurezza|conferma|monouso|accesso)\b[^.;:=!?\n\d]{0,40}(?::|\s(?:[eè]'?|é|era))\s["“«']?((?=[A-Za-z-]{0,12}\d)(?=[\d-]{0,12}[A-Za-z])[A-Za-z\d-]{6,20})(?![\w/-])/i;

/** "codice di sblocco del cassetto 5593", "codice di attivazione: K7Q2PX". */
export function codeOfLockIn(tail: string): TextRange | null {
  const [whole = '', code = ''] = CODE_TO_UNLOCK.exec(tail) ?? CODE_OF_LETTERS.exec(tail) ?? [];
  if (code === '' || OTHER_MATTER.test(fold(whole.slice(0, -code.length)))) return null;
  return { start: whole.length - code.length, end: whole.length };
}

/** A number of a program for remote help, and what goes with it. */
const REMOTE =
  /^[^.;!?\n\d]{0,40}\d{3}[ .]?\d{3}[ .]?\d{3,4}[\s,;/(–-]{1,3}(?:(?:e|con|poi|chiave|codice|cod|pw|accesso)[\s:]{1,2}){0,2}["“«']?(?=\S{5,40})/i;

/** "anydesk 553 117 208, r4u9kk". */
export function remoteIn(tail: string): TextRange | null {
  const start = REMOTE.exec(tail)?.[0];
  if (start === undefined) return null;
  const value = valueAt(tail, start.length);
  return isStrong(value.text) && /[a-z]{2}/i.test(value.text) && /\d/.test(value.text) && !THINGS.test(value.text)
    ? value
    : null;
}

function lineOf(tail: string): string {
  return tail.split('\n', 1)[0] ?? '';
}

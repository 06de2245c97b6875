import type { TextRange } from '../../draft/text-range';
import { fold } from '../../language/fold';

/** What may be a secret, without the signs around it; offsets as in the text that it was read from. */
export interface Value extends TextRange {
  readonly text: string;
}

/** The run without blanks that begins at an index or behind the blanks there, without the signs around it. */
export function valueAt(tail: string, from: number): Value {
  const lead = /^[\s"“”«'‘(<[]*/.exec(tail.slice(from))?.[0].length ?? 0;
  const start = from + lead;
  const run = /^[^\s"“”«»<>]{0,50}/.exec(tail.slice(start))?.[0] ?? '';
  const text = run.replace(/[.,;:)\]'’]{1,5}$/, '');
  return { start, end: start + text.length, text };
}

const SHORTEST = 5;
const LONGEST = 40;

/** Letters mixed with digits or with signs that words do not have: nothing else looks so behind the word "password". */
export function isStrong(value: string): boolean {
  if (value.length < SHORTEST || value.length > LONGEST || /^(?:https?:|www\.)|@.*\./i.test(value)) return false;
  if (/^\d+[ªº°^]?$|^[\d./:-]+$/.test(value)) return /^\d{5,12}$/.test(value);
  return /[a-z]/i.test(value) && (/\d/.test(value) || /[!#$%&@_+*?^]/.test(value.slice(0, -1)));
}

const NO_SECRET =
  /^(?:accesso|invalid\w*|incorrect|wrong|expired|require[dr]?|obbligatori[ao]|nessun[ao]|solita|stess[ao]|ignot[ao]|sconosciut[ao]|valid[ao]|corrett[ao]|attiv[ao]|nuov[ao]|vecchi[ao]|provvisori[ao]|uguale|idem|questa|quella|niente|sempre|mai|anche|aiuto|urgente|grazie|problema|problemi|procedura|modulo|assistenza|richiesta|cambio|reset|recupero|accessi|firma|portale|utenti|come|dove|quando|posta|admin\w* di)$|^x+$|(?:[aiu]t|ett|ess|est|ert|ion|bil|ibil)[aeio]$/;

/** A word that ends the clause and is no word that says how a password is: "password: girasole". */
export function isLoneWord(tail: string, { text, end }: Value): boolean {
  if (!/^[a-zà-ù]{4,20}$/i.test(text) || !/^(?:["”»'’)]|\s{0,2}(?:[.,;!)\n/]|$))/.test(tail.slice(end))) return false;
  return !NO_SECRET.test(fold(text));
}

/** Written with a capital, or between quotes. */
export function isNamelike(tail: string, { text, start }: Value): boolean {
  return /^[A-Z]/.test(text) || /["“«'‘]/.test(tail.charAt(start - 1));
}

/** Terms of letters and digits that name a program, a thing or a law. */
export const PRODUCTS =
  /^(?:office|windows|chrome|firefox|edge|java|excel|word|acrobat|android|win|o|outlook|server|spid|cie|livello|dm|art|utente|user|pc|gdpr)[-_]?\d{1,4}$/i;

/** What has a number of its own: "Foglio2", "Settore.3". */
export const THINGS =
  /^(?:fogli|modell|allegat|quadr|uffici|settor|are|servizi|zon|sed|fas|lott|sezion|delib|determin|pratic|avvis|protocoll|particell|subaltern|mappal|art|att|prot|cap|version|release|stamp|file|error|elenc|tabell|profil|grupp|ruol|moduli|regist|mandat|reversal|bilanci|cartell)[a-z]{0,6}[._-]?\d/i;

/** A sign of which words have none, or small letters with a capital and a digit where the clause ends: no role or code is written so. */
export function isSecretive(value: string, behind: string): boolean {
  if (!isStrong(value) || PRODUCTS.test(value) || THINGS.test(value) || !/[a-z].{0,38}[a-z]/.test(value)) return false;
  if (/[!#$%*?^]/.test(value)) return true;
  return /[A-Z]/.test(value) && /\d/.test(value) && /^ ?(?:[.,;:)\n]|$)/.test(behind);
}

/** Between label and secret: what tells that the words behind are no secret. */
export const OTHER_MATTER =
  /\b(?:non|dic[eo]n?o?|errore|error|messaggio|esce|compare|appare|rispond\w*|restitui\w*|scadut\w*|dimentic\w*|pers[ao]|errat\w*|sbagliat\w*|reset\w*|reimpost\w*|blocca\w*|caratteri|cifre|tentativ\w*|utente|utenza|username|account|matricola|policy|regole)\b/;

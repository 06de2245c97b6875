import type { TextRange } from '../../draft/text-range';
import { fold } from '../../language/fold';
import { isStrong, OTHER_MATTER, PRODUCTS, THINGS } from './secret-shapes';
import { speaksOfAccess } from './unlabelled-secrets';

/** Secrets between quotes: what is typed as it stands there. Ranges are in UTF-16 code units of the text given. */

const QUOTED_TYPED =
  /\b(?:mess[oa]|mett(?:o|iamo|ete|endo)|us(?:o|iamo|ando)|impostat[oa]|inseri(?:to|sco|amo|ndo)|digit(?:o|iamo|ando|ato)) ["“«]([^"”»\n]{5,40})["”»]/i;
const OF_THE_SCREEN =
  /\b(?:camp[oi]|menu|voc[ei]|pulsant[ei]|bottone|casella|spunta|filtro|stato|messaggi[oo]?|errore|scritta|dice|esce|compare|appare|link|pagina|primaria|esterna|tabella|record|indice)\b/i;

/** "noi mettiamo "quercia rossa 1948"", "la parola d'accesso mettendo "primavera"": what is typed. */
export function quotedTypedIn(tail: string): TextRange | null {
  const match = QUOTED_TYPED.exec(lineOf(tail));
  const typed = match?.[1] ?? '';
  if (match === null || OF_THE_SCREEN.test(tail.slice(0, match.index)) || /[A-Z].* /.test(typed)) return null;
  const end = match.index + match[0].length - 1;
  return { start: end - typed.length, end };
}

const QUOTED = /["“«]([^\s"“”«»]{5,40})["”»]/g;
/** What else has a name between quotes. */
const OF_ANOTHER =
  /\b(?:utent[ei]|user\w*|account|nome|matricola|grupp[oi]|profil[oi]|ruol[oi]|modul[oi]|file|cartella|codice|rete|ssid|dominio|server|pc|postazione)\s?(?:[:=]|[eè]'?|é)?\s?$/i;

/** "con chiave d'accesso nuova, "ragioneria77"": letters and digits between quotes in the same sentence, unless they name something else. */
export function quotedMixIn(tail: string): TextRange | null {
  const line = lineOf(tail);
  const reader = new RegExp(QUOTED.source, QUOTED.flags);
  for (let match = reader.exec(line); match !== null; match = reader.exec(line)) {
    const between = line.slice(0, match.index);
    if (OF_THE_SCREEN.test(between) || /[.!?]\s/.test(between)) return null;
    if (OF_ANOTHER.test(between) || !isMixed(match[1] ?? '')) continue;
    return { start: match.index + 1, end: match.index + match[0].length - 1 };
  }
  return null;
}

const SEARCHED = /\b(?:ri)?(?:cerc|trov|filtr)[a-z]/i;

/** "accesso non presidiato con parola chiave "ragioneria77"": one looks things up by keywords and codes too. */
export function quotedToGetIn(tail: string, before: string): TextRange | null {
  return speaksOfAccess(before + tail) && !SEARCHED.test(before + tail) ? quotedMixIn(tail) : null;
}

const QUOTED_PAIR =
  /["“«][^\s"“”«»]{2,40}["”»] ?(?:,|\/|e|con|poi|, poi)(?: (?:poi|password|chiave))? ?["“«]([^\s"“”«»]{5,40})["”»]/i;

/** "entro con "anagrafe" e "sole2024"": a user's name and what goes with it, both between quotes. */
export function quotedPairIn(tail: string): TextRange | null {
  const match = QUOTED_PAIR.exec(lineOf(tail));
  const secret = match?.[1] ?? '';
  if (match === null || !isMixed(secret)) return null;
  const end = match.index + match[0].length - 1;
  return { start: end - secret.length, end };
}

function isMixed(value: string): boolean {
  return (
    isStrong(value) &&
    /[a-z]/.test(value) &&
    /[a-z]{2}/i.test(value) &&
    /\d/.test(value) &&
    !PRODUCTS.test(value) &&
    !THINGS.test(value)
  );
}

const USER_BEFORE =
  /\b(?:utente|utenza|user\w*|account|login|nome utente|id)\s?[:=]?\s["“«']?[^\s"”»,;]{3,40}["”»']?[\s,;/]{1,3}(?:e\s|con\s)?(?:la\s)?$/i;
const QUOTED_WORD = /^\s?[:=]?\s?["“«]([^"“”«»\n]{4,40})["”»]/;
/** "fragola.panna", but no name of a server. */
const JOINED =
  /^\s?[:=]?\s?(?![a-z]+\.(?:[a-z]{2,3}|example|info|docx|xlsx)\b)([a-z]{3,20}[._][a-z]{3,20})(?![\w@.-]\S)/;
const NO_SECRET = /(?:[aiu]t|divers|vecchi|nuov)[aeio]$/i;

/** "utente "messi", password "primavera"", "utente lauretta, password fragola.panna": right beside a user's name. */
export function besideUserIn(tail: string, before: string): TextRange | null {
  if (!USER_BEFORE.test(before)) return null;
  const [whole = '', secret = ''] = QUOTED_WORD.exec(tail) ?? JOINED.exec(tail) ?? [];
  if (secret === '' || OTHER_MATTER.test(fold(secret)) || NO_SECRET.test(secret)) return null;
  const start = whole.lastIndexOf(secret);
  return { start, end: start + secret.length };
}

function lineOf(tail: string): string {
  return tail.split('\n', 1)[0] ?? '';
}

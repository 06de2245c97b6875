import type { CueWord } from '../../language/cues/cue-words';

/** What kind of secret a word announces, and so how it is read. `pair`: a user's name with a secret beside it. */
export type Label =
  | 'password'
  | 'phrase'
  | 'keyword'
  | 'credentials'
  | 'pair'
  | 'admin'
  | 'short'
  | 'enter'
  | 'remote'
  | 'key'
  | 'token'
  | 'code'
  | 'pin'
  | 'access-key'
  | 'shared';

/**
 * The last words of what announces a secret, by their keys (without double letters), and what they announce alone. `pair`: a user's name
 * with a secret beside it · `null`: nothing but behind certain words.
 */
const LABELS: ReadonlyMap<string, Label | null> = new Map([
  ...labels('password', 'passw pasword paswords paswd pasw pwd pswd psw psswd pass pw'),
  ...labels('phrase', 'pasphrase'),
  ...labels('credentials', 'credenziali credenziale credentials login'),
  ...labels('pin', 'pin puk otp'),
  ...labels(
    'pair',
    'aceso accesso acesi utente utenza user username colegamento acount profilo entrate entrare colegarvi collegarvi',
  ),
  // "Ci entro con mrossi e …", "i miei dati …", "per l'albo di prova: …".
  ...labels(
    'enter',
    'entro entra entri entriamo entrano entrando acedo acede acedono acediamo acedete acedere acedendo dati prova test',
  ),
  ...labels('remote', 'anydesk teamviewer supremo rustdesk iperius id'),
  ...labels('admin', 'admin administrator root'),
  ...labels('key', 'chiave'),
  ...labels('shared', 'secret bearer'),
  ...labels('token', 'token'),
  ...labels('code', 'codice combinazione'),
  ...labels('short', 'u us usr'),
  ...labels(null, 'segreta segreto ordine digitando digitare key'),
]);

function labels(label: Label | null, words: string): readonly (readonly [string, Label | null])[] {
  return words.split(' ').map((word) => [word, label] as const);
}

/** What they announce does not hang on the words before them. */
const STANDING: ReadonlySet<Label | null> = new Set<Label | null>(['password', 'phrase', 'credentials', 'pin']);

/** What the word at an index announces: "password", "parola d'ordine", "chiavi di accesso". */
export function labelAt(words: readonly CueWord[], index: number): Label | null {
  const { key = '' } = words[index] ?? {};
  const label = LABELS.get(key);
  // Most words announce nothing.
  if (label === undefined) return null;
  if (STANDING.has(label)) return label;
  const before = words[index - 2]?.word ?? '';
  const last = words[index - 1]?.word ?? '';
  if ((last === 'chiave' || last === 'codice') && /^segret[ao]$/.test(key)) return 'keyword';
  if (key === 'key') return /^(?:api|secret|private|access)$/.test(last) ? 'shared' : null;
  if (key === 'segreta' && last === 'frase') return 'phrase';
  if (key === 'segreto' && /^(?:nuovo|il|un|client|come|del)$/.test(last)) return 'token';
  // "Il pc si sblocca digitando 1946".
  if (/^digit(?:ando|are)$/.test(key) && last.startsWith('sbloc')) return 'pin';
  if (last === 'parola') return /^(?:chiave|segreta)$/.test(key) ? 'keyword' : null;
  if (before === 'parola') return key === 'ordine' || key === 'aceso' ? 'password' : null;
  if (key === 'aceso' && /^(?:chiavi|codici|dati|parole)$/.test(before)) return 'credentials';
  if (key === 'aceso' && before === 'chiave') return 'access-key';
  if (key === 'aceso' && before === 'codice') return 'keyword';
  return label;
}

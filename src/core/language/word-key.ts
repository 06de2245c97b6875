import type { Token } from './tokens';

/** A word without its place in a text. */
export type DictionaryWord = Pick<Token, 'word' | 'kind'>;

/** Shorter words differ by their endings ("posta", "posto"): they are compared as written. */
const SHORTEST_INFLECTED = 5;

const VOWELS = 'aeiou';
/** Letters that an h keeps hard in the plural. */
const HARDENED = 'cg';

/** Articles and prepositions: between the words of a phrase they may come and go ("avviso (di) pagamento (della) tari"). */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a ad al allo alla ai agli alle con col coi da dal dallo dalla dai dagli dalle di del dello della dei degli delle ' +
    'd e ed il lo la i gli le l in nel nello nella nei negli nelle per su sul sullo sulla sui sugli sulle tra fra ' +
    'un uno una o od che si mi ci vi ne questo questa questi queste nostro nostra nostri nostre mio mia'
  ).split(' '),
);

export function isFunctionWord(token: DictionaryWord): boolean {
  return FUNCTION_WORDS.has(token.word) || token.word.endsWith("'");
}

/**
 * What singular and plural, masculine and feminine of one word have in common: the word without its last vowels, "anagrafica"
 * and "anagrafiche" alike. A full stemmer merges too much here: "economato" with "economico", "mandato" with "mandare".
 */
export function wordKey(token: DictionaryWord): string {
  const { word, kind } = token;
  if (kind !== 'word' || word.length < SHORTEST_INFLECTED) return word;
  let end = word.length;
  if (!VOWELS.includes(word.charAt(end - 1))) return word;
  end--;
  const last = word.charAt(end - 1);
  if (last === 'i') end--;
  else if (last === 'h' && HARDENED.includes(word.charAt(end - 2))) end--;
  return word.slice(0, end);
}

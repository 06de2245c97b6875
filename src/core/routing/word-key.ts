import { stem } from '../language/stem';
import type { Token } from '../language/tokens';

/** Shorter words are compared as written: their stems ("tar" of "tari" and "tara") would say too little. */
const SHORTEST_STEMMED = 5;

/** Articles and prepositions: between the words of a phrase they may come and go ("avviso (di) pagamento (della) tari"). */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a ad al allo alla ai agli alle con col coi da dal dallo dalla dai dagli dalle di del dello della dei degli delle ' +
    'd e ed il lo la i gli le l in nel nello nella nei negli nelle per su sul sullo sulla sui sugli sulle tra fra ' +
    'un uno una o od che si mi ci vi ne questo questa questi queste nostro nostra nostri nostre mio mia'
  ).split(' '),
);

export function isFunctionWord(token: Token): boolean {
  return FUNCTION_WORDS.has(token.word) || token.word.endsWith("'");
}

/** What two forms of one word have in common, for comparison. */
export function wordKey(token: Token): string {
  return token.kind === 'word' && token.word.length >= SHORTEST_STEMMED ? stem(token.word) : token.word;
}

/** Words and phrases are compared by their codes: a compact index has room for numbers, not for spellings. */
export const CODE_BITS = 19;

/** Chosen so that no everyday word has the code of a term (`scripts/routing`). */
const SEED = 0x811c9dc5;

/** The code of a word's key or form: a hash of `CODE_BITS` bits, the same in every runtime. */
export function wordCode(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> (32 - CODE_BITS);
}

/** Mails share most of their words, and a draft is judged anew at every pause in typing. */
const MOST_KEPT = 5_000;

/** What a function of a word gives, kept from one draft to the next; when it gets too many words, all are forgotten. */
export function remember<Value>(find: (word: string) => Value): (word: string) => Value {
  const kept = new Map<string, Value>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const value = find(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, value);
    return value;
  };
}

/** Longer words of the mail would fill the pane (UTF-16 units). */
const LONGEST_QUOTE = 60;

const MARKS = { it: ['«', '»'], en: ['“', '”'] } as const;

/** Puts words of the mail between the language's quotation marks, shortened where they are long. */
export function inQuotes(words: string, language: 'it' | 'en'): string {
  const text = words.trim().replace(/\s+/g, ' ');
  const short =
    text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  const [open, close] = MARKS[language];
  return open + short + close;
}

/** "Alfa, Beta o Gamma"; of many, the first few. */
export function oneOf(items: readonly string[], joiner: string): string {
  const shown = items.slice(0, 6);
  if (items.length > shown.length) return `${shown.join(', ')}…`;
  const last = shown[shown.length - 1] ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

/** Bytes as megabytes of 1,048,576, with one decimal where it tells something. */
export function megabytes(bytes: number, language: 'it' | 'en'): string {
  const value = Math.round((bytes / 1_048_576) * 10) / 10;
  return `${String(value).replace('.', language === 'it' ? ',' : '.')} MB`;
}

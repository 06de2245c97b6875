/** Puts words of the mail between Italian quotation marks, shortened where they would fill the pane. */
export function quoted(words: string): string {
  const text = words.trim().replace(/\s+/g, ' ');
  return `«${text.length > 60 ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : text}»`;
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

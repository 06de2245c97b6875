/** A half-open range of UTF-16 code units of some text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function sliceRange(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

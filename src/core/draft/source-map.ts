/**
 * The way from a text back to the source it was read from, as runs in which both advance in step. A character that is written
 * with several (`&egrave;`, a run of spaces) is a run of its own.
 */
export class SourceMap {
  private readonly textStarts: number[] = [];
  private readonly sourceStarts: number[] = [];

  /** From `text` on, characters stand from `source` on, until the next run. Called with `text` ascending. */
  addRun(text: number, source: number): void {
    const last = this.textStarts.length - 1;
    if (last >= 0 && (this.sourceStarts[last] ?? 0) - (this.textStarts[last] ?? 0) === source - text) return;
    this.textStarts.push(text);
    this.sourceStarts.push(source);
  }

  /** One character at `text` whose writing ends at `end`; never joined to its neighbours, so that it can be amended. */
  addCharacter(text: number, end: number): void {
    this.textStarts.push(text);
    this.sourceStarts.push(end - 1);
  }

  /** The character added last ends at `end` instead. */
  amendLast(end: number): void {
    if (this.sourceStarts.length > 0) this.sourceStarts[this.sourceStarts.length - 1] = end - 1;
  }

  /** Where the writing of the character that ends at `offset` (at least 1) of the text ends in the source. */
  endOf(offset: number): number {
    let low = 0;
    let high = this.textStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.textStarts[middle] ?? 0) < offset) low = middle;
      else high = middle - 1;
    }
    return (this.sourceStarts[low] ?? 0) + offset - (this.textStarts[low] ?? 0);
  }
}

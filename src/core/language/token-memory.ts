import type { TextRange } from '../draft/text-range';
import { tokenize, type Token } from './tokens';

/** A subject, with and without what follows its reason, and a body; one more, as hosts judge the line that is being written. */
const MOST_TEXTS = 4;

let recent: readonly ReadText[] = [];

/**
 * `tokenize` for those who read the same stretches of one draft, each for its own purpose: every line of the last few texts is read
 * once, whatever stretches it is in, for no word goes on from one line into the next. The range is in UTF-16 code units of the text.
 */
export function tokensOf(text: string, range: TextRange): readonly Token[] {
  let known = recent.find((entry) => entry.text === text);
  if (known === undefined) {
    known = new ReadText(text);
    recent = [known, ...recent].slice(0, MOST_TEXTS);
  }
  return known.tokensOf(range);
}

class ReadText {
  /** The tokens of whole lines, by the offset of their first code unit. */
  private readonly lines = new Map<number, readonly Token[]>();

  constructor(readonly text: string) {}

  tokensOf({ start, end }: TextRange): readonly Token[] {
    const tokens: Token[] = [];
    for (let at = start; at < end;) {
      const newline = this.text.indexOf('\n', at);
      const lineEnd = newline < 0 ? this.text.length : newline;
      const isWhole = lineEnd <= end && (at === 0 || at > start || this.text.charAt(at - 1) === '\n');
      for (const token of isWhole ? this.line(at, lineEnd) : this.part(at, Math.min(lineEnd, end))) tokens.push(token);
      at = lineEnd + 1;
    }
    return tokens;
  }

  private line(start: number, end: number): readonly Token[] {
    let tokens = this.lines.get(start);
    if (tokens === undefined) {
      tokens = tokenize(this.text, { start, end });
      this.lines.set(start, tokens);
    }
    return tokens;
  }

  /** What is asked for of a line: its words where the line has been read and no word is cut. */
  private part(start: number, end: number): readonly Token[] {
    const line = this.lines.get(this.text.lastIndexOf('\n', start - 1) + 1);
    if (line === undefined || line.some((token) => isCut(token, start) || isCut(token, end)))
      return tokenize(this.text, { start, end });
    return line.filter((token) => token.start >= start && token.end <= end);
  }
}

function isCut(token: Token, at: number): boolean {
  return token.start < at && token.end > at;
}

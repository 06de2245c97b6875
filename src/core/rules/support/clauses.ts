import { tokensOf } from '../../language/token-memory';
import type { Token } from '../../language/tokens';
import type { TextRange } from '../../draft/text-range';

/** How many words before a word can turn its meaning. */
const REACH = 6;
/** A negation reaches less far than a condition. */
const NEGATION_REACH = 3;

/** The words of a text with what stands between them, for looking around one of them. */
export class Clauses {
  readonly tokens: readonly Token[];

  constructor(
    private readonly text: string,
    range: TextRange,
  ) {
    this.tokens = tokensOf(text, range);
  }

  /** The folded word at an index; empty outside the text. */
  word(index: number): string {
    return this.tokens[index]?.word ?? '';
  }

  /** What stands between the word before and the word at an index. */
  gap(index: number): string {
    const before = this.tokens[index - 1];
    const token = this.tokens[index];
    return before === undefined || token === undefined ? '' : this.text.slice(before.end, token.start);
  }

  /** Whether the first word of its clause stands at an index: clauses end at punctuation, brackets and line ends. */
  opensClause(index: number): boolean {
    return index === 0 || /[.;:!?()\n,]/.test(this.gap(index));
  }

  /** Whether no further word of the clause follows. */
  closesClause(index: number): boolean {
    return index + 1 >= this.tokens.length || /[.,;:!?)\]\n]/.test(this.gap(index + 1));
  }

  opensLine(index: number): boolean {
    return index === 0 || this.gap(index).includes('\n');
  }

  /** Whether a colon stands right behind the word. */
  hasColon(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && /^\.?:/.test(this.text.slice(token.end, token.end + 2));
  }

  /** Whether a mark stands right behind the word: "?". */
  isBefore(index: number, mark: string): boolean {
    const token = this.tokens[index];
    return token !== undefined && this.text[token.end] === mark;
  }

  /** Whether the word is written with a capital without an accent. */
  isCapital(index: number): boolean {
    return /[A-Z]/.test(this.text[this.tokens[index]?.start ?? -1] ?? '');
  }

  /** The word alone in brackets: "(foto)". */
  isBracketed(index: number): boolean {
    const token = this.tokens[index];
    if (token === undefined) return false;
    const before = this.text.slice(Math.max(0, token.start - 3), token.start);
    return /[([]\s*$/.test(before) && /^\s*[)\],]/.test(this.text.slice(token.end, token.end + 3));
  }

  /** Whether one of the words before, in the same clause, is among these. */
  hasBefore(index: number, words: ReadonlySet<string>, reach = REACH): boolean {
    for (let i = index; i > 0 && index - i < reach && !this.opensClause(i); i--)
      if (words.has(this.word(i - 1))) return true;
    return false;
  }

  isNegated(index: number, negations: ReadonlySet<string>): boolean {
    return this.hasBefore(index, negations, NEGATION_REACH);
  }
}

import type { BodyImage, LineMarkup } from '../body-text';
import { isHtmlSpace, visibilityOf } from '../characters';
import { SourceMap } from '../source-map';
import { readCharacterReference, type CharacterReference } from './character-reference';
import type { WhiteSpace } from './element-style';

/** Where a row of a table began: at which line, and after how much content. */
export interface Row {
  readonly line: number;
  readonly contents: number;
}

export interface WrittenLine {
  readonly start: number;
  readonly end: number;
  markup: LineMarkup;
}

export interface WrittenImage extends BodyImage {
  markup: LineMarkup;
}

const AMPERSAND = 38;
const LF = 10;
const CR = 13;
const LONGEST_SOURCE = 200;

/**
 * Lays visible content out in lines. A line comes to be with its first content (text, a `&nbsp;`, an image, a `<br>`) and ends at a
 * `<br>` or at a boundary of a block; so neighbouring blocks stand on neighbouring lines, and only an empty paragraph that a person
 * sees as an empty line (`<p>&nbsp;</p>`, `<div><br></div>`) is one.
 */
export class LineWriter {
  readonly lines: WrittenLine[] = [];
  readonly images: WrittenImage[] = [];
  readonly map = new SourceMap();
  /** Offset in the source where the first content begins; -1 before there is any. */
  firstContent = -1;
  private readonly parts: string[] = [];
  private length = 0;
  private lineStart = 0;
  private markup: LineMarkup = 'plain';
  private ended = false;
  private separator = '';
  private separatorEnd = 0;
  /** Counts content, so that "anything since here" is one comparison. */
  private contents = 0;
  private contentsAtLine = 0;
  private contentsAtCell = 0;

  constructor(private readonly source: string) {}

  /** Index of the line that the next content of a new block stands on. */
  get nextLine(): number {
    return this.lines.length + (this.ended || this.contents > this.contentsAtLine ? 1 : 0);
  }

  text(start: number, end: number, whiteSpace: WhiteSpace, markup: LineMarkup): void {
    const { source } = this;
    let run = start;
    let position = start;
    while (position < end) {
      const code = source.charCodeAt(position);
      const reference = code === AMPERSAND ? readCharacterReference(source, position, end) : null;
      const plain = reference === null && visibilityOf(code) === 'text';
      // A single space inside a line is by far the most common one and needs no care.
      if (plain || (code === 32 && position > run && this.isPlainText(position + 1, end))) {
        position += 1;
        continue;
      }
      this.run(run, position, markup);
      const from = position;
      if (reference !== null) {
        position = reference.end;
        this.reference(reference, from, whiteSpace, markup);
      } else {
        position += code === CR && source.charCodeAt(position + 1) === LF ? 2 : 1;
        this.character(code === CR ? LF : code, from, position, whiteSpace, markup);
      }
      run = position;
    }
    this.run(run, end, markup);
  }

  /** A `<br>` at `at`: ends the line, or makes an empty one. */
  lineBreak(at: number, markup: LineMarkup): void {
    this.content(at, at, markup);
    this.ended = true;
    this.separator = '';
  }

  /** A block begins or ends: what was written since the cell began stands on a line of its own. */
  boundary(): void {
    this.endLineAfter(this.contentsAtCell);
  }

  image(start: number, end: number, source: string, markup: LineMarkup): void {
    this.content(start, end, markup);
    this.images.push({ offset: this.length, source: source.slice(0, LONGEST_SOURCE), markup });
  }

  beginRow(): Row {
    this.boundary();
    return { line: this.lines.length + (this.ended ? 1 : 0), contents: this.contents };
  }

  /** Cells share a line, with a tab between them, for as long as their row has only one: like name and telephone in a signature. */
  beginCell(row: Row, at: number): void {
    if (this.lines.length === row.line) {
      this.ended = false;
      if (this.contents > row.contents) {
        this.separator = '\t';
        this.separatorEnd = at;
      }
    } else this.endLineAfter(row.contents);
    this.contentsAtCell = this.contents;
  }

  endRow(row: Row): void {
    this.endLineAfter(row.contents);
  }

  /** Ends the last line and gives the text. */
  finish(): string {
    this.lines.push({ start: this.lineStart, end: this.length, markup: this.markup });
    return this.parts.join('');
  }

  private isPlainText(position: number, end: number): boolean {
    if (position >= end) return false;
    const code = this.source.charCodeAt(position);
    return code !== AMPERSAND && visibilityOf(code) === 'text';
  }

  private endLineAfter(contents: number): void {
    if (this.ended || this.contents <= contents || this.contents === this.contentsAtLine) return;
    this.ended = true;
    this.separator = '';
  }

  private content(from: number, to: number, markup: LineMarkup): void {
    if (this.ended) this.newLine();
    if (this.firstContent < 0) this.firstContent = from;
    const isFirst = this.contents === this.contentsAtLine;
    if (isFirst) this.markup = markup;
    this.contents += 1;
    // The line break before an empty line leads behind what holds the line open.
    if (isFirst || to > from) this.leadLineTo(to);
  }

  private leadLineTo(place: number): void {
    if (this.length === this.lineStart && this.length > 0) this.map.amendLast(place);
  }

  private newLine(): void {
    this.lines.push({ start: this.lineStart, end: this.length, markup: this.markup });
    this.put('\n', 0);
    this.lineStart = this.length;
    this.contentsAtLine = this.contents;
    this.ended = false;
    this.separator = '';
  }

  /** Writes one character whose writing in the source ends at `end`. */
  private put(character: string, end: number): void {
    this.map.addCharacter(this.length, end);
    this.parts.push(character);
    this.length += 1;
  }

  private beginText(at: number, markup: LineMarkup): void {
    this.content(at, at, markup);
    this.leadLineTo(at);
    if (this.length === this.lineStart) this.markup = markup;
    else if (this.separator !== '') this.put(this.separator, this.separatorEnd);
    this.separator = '';
  }

  private run(start: number, end: number, markup: LineMarkup): void {
    if (start === end) return;
    this.beginText(start, markup);
    this.map.addRun(this.length, start);
    this.parts.push(this.source.slice(start, end));
    this.length += end - start;
  }

  private reference(reference: CharacterReference, at: number, whiteSpace: WhiteSpace, markup: LineMarkup): void {
    const { characters, end } = reference;
    if (characters.length === 1) {
      this.character(characters.charCodeAt(0), at, end, whiteSpace, markup);
      return;
    }
    this.beginText(at, markup);
    for (let i = 0; i < characters.length; i += 1) this.put(characters.charAt(i), end);
  }

  private character(code: number, from: number, end: number, whiteSpace: WhiteSpace, markup: LineMarkup): void {
    if (code === LF && whiteSpace !== 'collapse') {
      this.lineBreak(from, markup);
      return;
    }
    const visibility = visibilityOf(code);
    if (visibility === 'text' || (visibility === 'space' && whiteSpace === 'keep')) {
      this.beginText(from, markup);
      this.put(visibility === 'text' ? String.fromCharCode(code) : code === 9 ? '\t' : ' ', end);
      return;
    }
    // What cannot be seen still keeps a line open, except NUL and the white space of the source.
    const holdsLine = code !== 0 && !isHtmlSpace(code);
    if (holdsLine) this.content(from, end, markup);
    if (visibility === 'nothing' || this.separator !== '' || this.ended || this.length === this.lineStart) return;
    this.separator = ' ';
    this.separatorEnd = end;
  }
}

import { isHtmlSpace } from '../characters';
import { decodeAttribute, readCharacterReference } from './character-reference';

export type TokenKind = 'text' | 'start' | 'end' | 'eof';

/** The attributes that tell something about lines; the others are passed over. */
export interface TagAttributes {
  class?: string;
  id?: string;
  style?: string;
  type?: string;
  src?: string;
  hidden?: string;
  'data-smartmail'?: string;
  'data-marker'?: string;
}

const NO_ATTRIBUTES: Readonly<TagAttributes> = {};
const LONGEST_ATTRIBUTE = 14;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isKnown(name: string): name is keyof TagAttributes {
  switch (name) {
    case 'class':
    case 'id':
    case 'style':
    case 'type':
    case 'src':
    case 'hidden':
    case 'data-smartmail':
    case 'data-marker':
      return true;
    default:
      return false;
  }
}

/**
 * Cuts HTML into text and tags as the HTML standard's tokenizer does (13.2.5), passing over comments, declarations and processing
 * instructions. One pass: every character is looked at a bounded number of times, whatever is left unclosed. After `next`, the
 * fields describe the token.
 */
export class Tokenizer {
  /** Offsets of the token in the source. */
  start = 0;
  end = 0;
  /** Lower-case name of a tag. */
  name = '';
  attributes: Readonly<TagAttributes> = NO_ATTRIBUTES;
  private kept: TagAttributes | null = null;

  constructor(private readonly source: string) {}

  next(): TokenKind {
    for (;;) {
      const from = this.end;
      if (from >= this.source.length) return 'eof';
      const tag = this.findMarkup(from);
      if (tag > from) {
        this.start = from;
        this.end = tag;
        return 'text';
      }
      this.start = from;
      const next = this.source.charCodeAt(from + 1);
      if (next === BANG || next === QUESTION) this.end = this.endOfDeclaration(from);
      else if (next !== SLASH) return this.readTag(from + 1) ? 'start' : 'eof';
      else if (isLetter(this.source.charCodeAt(from + 2))) return this.readTag(from + 2) ? 'end' : 'eof';
      else this.end = this.behind('>', from + 2);
    }
  }

  /** Passes over what stands before the end tag of `name`, as in `<style>`; to the end where there is none. */
  skipRawText(name: string): void {
    let position = this.source.indexOf('</', this.end);
    while (position >= 0) {
      const after = position + 2 + name.length;
      const code = this.source.charCodeAt(after);
      const ends = isHtmlSpace(code) || code === SLASH || code === GREATER;
      if (ends && this.source.slice(position + 2, after).toLowerCase() === name) break;
      position = this.source.indexOf('</', position + 2);
    }
    this.end = position < 0 ? this.source.length : position;
  }

  /** Passes over one line break, however it is written: the first in a `<pre>` is not shown. */
  skipLineBreak(): void {
    const { source, end } = this;
    if (source.startsWith('\r\n', end)) this.end += 2;
    else if (source.charAt(end) === '\n' || source.charAt(end) === '\r') this.end += 1;
    else if (source.charAt(end) === '&') {
      const reference = readCharacterReference(source, end, source.length);
      if (reference?.characters === '\n') this.end = reference.end;
    }
  }

  /** Where the next `<` that begins markup stands, or the end of the source. */
  private findMarkup(from: number): number {
    let position = this.source.indexOf('<', from);
    while (position >= 0) {
      const code = this.source.charCodeAt(position + 1);
      if (isLetter(code) || code === BANG || code === QUESTION) return position;
      if (code === SLASH && position + 2 < this.source.length) return position;
      position = this.source.indexOf('<', position + 1);
    }
    return this.source.length;
  }

  private behind(mark: string, from: number): number {
    const position = this.source.indexOf(mark, from);
    return position < 0 ? this.source.length : position + mark.length;
  }

  private endOfDeclaration(from: number): number {
    if (!this.source.startsWith('<!--', from)) return this.behind('>', from + 2);
    const content = from + 4;
    if (this.source.charCodeAt(content) === GREATER) return content + 1;
    if (this.source.startsWith('->', content)) return content + 2;
    let dashes = this.source.indexOf('--', content);
    while (dashes >= 0) {
      if (this.source.charCodeAt(dashes + 2) === GREATER) return dashes + 3;
      if (this.source.startsWith('!>', dashes + 2)) return dashes + 4;
      dashes = this.source.indexOf('--', dashes + 1);
    }
    return this.source.length;
  }

  /** Reads name and attributes; false where the source ends inside the tag, which is then not shown. */
  private readTag(nameStart: number): boolean {
    const { source } = this;
    let position = this.endOfName(nameStart, false);
    this.name = source.slice(nameStart, position).toLowerCase();
    this.attributes = NO_ATTRIBUTES;
    this.kept = null;
    while (position < source.length) {
      const code = source.charCodeAt(position);
      if (code === GREATER) {
        this.end = position + 1;
        return true;
      }
      position = isHtmlSpace(code) || code === SLASH ? position + 1 : this.readAttribute(position);
    }
    this.end = source.length;
    return false;
  }

  private endOfName(from: number, ofAttribute: boolean): number {
    // An attribute may begin with "=", a tag's name with a letter only: the first character never ends the name.
    for (let position = from + 1; position < this.source.length; position += 1) {
      const code = this.source.charCodeAt(position);
      if (code > GREATER) continue;
      if (code === GREATER || code === SLASH || isHtmlSpace(code) || (ofAttribute && code === EQUALS)) return position;
    }
    return this.source.length;
  }

  private skipSpace(from: number): number {
    let position = from;
    while (isHtmlSpace(this.source.charCodeAt(position))) position += 1;
    return position;
  }

  private readAttribute(from: number): number {
    const nameEnd = this.endOfName(from, true);
    const equals = this.skipSpace(nameEnd);
    if (this.source.charCodeAt(equals) !== EQUALS) {
      this.keep(from, nameEnd, nameEnd, nameEnd);
      return equals;
    }
    const value = this.skipSpace(equals + 1);
    const code = this.source.charCodeAt(value);
    if (code === QUOTE || code === APOSTROPHE) {
      const close = this.source.indexOf(code === QUOTE ? '"' : "'", value + 1);
      if (close < 0) return this.source.length;
      this.keep(from, nameEnd, value + 1, close);
      return close + 1;
    }
    let end = value;
    while (end < this.source.length && this.source.charCodeAt(end) !== GREATER) {
      if (isHtmlSpace(this.source.charCodeAt(end))) break;
      end += 1;
    }
    this.keep(from, nameEnd, value, end);
    return end;
  }

  private keep(nameStart: number, nameEnd: number, start: number, end: number): void {
    if (nameEnd - nameStart > LONGEST_ATTRIBUTE) return;
    const name = this.source.slice(nameStart, nameEnd).toLowerCase();
    // The first of two attributes of one name counts.
    if (!isKnown(name) || this.attributes[name] !== undefined) return;
    this.kept ??= {};
    this.kept[name] = decodeAttribute(this.source.slice(start, end));
    this.attributes = this.kept;
  }
}

import type { BodyText, LineMarkup } from '../body-text';
import { NO_STYLE, readStyle, type ElementStyle, type WhiteSpace } from './element-style';
import * as kinds from './elements';
import { LineWriter } from './line-writer';
import { markerOf, QUOTED_HEADER } from './markers';
import { OpenElements, type Inherited, type OpenElement } from './open-elements';
import { Tokenizer } from './tokenizer';

const ROOT: Inherited = { hidden: false, markup: 'plain', whiteSpace: 'collapse' };

/** What is looked at of the line under Outlook's rule to see whether a quoted header begins there, in UTF-16 code units. */
const HEADER_LABEL = 40;

/** Where the header of an answered mail may begin: the line and the number of images before it. */
interface QuoteCandidate {
  readonly line: number;
  readonly image: number;
}

class HtmlReader {
  private readonly tokens: Tokenizer;
  private readonly writer: LineWriter;
  private readonly open: OpenElements;
  private readonly candidates: QuoteCandidate[] = [];
  private restIsQuote = false;
  /** Where the first text could stand while there is no content: inside the first block, or behind `<body>`. */
  private firstPlace = -1;
  private firstPlaceIsBlock = false;
  private firstPlaceIsFinal = false;

  constructor(html: string) {
    this.tokens = new Tokenizer(html);
    this.writer = new LineWriter(html);
    this.open = new OpenElements((element) => {
      this.closed(element);
    });
  }

  read(): BodyText {
    for (let kind = this.tokens.next(); kind !== 'eof'; kind = this.tokens.next()) {
      if (kind === 'text') this.text();
      else if (kind === 'start') this.startTag();
      else this.endTag();
    }
    return this.finish();
  }

  private get context(): Inherited {
    return this.open.current ?? ROOT;
  }

  private get markup(): LineMarkup {
    return this.restIsQuote ? 'quote' : this.context.markup;
  }

  private text(): void {
    const { current } = this.open;
    const { hidden, whiteSpace } = this.context;
    if (hidden) return;
    // White space between the parts of a table is never shown.
    const betweenParts = current !== null && (current.type.kind & kinds.HOLDS_PARTS) !== 0;
    this.writer.text(this.tokens.start, this.tokens.end, betweenParts ? 'collapse' : whiteSpace, this.markup);
  }

  private startTag(): void {
    const { tokens, open } = this;
    const { name } = tokens;
    const { kind } = open.typeOf(name);
    if ((kind & kinds.IGNORED) !== 0) return;
    if (name === 'body' && open.typeOf(name).innermost !== null) return;
    if ((kind & kinds.RAW) !== 0) {
      tokens.skipRawText(name);
      return;
    }
    if (!open.prepareFor(name, kind)) return;
    if ((kind & kinds.VOID) !== 0) {
      this.voidTag(name, kind);
      return;
    }
    this.openElement(name, kind);
  }

  private voidTag(name: string, kind: number): void {
    const { tokens, writer } = this;
    const { attributes } = tokens;
    if (this.context.hidden || attributes.hidden !== undefined) return;
    if (attributes.style !== undefined && readStyle(attributes.style).hidden) return;
    if (markerOf(name, attributes) === 'rest' && this.markup !== 'quote') this.restIsQuote = true;
    if (name === 'br') writer.lineBreak(tokens.start, this.markup);
    else if ((kind & kinds.BLOCK) !== 0) writer.boundary();
    else if (name === 'img' || name === 'image') {
      writer.image(tokens.start, tokens.end, attributes.src ?? '', this.markup);
    }
  }

  private openElement(name: string, kind: number): void {
    const { tokens, open, writer } = this;
    const { attributes } = tokens;
    const style = attributes.style === undefined ? NO_STYLE : readStyle(attributes.style);
    if ((name === 'td' || name === 'th') && open.current?.type !== open.typeOf('tr')) {
      this.beginRow(open.push('tr', this.context));
    }
    const { context } = this;
    const hidden = context.hidden || (kind & kinds.HIDDEN) !== 0 || style.hidden || attributes.hidden !== undefined;
    if (!hidden && (kind & kinds.BLOCK) !== 0) writer.boundary();
    const markup = hidden ? context.markup : this.markupOf(name, style);
    const element = open.push(name, { hidden, markup, whiteSpace: this.whiteSpaceOf(name, style) });
    if (name === 'pre' || name === 'listing') tokens.skipLineBreak();
    if (hidden) return;
    if (name === 'tr') this.beginRow(element);
    else if (name === 'td' || name === 'th') {
      const row = element.parent?.row;
      if (row !== null && row !== undefined) writer.beginCell(row, tokens.end);
    }
    this.placeFirst(name, kind, markup);
  }

  private beginRow(element: OpenElement): void {
    if (!element.hidden) element.row = this.writer.beginRow();
  }

  private markupOf(name: string, style: ElementStyle): LineMarkup {
    const inherited = this.markup;
    // Thunderbird keeps the marks of other programs in what it quotes: there they mean nothing any more.
    if (inherited === 'quote') return 'quote';
    if (style.lineAbove) this.candidates.push({ line: this.writer.nextLine, image: this.writer.images.length });
    const marker = markerOf(name, this.tokens.attributes);
    if (marker === 'none') return inherited;
    if (marker === 'rest') this.restIsQuote = true;
    return marker === 'signature' ? 'signature' : 'quote';
  }

  private whiteSpaceOf(name: string, style: ElementStyle): WhiteSpace {
    if (style.whiteSpace !== null) return style.whiteSpace;
    return name === 'pre' || name === 'listing' || name === 'plaintext' ? 'keep' : this.context.whiteSpace;
  }

  private placeFirst(name: string, kind: number, markup: LineMarkup): void {
    const { tokens, writer } = this;
    if (writer.firstContent >= 0) return;
    if (markup !== 'plain' && !this.firstPlaceIsBlock) {
      // A first line must not end up inside the quoted mail: it goes before the element that holds it.
      this.firstPlace = Math.max(this.firstPlace, tokens.start);
      this.firstPlaceIsBlock = true;
      this.firstPlaceIsFinal = true;
    }
    if (this.firstPlaceIsFinal || (kind & kinds.HOLDS_TEXT) === 0) return;
    this.firstPlace = tokens.end;
    this.firstPlaceIsBlock = name !== 'body';
    if (markup !== 'plain') this.firstPlaceIsFinal = true;
  }

  private endTag(): void {
    const { tokens, open, writer } = this;
    const { name } = tokens;
    if (name === 'br') {
      if (!this.context.hidden) writer.lineBreak(tokens.start, this.markup);
      return;
    }
    // Browsers take a stray `</p>` for an empty paragraph.
    if (!open.close(name) && name === 'p' && !this.context.hidden) writer.boundary();
  }

  private closed(element: OpenElement): void {
    if (element.hidden) return;
    if (element.row !== null) this.writer.endRow(element.row);
    if ((element.type.kind & kinds.BLOCK) !== 0) this.writer.boundary();
    if (this.firstPlaceIsBlock && (element.type.kind & kinds.HOLDS_TEXT) !== 0) this.firstPlaceIsFinal = true;
  }

  private finish(): BodyText {
    const { writer } = this;
    const text = writer.finish();
    const header = this.candidates.find(({ line }) => {
      const start = writer.lines[line]?.start;
      return start !== undefined && QUOTED_HEADER.test(text.slice(start, start + HEADER_LABEL));
    });
    if (header !== undefined) {
      for (let i = header.line; i < writer.lines.length; i += 1) this.quote(writer.lines[i]);
      for (let i = header.image; i < writer.images.length; i += 1) this.quote(writer.images[i]);
    }
    const first = this.firstOffset();
    return {
      text,
      lines: writer.lines,
      images: writer.images,
      sourceOffset: (offset) => (offset <= 0 || text === '' ? first : writer.map.endOf(Math.min(offset, text.length))),
    };
  }

  private quote(item: { markup: LineMarkup } | undefined): void {
    if (item !== undefined) item.markup = 'quote';
  }

  private firstOffset(): number {
    const { firstContent } = this.writer;
    const inQuote = this.writer.lines[0]?.markup !== 'plain' && this.firstPlaceIsBlock;
    if (firstContent >= 0 && !inQuote) return firstContent;
    return this.firstPlace >= 0 ? this.firstPlace : Math.max(firstContent, 0);
  }
}

/**
 * HTML as the text that a person sees, line by line.
 *
 * - Each block (paragraph, `div`, list item, heading, row of a table) stands on lines of its own, without blank lines between
 *   blocks: margins are not text. Outlook writes every line as a `<p>` and Thunderbird every paragraph, and both read naturally so.
 *   An empty paragraph that holds a line open (`&nbsp;`, `<br>`, an image) is an empty line.
 * - The cells of a row share its line, a tab between them, until one of them has a second line.
 * - White space collapses to one space, `&nbsp;` and its like included, and none stands at the ends of a line; `<pre>` and
 *   `white-space` of inline styles are respected. Soft hyphens and other invisible characters are dropped.
 * - Comments, styles, scripts, hidden elements, form fields and drawings are not read; of style sheets nothing is known.
 *
 * What markup cannot be parsed is read as browsers do (see `OpenElements` for where this differs).
 */
export function readHtml(html: string): BodyText {
  return new HtmlReader(html).read();
}

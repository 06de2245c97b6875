import { Parser } from 'htmlparser2';
import { cloudflareEmail } from './cloudflare-email';
import { withPlainAddresses } from './find-address';
import { LINES, LISTS, OUTSIDE_CONTENT } from './html-elements';
import { HtmlTable, tidy } from './html-table';
import type { Source, SourceBlock, SourceRow } from './source-block';
import type { Attributes } from './xml-events';

/** An `<a>` to a mailbox that is open, and what was written in it so far. */
interface MailLink {
  readonly address: string;
  words: string;
}

/**
 * Reads a web page, or a part of one: every table (nested ones by themselves), the items of lists, and all other lines. A link to a
 * mailbox becomes `<address>` behind its words unless these are the address.
 */
export function readHtml(html: string): Source {
  return new HtmlReader(html).read();
}

class HtmlReader {
  private readonly tableBlocks: SourceBlock[] = [];
  private readonly lists: SourceRow[][] = [];
  private readonly lines: SourceRow[] = [];
  private readonly tables: HtmlTable[] = [];
  private title = '';
  private url: string | null = null;
  private inTitle = false;
  private outside = 0;
  private inList = 0;
  private text = '';
  private isBlank = true;
  private textLine = 1;
  private link: MailLink | null = null;
  private hidesText = false;
  private line = 1;
  private nextBreak: number;

  constructor(private readonly html: string) {
    this.nextBreak = html.indexOf('\n');
  }

  read(): Source {
    const parser: Parser = new Parser({
      onopentag: (name, attributes) => {
        this.countLines(parser.startIndex);
        this.open(name, attributes);
      },
      ontext: (text) => {
        this.countLines(parser.startIndex);
        this.addText(text);
      },
      onclosetag: (name) => {
        this.close(name);
      },
    });
    parser.end(this.html);
    this.endLine();
    const blocks: SourceBlock[] = [
      ...this.tableBlocks,
      ...this.lists.map((rows): SourceBlock => ({ kind: 'list', rows })),
      { kind: 'lines', rows: this.lines },
    ];
    return { blocks: blocks.filter(({ rows }) => rows.length > 0), title: tidy(this.title) || null, url: this.url };
  }

  private get table(): HtmlTable | undefined {
    return this.tables.at(-1);
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'title') this.inTitle = true;
    if (name === 'link' && attributes.rel === 'canonical') this.url ??= httpsOnly(attributes.href);
    if (OUTSIDE_CONTENT.has(name)) this.outside += 1;
    if (this.outside > 0) return;
    if (name === 'table') this.tables.push(new HtmlTable());
    else if (name === 'tr') this.table?.openRow(this.line);
    else if (name === 'td' || name === 'th') {
      this.table?.openCell(this.line, Number(attributes.colspan ?? 1), Number(attributes.rowspan ?? 1));
    } else if (LINES.has(name)) this.breakLine();
    if (LISTS.has(name)) {
      if (this.inList === 0) this.lists.push([]);
      this.inList += 1;
    }
    const hidden = cloudflareEmail(attributes['data-cfemail'] ?? '');
    if (hidden !== null) {
      this.put(hidden);
      this.hidesText = true;
    } else if (name === 'a') this.openLink(attributes.href ?? '');
  }

  private close(name: string): void {
    if (name === 'title') this.inTitle = false;
    if (OUTSIDE_CONTENT.has(name)) this.outside = Math.max(0, this.outside - 1);
    else if (this.outside > 0) return;
    if (name === 'a' || name === 'span') this.hidesText = false;
    if (name === 'a') this.closeLink();
    if (name === 'td' || name === 'th') this.table?.closeCell();
    else if (name === 'tr') this.table?.closeRow();
    else if (name === 'table') this.closeTable();
    else if (LINES.has(name)) this.breakLine();
    if (LISTS.has(name)) this.inList = Math.max(0, this.inList - 1);
  }

  private closeTable(): void {
    const block = this.tables.pop()?.toBlock();
    if (block) this.tableBlocks.push(withAddresses(block));
  }

  private addText(text: string): void {
    if (this.inTitle) this.title += text;
    if (this.outside > 0 || this.hidesText) return;
    this.put(text.replace(/\s/g, ' '));
  }

  private put(text: string): void {
    if (this.link !== null) this.link.words += text;
    if (this.table) {
      this.table.addText(text);
      return;
    }
    if (this.isBlank) this.textLine = this.line;
    this.isBlank &&= text.trim() === '';
    this.text += text;
  }

  private openLink(href: string): void {
    const address = mailboxOf(href);
    this.link = address === null ? null : { address, words: '' };
  }

  private closeLink(): void {
    if (this.link === null) return;
    const { address, words } = this.link;
    this.link = null;
    if (!withPlainAddresses(words).toLowerCase().includes(address.toLowerCase())) this.put(` <${address}> `);
  }

  private breakLine(): void {
    if (this.table) this.table.addText('\n');
    else this.endLine();
  }

  private endLine(): void {
    const text = withPlainAddresses(tidy(this.text));
    this.text = '';
    this.isBlank = true;
    if (text === '') return;
    const list = this.inList > 0 ? this.lists.at(-1) : undefined;
    (list ?? this.lines).push({ line: this.textLine, cells: [text] });
  }

  private countLines(to: number): void {
    while (this.nextBreak >= 0 && this.nextBreak < to) {
      this.line += 1;
      this.nextBreak = this.html.indexOf('\n', this.nextBreak + 1);
    }
  }
}

function withAddresses(block: SourceBlock): SourceBlock {
  return { ...block, rows: block.rows.map(({ line, cells }) => ({ line, cells: cells.map(withPlainAddresses) })) };
}

function mailboxOf(href: string): string | null {
  const hash = href.indexOf('/cdn-cgi/l/email-protection#');
  if (hash >= 0) return cloudflareEmail(href.slice(href.indexOf('#', hash) + 1));
  if (!/^\s*mailto:/i.test(href)) return null;
  const [mailbox = ''] = href.slice(href.indexOf(':') + 1).split(/[?,]/);
  try {
    return decodeURIComponent(mailbox).trim() || null;
  } catch {
    return mailbox.trim() || null;
  }
}

function httpsOnly(href: string | undefined): string | null {
  return href?.startsWith('https://') === true ? href : null;
}

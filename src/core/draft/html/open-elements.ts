import type { LineMarkup } from '../body-text';
import type { WhiteSpace } from './element-style';
import * as kinds from './elements';
import type { Row } from './line-writer';

/** All open elements of one name; the headings share one type, since the end tag of one closes any of them. */
export interface ElementType {
  readonly kind: number;
  innermost: OpenElement | null;
}

/** What an element passes on to what it holds. */
export interface Inherited {
  readonly hidden: boolean;
  readonly markup: LineMarkup;
  readonly whiteSpace: WhiteSpace;
}

export interface OpenElement extends Inherited {
  readonly type: ElementType;
  readonly parent: OpenElement | null;
  readonly depth: number;
  /** The next one outwards of the same type. */
  readonly outer: OpenElement | null;
  /** Depth of the nearest element, itself included, that stops the search for an open element (see `elements.ts`). */
  readonly special: number;
  readonly item: number;
  readonly scope: number;
  readonly listScope: number;
  /** The table that it is or is part of. */
  table: OpenElement | null;
  row: Row | null;
}

const ITEM_PASSES = new Set(['address', 'div', 'p']);

/**
 * The open elements, innermost last, kept as the HTML standard's tree construction does (13.2.6) as far as it can be seen in the
 * text: implied end tags, misnested inline elements, parts of tables. Text that stands between the parts of a table stays in its
 * place (browsers move it above the table). Each operation takes constant time, or time for what it closes.
 */
export class OpenElements {
  current: OpenElement | null = null;
  private readonly types = new Map<string, ElementType>();

  /** @param closed told of each element that closes, innermost first */
  constructor(private readonly closed: (element: OpenElement) => void) {}

  typeOf(name: string): ElementType {
    let type = this.types.get(name);
    if (type === undefined) {
      const kind = kinds.kindOf(name);
      type = { kind, innermost: null };
      if ((kind & kinds.HEADING) !== 0) for (const level of '123456') this.types.set(`h${level}`, type);
      else this.types.set(name, type);
    }
    return type;
  }

  push(name: string, inherited: Inherited): OpenElement {
    const type = this.typeOf(name);
    const { kind } = type;
    const parent = this.current;
    const depth = (parent?.depth ?? 0) + 1;
    const special = (kind & kinds.SPECIAL) !== 0;
    const scope = (kind & kinds.SCOPE) !== 0;
    const element: OpenElement = {
      // Named one by one: spreading an object here makes the whole reading several times slower.
      hidden: inherited.hidden,
      markup: inherited.markup,
      whiteSpace: inherited.whiteSpace,
      type,
      parent,
      depth,
      outer: type.innermost,
      special: special ? depth : (parent?.special ?? 0),
      item: special && !ITEM_PASSES.has(name) ? depth : (parent?.item ?? 0),
      scope: scope ? depth : (parent?.scope ?? 0),
      listScope: scope || (kind & kinds.LIST) !== 0 ? depth : (parent?.listScope ?? 0),
      table: name === 'template' ? null : (parent?.table ?? null),
      row: null,
    };
    if (name === 'table') element.table = element;
    type.innermost = element;
    this.current = element;
    return element;
  }

  /**
   * Closes what the start tag of `name` closes before it.
   * @returns false where the tag has no place and browsers ignore it (a cell outside of any table)
   */
  prepareFor(name: string, kind: number): boolean {
    if ((kind & kinds.CLOSES_PARAGRAPH) !== 0) this.closeWithin('p', this.current?.scope ?? 0);
    if ((kind & kinds.HEADING) !== 0) {
      if (this.current !== null && (this.current.type.kind & kinds.HEADING) !== 0) this.closeThrough(this.current);
    } else if (name === 'li') {
      this.closeWithin('li', this.current?.item ?? 0);
    } else if (name === 'dd' || name === 'dt') {
      this.closeWithin('dd', this.current?.item ?? 0);
      this.closeWithin('dt', this.current?.item ?? 0);
    } else if (name === 'table') {
      this.closeTableWithoutCell();
    } else if ((kind & kinds.TABLE_PART) !== 0) {
      return this.prepareForTablePart(name);
    }
    return true;
  }

  /**
   * Closes what the end tag of `name` closes.
   * @returns false where it closes nothing
   */
  close(name: string): boolean {
    const type = this.typeOf(name);
    const { kind, innermost } = type;
    const current = this.current;
    if (innermost === null || current === null || name === 'body') return false;
    if (name === 'table') return this.closeIf(innermost, current.table === innermost);
    if ((kind & kinds.TABLE_PART) !== 0)
      return this.closeIf(innermost, innermost.depth > (current.table?.depth ?? Infinity));
    if (name === 'li') return this.closeIf(innermost, innermost.depth >= current.listScope);
    if ((kind & kinds.CLOSES_CONTENT) !== 0) return this.closeIf(innermost, innermost.depth >= current.scope);
    if (this.closeIf(innermost, innermost.depth >= current.special)) return true;
    // `<b><p></b>`: what follows in the paragraph is no longer bold, though the paragraph stays open.
    if ((kind & kinds.FORMATTING) !== 0 && innermost.depth >= current.scope) type.innermost = innermost.outer;
    return false;
  }

  private closeIf(element: OpenElement, condition: boolean): boolean {
    if (condition) this.closeThrough(element);
    return condition;
  }

  private closeThrough(element: OpenElement): void {
    while (this.current !== null && this.current.depth >= element.depth) this.pop(this.current);
  }

  private pop(element: OpenElement): void {
    this.current = element.parent;
    if (element.type.innermost === element) element.type.innermost = element.outer;
    this.closed(element);
  }

  private closeWithin(name: string, boundary: number): void {
    const { innermost } = this.typeOf(name);
    if (innermost !== null && innermost.depth >= boundary) this.closeThrough(innermost);
  }

  private closeTableWithoutCell(): void {
    const table = this.current?.table;
    if (table === null || table === undefined) return;
    const holder = Math.max(...['td', 'th', 'caption'].map((name) => this.typeOf(name).innermost?.depth ?? 0));
    if (holder < table.depth) this.closeThrough(table);
  }

  /** Closes back to the table for a group of rows, to the group for a row, to the row for a cell (which gets one if need be). */
  private prepareForTablePart(name: string): boolean {
    const table = this.current?.table;
    if (table === null || table === undefined) return false;
    const isCell = name === 'td' || name === 'th';
    const stops = isCell ? ['tr', 'tbody', 'thead', 'tfoot'] : name === 'tr' ? ['tbody', 'thead', 'tfoot'] : [];
    const types = stops.map((stop) => this.typeOf(stop));
    while (this.current !== null && this.current !== table && !types.includes(this.current.type))
      this.pop(this.current);
    return true;
  }
}

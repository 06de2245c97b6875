import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2' +
    ' h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table tbody thead' +
    ' tfoot caption ul optgroup option'
  ).split(' '),
);
const UNSEEN = new Set(
  (
    'head script style title textarea iframe noembed noframes xmp template select svg audio video canvas datalist colgroup' +
    ' frameset'
  ).split(' '),
);
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** Spaces that keep a line open, unlike those of the source. */
const WIDE_SPACES = '\\u000b\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SOURCE_SPACES = '\\t\\n\\f\\r ';
const ANY_SPACES = new RegExp(`[${SOURCE_SPACES}${WIDE_SPACES}]+`, 'g');
const KEPT_SPACES = new RegExp(`[\\f\\r ${WIDE_SPACES}]`, 'g');
const HOLDS_LINE = new RegExp(`[^${SOURCE_SPACES}\\0]`);

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** White space between the parts of a table is never shown. */
function isTableStructure(node: Node | null): boolean {
  return node !== null && ['table', 'tbody', 'thead', 'tfoot', 'tr'].includes(node.nodeName);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    UNSEEN.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)\s*(?:;|!|$)/i.test(style)
  );
}

function keepsSpace(element: Element, inherited: boolean): boolean {
  const value = /(?:^|;)\s*white-space\s*:\s*([a-z-]+)/i.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase();
  if (value !== undefined) return value === 'pre' || value === 'pre-wrap';
  return inherited || element.tagName === 'pre' || element.tagName === 'listing';
}

/** A line being laid out. Stand-ins that tidying spares: U+E000 a kept space, U+E001 a kept tab, U+E002 a cell's end, U+E003 a holder. */
type Line = string | null;

class Layout {
  readonly lines: string[] = [];
  private line: Line = null;
  private loose = '';

  text(value: string, keep: boolean): void {
    if (!keep) {
      this.inline(value);
      return;
    }
    value.split('\n').forEach((part, index) => {
      if (index > 0) this.breakLine();
      const kept = part.replace(INVISIBLE, '\ue003').replace(/\t/g, '\ue001');
      this.inline(kept.replace(KEPT_SPACES, '\ue000'));
    });
  }

  inline(value: string): void {
    if (this.line === null && !HOLDS_LINE.test(value)) {
      this.loose += value;
      return;
    }
    this.line = (this.line ?? '') + value;
  }

  image(): void {
    this.line ??= '';
  }

  breakLine(): void {
    this.lines.push(this.line ?? '');
    this.line = null;
  }

  endLine(): void {
    if (this.line !== null) this.breakLine();
  }

  block(lines: readonly string[]): void {
    this.endLine();
    this.lines.push(...lines);
  }
}

function rowOf(cells: readonly (readonly string[])[]): readonly string[] {
  let row: string[] = [];
  for (const cell of cells) {
    const [first, ...others] = cell;
    if (first === undefined) continue;
    const [only] = row;
    if (only === undefined) row = [...cell];
    else if (row.length === 1) row = [`${only}\ue002${first}`, ...others];
    else row.push(...cell);
  }
  return row;
}

function layOut(children: readonly Node[], keep: boolean, layout: Layout): Layout {
  for (const child of children) {
    if (child.nodeName === '#text' && 'value' in child)
      layout.text(child.value, keep && !isTableStructure(child.parentNode));
    if (!isElement(child) || isHidden(child)) continue;
    const keeps = keepsSpace(child, keep);
    if (child.tagName === 'br') layout.breakLine();
    else if (child.tagName === 'img') layout.image();
    else if (child.tagName === 'tr') {
      const cells = child.childNodes.filter(isElement).filter((cell) => !isHidden(cell));
      layout.block(rowOf(cells.map((cell) => linesOf(cell.childNodes, keepsSpace(cell, keeps)))));
    } else if (BLOCKS.has(child.tagName)) layout.block(linesOf(child.childNodes, keeps));
    else layOut(child.childNodes, keeps, layout);
  }
  return layout;
}

function linesOf(children: readonly Node[], keep: boolean): readonly string[] {
  const layout = layOut(children, keep, new Layout());
  layout.endLine();
  return layout.lines;
}

function tidy(line: string): string {
  return line
    .split('\0')
    .join('')
    .replace(INVISIBLE, '')
    .replace(/\ue003/g, '')
    .replace(ANY_SPACES, ' ')
    .replace(/ *\ue002[ \ue002]*/g, '\t')
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .replace(/\ue000/g, ' ')
    .replace(/\ue001/g, '\t');
}

/**
 * The lines of an HTML mail by way of a whole document tree: parse5's, which is built as the HTML standard says, laid out by
 * recursion. Written apart from the reader it is held against, and to be plain rather than fast.
 */
export function visibleLines(html: string): readonly string[] {
  const document = parse(html, { scriptingEnabled: false });
  const lines = linesOf(document.childNodes, false).map(tidy);
  return lines.length === 0 ? [''] : lines;
}

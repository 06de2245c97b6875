/** A place in the editor's document, as a range has it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

export interface SerializedBody {
  /** The body element as HTML. Long values of attributes (pasted images) are cut short: they are of no interest here. */
  readonly source: string;
  /** The place that stands at an offset (UTF-16 code units) of the source, `null` for one within a tag. */
  readonly placeOf: (offset: number) => Place | null;
}

/** A stretch of the source, from `start` to the next one: the text of a node, or the tag before its content or after it. */
interface Piece {
  readonly start: number;
  readonly node: Node;
  readonly kind: 'text' | 'open' | 'close';
}

const VOID = new Set(['br', 'img', 'hr', 'input', 'wbr', 'col', 'area', 'embed', 'source', 'track', 'link', 'meta']);
const RAW = new Set(['style', 'script', 'noscript', 'xmp', 'iframe', 'noembed', 'noframes']);

const LONGEST_VALUE = 1000;

/**
 * Writes a body out as HTML (as `outerHTML` does) and keeps the way back: from offsets of the source to places in the document, so that a
 * change that was worked out on the source can be made in the editor, where it can be undone. Linear; no recursion.
 */
export function serializeBody(body: HTMLElement): SerializedBody {
  let source = '';
  const pieces: Piece[] = [];
  const put = (node: Node, kind: Piece['kind'], written: string): void => {
    pieces.push({ start: source.length, node, kind });
    source += written;
  };

  put(body, 'open', openTag(body));
  let parent: Node = body;
  let node: Node | null = body.firstChild;
  while (node !== null || parent !== body) {
    if (node === null) {
      put(parent, 'close', `</${parent.nodeName.toLowerCase()}>`);
      node = parent.nextSibling;
      parent = (parent.parentNode as Node | null) ?? body;
      continue;
    }
    if (isText(node)) put(node, 'text', isRaw(parent) ? node.data : escapeText(node.data));
    else if (isElement(node)) {
      const isVoid = VOID.has(node.localName);
      put(node, isVoid ? 'close' : 'open', openTag(node));
      if (!isVoid) {
        parent = node;
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  source += '</body>';
  return { source, placeOf: (offset) => placeOf(pieces, source.length, offset) };
}

function placeOf(pieces: readonly Piece[], length: number, offset: number): Place | null {
  // The last piece that ends at the offset or holds it: text is left at its end, so that what is put there takes on its look.
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = pieces[middle + 1]?.start ?? length;
    if (end < offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  if (piece === undefined || offset <= piece.start) return null;
  const { node, kind } = piece;
  const atEnd = offset === (pieces[low + 1]?.start ?? length);
  if (isText(node)) {
    return { node, offset: atEnd ? node.data.length : unescapedLength(node.data, offset - piece.start) };
  }
  if (!atEnd) return null;
  return kind === 'open' ? { node, offset: 0 } : placeBehind(node);
}

/** How many characters of the text take the first `written` characters of its escaped form. */
function unescapedLength(data: string, written: number): number {
  let length = 0;
  let index = 0;
  for (; index < data.length && length < written; index++) length += escapeText(data.charAt(index)).length;
  return index;
}

function placeBehind(node: Node): Place | null {
  const parent = node.parentNode;
  return parent === null ? null : { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) + 1 };
}

function openTag(element: Element): string {
  const attributes = Array.from(element.attributes, ({ name, value }) =>
    // What the editor marks for itself, no other reading of the text has.
    name === '_moz_dirty' ? '' : ` ${name}="${escapeAttribute(value.slice(0, LONGEST_VALUE))}"`,
  ).join('');
  // A parser drops the first line break of these; the one of the text must not be it.
  const dropped = element.localName === 'pre' || element.localName === 'textarea' ? '\n' : '';
  return `<${element.localName}${attributes}>${dropped}`;
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
}

function escapeAttribute(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/\u00a0/g, '&nbsp;');
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isRaw(node: Node): boolean {
  return isElement(node) && RAW.has(node.localName);
}

/** The selection inside an element, in characters of its text content. */
export interface Caret {
  readonly start: number;
  readonly end: number;
}

/** Where the selection is; `null` where it is, wholly or in part, outside the element. */
export function readCaret(root: HTMLElement): Caret | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

/** Puts the selection there, as far as the text reaches. */
export function writeCaret(root: HTMLElement, caret: Caret): void {
  const range = root.ownerDocument.createRange();
  const [startNode, startOffset] = locate(root, caret.start);
  const [endNode, endOffset] = locate(root, caret.end);
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  const selection = root.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Where the caret is after the text changed around it: what stands before it, counted from whichever end stayed the same. */
export function moveCaret(caret: Caret, before: string, after: string): Caret {
  const move = (offset: number): number => {
    if (before.slice(0, offset) === after.slice(0, offset)) return offset;
    return Math.max(0, after.length - (before.length - offset));
  };
  return { start: move(caret.start), end: move(caret.end) };
}

function locate(root: HTMLElement, offset: number): readonly [Node, number] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (rest <= length) return [node, rest];
    rest -= length;
    last = node;
  }
  return last ? [last, last.textContent?.length ?? 0] : [root, 0];
}

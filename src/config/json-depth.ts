import { createScanner } from 'jsonc-parser';

/** No file of ours nests deeper than six levels. */
const DEEPEST = 100;

const CLOSED_BY: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/**
 * The offset of the first bracket or brace of a JSON text that nests too deeply, `null` where none does. The parser calls itself for
 * every level and would run out of stack at some thousands. A bracket that closes none of its kind counts for nothing: the parser
 * skips it as well.
 */
export function tooDeepOffset(text: string): number | null {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  // The kind at the end of the text is the only one without a length.
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    if (scanner.getTokenLength() > 1) continue;
    const token = text.charAt(scanner.getTokenOffset());
    if (token === '[' || token === '{') open.push(token);
    else if (token in CLOSED_BY && open.at(-1) === CLOSED_BY[token]) open.pop();
    if (open.length > DEEPEST) return scanner.getTokenOffset();
  }
  return null;
}

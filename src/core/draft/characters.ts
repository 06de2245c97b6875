/** What a reader sees of a UTF-16 code unit: `text` · `space`, as wide as it may be · `nothing`, like a soft hyphen. */
export type Visibility = 'text' | 'space' | 'nothing';

/** White space that HTML and CSS collapse: tab, line feed, form feed, carriage return, space. */
export function isHtmlSpace(code: number): boolean {
  return code === 32 || (code <= 13 && (code === 10 || code === 9 || code === 13 || code === 12));
}

/** Line feeds and carriage returns are spaces here: who reads lines looks for them first. */
export function visibilityOf(code: number): Visibility {
  if (code > 32 && code < 127) return 'text';
  if (code === 0) return 'nothing';
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'text';
  if (code === 0xa0 || code === 0x85) return 'space';
  if (code === 0xad) return 'nothing';
  if (code < 0x2000) return code === 0x1680 ? 'space' : code === 0x61c || code === 0x180e ? 'nothing' : 'text';
  if (code > 0x3000) return code === 0xfeff ? 'nothing' : 'text';
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return 'space';
  // Telephone numbers copied from address books come wrapped in the marks of writing direction.
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)) return 'nothing';
  return code === 0x3000 ? 'space' : 'text';
}

/** `text` as one line reads it: what cannot be seen is dropped, white space of any kind is one space, none at the ends. */
export function asLine(text: string): string {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < text.length; i += 1) {
    const visibility = visibilityOf(text.charCodeAt(i));
    if (visibility === 'text') word += text.charAt(i);
    else if (visibility === 'space' && word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  return words.join(' ');
}

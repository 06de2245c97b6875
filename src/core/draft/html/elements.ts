/**
 * What kind of element a name stands for, as sets of bits; the rules that use them are in `open-elements.ts`.
 * Names are those of the HTML standard, section 13.2 (parsing) and 15 (rendering).
 */
export const BLOCK = 1;
/** "Special": an end tag of an inline element does not reach past it. */
export const SPECIAL = 2;
/** Ends the scope in which an end tag looks for its element. */
export const SCOPE = 4;
export const FORMATTING = 8;
export const CLOSES_PARAGRAPH = 16;
/** Its end tag closes what is open inside it. */
export const CLOSES_CONTENT = 32;
export const VOID = 64;
/** What stands up to the end tag is no markup and is not shown. */
export const RAW = 128;
export const TABLE_PART = 256;
export const HIDDEN = 512;
/** A place where text can be put without ending up outside. */
export const HOLDS_TEXT = 1024;
export const IGNORED = 2048;
export const LIST = 4096;
export const HEADING = 8192;
/** Has parts of a table as its children, and no text. */
export const HOLDS_PARTS = 16384;

const GROUPS: readonly (readonly [bits: number, names: string])[] = [
  [
    BLOCK | SPECIAL | CLOSES_PARAGRAPH | CLOSES_CONTENT | HOLDS_TEXT,
    'address article aside blockquote center details dialog div fieldset figcaption figure footer header hgroup main nav' +
      ' pre listing search section summary form',
  ],
  [BLOCK | SPECIAL | CLOSES_PARAGRAPH | CLOSES_CONTENT, 'dir dl menu'],
  [BLOCK | SPECIAL | CLOSES_PARAGRAPH | CLOSES_CONTENT | LIST, 'ol ul'],
  [BLOCK | SPECIAL | CLOSES_PARAGRAPH | CLOSES_CONTENT | HOLDS_TEXT, 'p li dd dt'],
  [BLOCK | SPECIAL | CLOSES_PARAGRAPH | CLOSES_CONTENT | HOLDS_TEXT | HEADING, 'h1 h2 h3 h4 h5 h6'],
  [BLOCK | SPECIAL | SCOPE | HOLDS_PARTS, 'table'],
  [BLOCK | SPECIAL | TABLE_PART | HOLDS_PARTS, 'tbody thead tfoot'],
  [SPECIAL | TABLE_PART | HOLDS_PARTS, 'tr'],
  [SPECIAL | TABLE_PART | VOID, 'col'],
  [SPECIAL | TABLE_PART | HIDDEN, 'colgroup'],
  [SPECIAL | TABLE_PART | SCOPE | HOLDS_TEXT, 'td th'],
  [BLOCK | SPECIAL | TABLE_PART | SCOPE | HOLDS_TEXT, 'caption'],
  [SPECIAL | SCOPE | CLOSES_CONTENT, 'applet marquee object'],
  [SPECIAL | CLOSES_CONTENT, 'button'],
  [SPECIAL | SCOPE | CLOSES_CONTENT | HIDDEN, 'template'],
  [SPECIAL | CLOSES_CONTENT | HIDDEN, 'select'],
  [HIDDEN, 'svg audio video canvas datalist'],
  [SPECIAL, 'noscript'],
  [BLOCK, 'legend optgroup option'],
  [FORMATTING, 'a b big code em font i nobr s small strike strong tt u'],
  [SPECIAL | VOID, 'area base basefont bgsound br embed frame img image input keygen link meta param source track wbr'],
  [SPECIAL | VOID | BLOCK | CLOSES_PARAGRAPH, 'hr'],
  [SPECIAL | RAW, 'script style title textarea iframe noembed noframes xmp'],
  [IGNORED, 'html head frameset'],
  // Its start tag counts once, its end tag never: what follows `</body>` is still shown.
  [SPECIAL | HOLDS_TEXT, 'body'],
];

const KINDS = new Map<string, number>();
for (const [bits, names] of GROUPS) for (const name of names.split(' ')) KINDS.set(name, bits);

/** The bits of an element by its lower-case name; 0 for an unknown one, which is inline like `span`. */
export function kindOf(name: string): number {
  return KINDS.get(name) ?? 0;
}

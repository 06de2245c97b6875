/** How white space is shown: `collapse` runs to one space · `lines`: line breaks stay · `keep` all. */
export type WhiteSpace = 'collapse' | 'lines' | 'keep';

/** What an inline style says that matters to the text. */
export interface ElementStyle {
  readonly hidden: boolean;
  /** `null` where the element inherits it. */
  readonly whiteSpace: WhiteSpace | null;
  /** A solid line above, as Outlook draws over the header of the mail that is answered. */
  readonly lineAbove: boolean;
}

export const NO_STYLE: ElementStyle = { hidden: false, whiteSpace: null, lineAbove: false };

const TELLING = /display|mso-hide|white-space|border-top/i;

function whiteSpaceOf(value: string): WhiteSpace | null {
  switch (value) {
    case 'pre':
    case 'pre-wrap':
    case 'break-spaces':
      return 'keep';
    case 'pre-line':
      return 'lines';
    case 'normal':
    case 'nowrap':
    case 'initial':
      return 'collapse';
    default:
      return null;
  }
}

/** Reads the value of a `style` attribute; a property given twice counts as last given. */
export function readStyle(style: string): ElementStyle {
  if (!TELLING.test(style)) return NO_STYLE;
  let displayed = true;
  let msoHidden = false;
  let whiteSpace: WhiteSpace | null = null;
  let lineAbove = false;
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const [value = ''] = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
      .split('!', 1);
    const word = value.trim();
    if (property === 'display') displayed = word !== 'none';
    else if (property === 'mso-hide') msoHidden = word === 'all';
    else if (property === 'white-space') whiteSpace = whiteSpaceOf(word) ?? whiteSpace;
    else if (property === 'border-top') lineAbove = word.split(' ').includes('solid');
  }
  return { hidden: !displayed || msoHidden, whiteSpace, lineAbove };
}

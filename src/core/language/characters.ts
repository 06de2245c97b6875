/** What a code unit of *folded* text (see `fold`) is, without the Unicode tables that ES2016's expressions lack. */

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Marks that stand on the letter before them, and characters that show nothing (soft hyphen, zero-width space). */
export function isIgnorable(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0xfeff;
}

/** A letter of any script, but no symbol, emoji or punctuation. */
export function isLetter(unit: number): boolean {
  if (unit >= 0x61 && unit <= 0x7a) return true;
  if (unit < 0xaa) return unit >= 0x41 && unit <= 0x5a;
  if (unit < 0x2000) return (unit >= 0xc0 || unit === 0xaa || unit === 0xb5 || unit === 0xba) && !isLatinSign(unit);
  return (
    (unit >= 0x2c00 && unit < 0x2e00) ||
    (unit >= 0x3040 && unit < 0xd800) ||
    (unit >= 0xf900 && unit < 0xfe00) ||
    (unit >= 0xfe70 && unit < 0xfeff) ||
    (unit >= 0xff21 && unit < 0xffdd)
  );
}

function isLatinSign(unit: number): boolean {
  return unit === 0xd7 || unit === 0xf7 || (unit >= 0x300 && unit <= 0x36f);
}

export function isVowel(unit: number): boolean {
  return unit === 0x61 || unit === 0x65 || unit === 0x69 || unit === 0x6f || unit === 0x75;
}

/**
 * Text of a mail for a terminal: control characters and marks that turn the writing direction (which could hide or forge what the
 * report says) become spaces.
 */
export function printable(text: string): string {
  return Array.from(text, (character) => (isUnsafe(character.codePointAt(0) ?? 0) ? ' ' : character)).join('');
}

function isUnsafe(code: number): boolean {
  const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
  const isLineSeparator = code === 0x2028 || code === 0x2029;
  const isDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return isControl || isLineSeparator || isDirection;
}

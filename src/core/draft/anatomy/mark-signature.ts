import type { FootLineKind } from './foot-line';
import type { OwnLine } from './own-line';

/** A signature with its notices is taller than this only where somebody pasted a letterhead. */
const TALLEST_FOOT = 24;
/** Lines of message that may stand below a signature ("sono qui 8-14", a postscript). */
const MOST_TRAILING = 3;

/** Marks the element where the mail program keeps the signature, or what is below the "-- " line (RFC 3676 § 4.3). */
export function markExplicitSignature(own: readonly OwnLine[]): void {
  let belowSeparator = false;
  for (const line of own) {
    if (/^--\s*$/.test(line.text)) belowSeparator = true;
    if (line.kind === 'message' && (line.markup === 'signature' || belowSeparator)) line.kind = 'signature';
  }
}

/** Finds a signature by its look: the lowest lines that are no sentences, up to the formula that closes the mail. */
export function markSignatureByLook(own: readonly OwnLine[]): void {
  const open = own.filter((line) => line.kind === 'message');
  const lookAt = (index: number) => open[index]?.look;
  let bottom = open.length - 1;
  while (bottom >= 0 && !isFootLook(lookAt(bottom)) && open.length - 1 - bottom < MOST_TRAILING) bottom--;
  for (let i = bottom; i >= 0 && bottom - i < TALLEST_FOOT; i--) {
    const line = open[i];
    if (line === undefined) return;
    const standsBetween = i < bottom && (isFootLook(lookAt(i - 1)) || isFootLook(lookAt(i - 2)));
    if (line.look === 'closing') {
      line.kind = 'closing';
      // Thanks below a signature close nothing: the signature goes on above them.
      const thanksBelow = i === bottom && isFootLook(lookAt(i - 1));
      if (lookAt(i - 1) !== 'closing' && !thanksBelow) return;
    } else if (isFootLook(line.look) || (standsBetween && (line.look === 'hours' || line.short)))
      line.kind = 'signature';
    else return;
  }
}

function isFootLook(look: FootLineKind | undefined): boolean {
  return look === 'name' || look === 'signature' || look === 'closing';
}

import type { FootLineKind } from './foot-line';
import { isLabel, type OwnLine } from './own-line';

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
  let named = false;
  for (let i = bottomOf(open), height = 0; i >= 0 && height < TALLEST_FOOT; i--, height++) {
    const line = open[i];
    if (line === undefined) return;
    if (line.look === 'closing') {
      line.kind = 'closing';
      if (!goesOnAbove(open, i, height)) return;
      continue;
    }
    const apart = height > 0 && named && hasBlankBelow(own, line);
    const second = named && line.look === 'name' && !startsBlock(own, line);
    if (apart || second || !(isFootLook(line.look) || standsBetween(open, i, height))) return;
    named = named || line.look === 'name';
    line.kind = 'signature';
  }
}

/** The lowest line that looks like a foot; a few lines of message may stand below it. */
function bottomOf(open: readonly OwnLine[]): number {
  for (let i = open.length - 1; i >= 0 && open.length - 1 - i <= MOST_TRAILING; i--)
    if (isFootLook(open[i]?.look)) return i;
  return -1;
}

/** Two formulas in a row are one; thanks below a signature close nothing, and the signature goes on above them. */
function goesOnAbove(open: readonly OwnLine[], i: number, height: number): boolean {
  const above = open[i - 1]?.look;
  return above === 'closing' || (height === 0 && isFootLook(above));
}

/** Office hours, or an office that no list knows, between a name and a number. */
function standsBetween(open: readonly OwnLine[], i: number, height: number): boolean {
  const line = open[i];
  if (line === undefined || height === 0) return false;
  const near = isFootLook(open[i - 1]?.look) || isFootLook(open[i - 2]?.look);
  return near && (line.look === 'hours' || isLabel(line));
}

/** Nothing but names stands between a line and the blank line or the formula above it: several people sign. */
function startsBlock(own: readonly OwnLine[], line: OwnLine): boolean {
  let above = own.indexOf(line) - 1;
  while (own[above]?.look === 'name') above--;
  const look = own[above]?.look;
  return above < 0 || look === 'blank' || look === 'closing';
}

function hasBlankBelow(own: readonly OwnLine[], line: OwnLine): boolean {
  return own[own.indexOf(line) + 1]?.look === 'blank';
}

function isFootLook(look: FootLineKind | undefined): boolean {
  return look === 'name' || look === 'signature' || look === 'closing';
}

import { greetingPrefixLength, isGreeting } from '../../language/greetings';
import type { BodyLine, BodyText } from '../body-text';
import { sliceRange } from '../text-range';
import type { Region, RegionKind } from './anatomy';
import { classifyFootLine, hasSentenceWords, type FootLineKind } from './foot-line';
import { inlineFoot } from './inline-foot';

/** A signature with its notices is taller than this only where somebody pasted a letterhead. */
const TALLEST_FOOT = 24;
/** Lines of message that may stand below a signature ("sono qui 8-14", a postscript). */
const MOST_TRAILING = 3;

interface OwnLine extends BodyLine {
  kind: RegionKind | 'blank';
  readonly look: FootLineKind;
  /** A few words without the marks of a sentence: between a name and a number it is an office's or a role's. */
  readonly short: boolean;
}

/** What an office calls itself in its signatures is rarely longer, in UTF-16 code units. */
const LONGEST_LABEL = 45;

/** Splits a run of the writer's own lines (no quotes) into regions; `opens` says that the mail starts here. */
export function splitOwnText(body: BodyText, lines: readonly BodyLine[], opens: boolean): readonly Region[] {
  const own = lines.map((line, index): OwnLine => {
    // Only the foot is worth the search for names and numbers; above it a line is blank or message.
    const near = index >= lines.length - TALLEST_FOOT * 2;
    const text = sliceRange(body.text, line);
    const look = near ? classifyFootLine(text) : text.trim() === '' ? 'blank' : 'message';
    const short = look === 'message' && text.length <= LONGEST_LABEL && !/[.:;?!]\s*$/.test(text);
    return {
      ...line,
      look,
      short: near && short && !hasSentenceWords(text),
      kind: look === 'blank' ? 'blank' : 'message',
    };
  });
  markNotices(own);
  markExplicitSignature(own, body);
  markFoot(own);
  if (opens) markGreeting(own, body);
  return toRegions(own, body, opens);
}

/** A notice runs to the end, but for lines that are plainly a signature again. */
function markNotices(own: OwnLine[]): void {
  let inNotice = false;
  for (const line of own) {
    if (line.look === 'notice') inNotice = true;
    else if (line.look === 'name' || line.look === 'signature' || line.look === 'closing') inNotice = false;
    if (line.kind === 'blank') continue;
    if (line.look === 'device') line.kind = 'device';
    else if (inNotice) line.kind = 'disclaimer';
  }
}

/** The element where the mail program keeps the signature, or the "-- " line above it (RFC 3676 § 4.3). */
function markExplicitSignature(own: OwnLine[], body: BodyText): void {
  const separator = lastIndex(own, (line) => /^--\s*$/.test(sliceRange(body.text, line)));
  own.forEach((line, index) => {
    if (line.kind === 'message' && (line.markup === 'signature' || (separator !== -1 && index > separator)))
      line.kind = 'signature';
  });
}

/** Finds the signature by its look: the lowest lines that are no sentences, up to the formula that closes the mail. */
function markFoot(own: OwnLine[]): void {
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

function markGreeting(own: OwnLine[], body: BodyText): void {
  for (const line of own) {
    if (line.kind === 'blank') continue;
    if (line.kind === 'disclaimer' || line.kind === 'device' || !isGreeting(sliceRange(body.text, line))) return;
    line.kind = 'greeting';
  }
}

function toRegions(own: readonly OwnLine[], body: BodyText, opens: boolean): readonly Region[] {
  const regions: Region[] = [];
  const hasSignature = own.some((line) => line.kind === 'signature');
  const lastMessage = lastIndex(own, (line) => line.kind === 'message');
  let first = opens;
  own.forEach((line, index) => {
    if (line.kind === 'blank') return;
    let start = line.start;
    const text = sliceRange(body.text, line);
    if (first && line.kind === 'message') {
      const greeting = greetingPrefixLength(text);
      if (greeting > 0) {
        add(regions, 'greeting', start, start + greeting);
        start += greeting;
      }
    }
    first = false;
    const foot =
      line.kind === 'message' && index === lastMessage && !hasSignature
        ? inlineFoot(text.slice(start - line.start))
        : null;
    if (foot === null) return add(regions, line.kind, start, line.end);
    if (foot > 0) add(regions, 'message', start, start + foot);
    add(regions, 'signature', start + foot, line.end);
  });
  return regions;
}

/** Lines of a kind that follow each other are one region. */
function add(regions: Region[], kind: RegionKind, start: number, end: number): void {
  const last = regions[regions.length - 1];
  if (last?.kind === kind) regions[regions.length - 1] = { kind, start: last.start, end };
  else regions.push({ kind, start, end });
}

function lastIndex<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item !== undefined && test(item)) return i;
  }
  return -1;
}

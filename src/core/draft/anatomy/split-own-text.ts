import { greetingPrefixLength, isGreeting } from '../../language/greetings';
import type { BodyLine, BodyText } from '../body-text';
import { sliceRange, type TextRange } from '../text-range';
import type { Region, RegionKind } from './anatomy';
import { inlineFoot } from './inline-foot';
import { markNotices } from './mark-notices';
import { markExplicitSignature, markSignatureByLook } from './mark-signature';
import { readOwnLine, type OwnLine } from './own-line';

/** Only so many lines that are not blank can be the foot of a mail; what stands above them is message, unread. */
const FOOT_LINES = 48;

/** Splits a run of the writer's own lines (no quotes) into regions; `opens` says that the mail starts here. */
export function splitOwnText(body: BodyText, lines: readonly BodyLine[], opens: boolean): readonly Region[] {
  const filled = lines.filter((line) => !isBlank(body, line));
  const above = filled.slice(0, -FOOT_LINES);
  const foot = filled.slice(-FOOT_LINES);
  const firstOfFoot = foot[0];
  if (firstOfFoot === undefined) return [];
  const own = lines.slice(lines.indexOf(firstOfFoot)).map((line) => readOwnLine(body, line));
  markNotices(own);
  markExplicitSignature(own);
  markSignatureByLook(own);
  const regions: Region[] = [];
  const greeted = opens ? addGreeting(regions, body, filled) : (filled[0]?.start ?? 0);
  const last = above[above.length - 1];
  if (last !== undefined && last.end > greeted) add(regions, 'message', greeted, last.end);
  addFoot(regions, own, greeted);
  return regions;
}

function isBlank(body: BodyText, { start, end }: BodyLine): boolean {
  return start === end || body.text.slice(start, end).trim() === '';
}

/** The opening formulas, on lines of their own and at the start of the next; gives back where the message starts. */
function addGreeting(regions: Region[], body: BodyText, filled: readonly BodyLine[]): number {
  for (const line of filled) {
    const text = sliceRange(body.text, line);
    if (isGreeting(text)) {
      add(regions, 'greeting', line.start, line.end);
      continue;
    }
    const prefix = greetingPrefixLength(text);
    if (prefix > 0) add(regions, 'greeting', line.start, line.start + prefix);
    return line.start + prefix;
  }
  return filled[filled.length - 1]?.end ?? 0;
}

/** The lines of the foot from `from` on; a greeting is not read again. */
function addFoot(regions: Region[], own: readonly OwnLine[], from: number): void {
  const hasSignature = own.some((line) => line.kind === 'signature');
  const messages = own.filter((line) => line.kind === 'message');
  const lastMessage = messages[messages.length - 1];
  for (const line of own) {
    if (line.kind === 'blank' || line.end <= from) continue;
    const rest: TextRange = { start: Math.max(line.start, from), end: line.end };
    const foot = line === lastMessage && !hasSignature ? inlineFoot(line.text.slice(rest.start - line.start)) : null;
    if (foot === null) add(regions, line.kind, rest.start, rest.end);
    else {
      if (foot > 0) add(regions, 'message', rest.start, rest.start + foot);
      add(regions, 'signature', rest.start + foot, rest.end);
    }
  }
}

/** Lines of a kind that follow each other are one region. */
function add(regions: Region[], kind: RegionKind, start: number, end: number): void {
  const last = regions[regions.length - 1];
  if (last?.kind === kind) regions[regions.length - 1] = { kind, start: last.start, end };
  else regions.push({ kind, start, end });
}

import { fold } from '../../language/fold';
import type { BodyText } from '../body-text';
import { sliceRange } from '../text-range';
import { ATTRIBUTION_ENDINGS, DATE_LABELS, OTHER_LABELS, QUOTE_ANNOUNCEMENTS, SENDER_LABELS } from './quote-labels';

/** A header is spread over a few lines; long Cc lists wrap. */
const HEADER_WINDOW = 8;
const LONGEST_ATTRIBUTION = 300;

/**
 * Tells for every line of the body whether it is quoted or forwarded mail: by markup first, then by what mail programs write in
 * plain text (an attribution above "> " lines; an announcement or a header of labels, below which all is the other mail).
 */
export function markQuotes(body: BodyText): readonly boolean[] {
  const lines = body.lines.map((line) => fold(sliceRange(body.text, line)).trim());
  const quoted = body.lines.map((line) => line.markup === 'quote');
  for (let i = 0; i < lines.length; i++) {
    if (quoted[i] === true || lines[i] === '') continue;
    if (isAnnouncement(lines[i] ?? '') || startsHeader(lines, i)) return markFrom(i, lines, quoted);
    const height = attributionHeight(lines, i);
    if (height === 0) continue;
    const next = nextFilled(lines, i + height);
    if (next === -1) continue;
    if (quoted[next] !== true) return markFrom(i, lines, quoted);
    for (let k = i; k < next; k++) quoted[k] = true;
  }
  return quoted;
}

/** All below a header is the other mail; the rule that some programs draw above the header goes with it. */
function markFrom(index: number, lines: readonly string[], quoted: readonly boolean[]): readonly boolean[] {
  let start = index;
  while (start > 0 && /^[-_=*\s]*$/.test(lines[start - 1] ?? '')) start--;
  return quoted.map((value, i) => value || i >= start);
}

function isAnnouncement(line: string): boolean {
  if (line.length > 80) return false;
  const words = line.replace(/[-_*=:>]+/g, ' ').trim();
  const decorated = /^[-_*=]{2}|:$/.test(line);
  return decorated && QUOTE_ANNOUNCEMENTS.includes(words);
}

function startsHeader(lines: readonly string[], index: number): boolean {
  const first = labelsOf(lines[index] ?? '');
  if (first.length === 0) return false;
  const labels = new Set<string>(first);
  for (let i = index + 1, blanks = 0; i < lines.length && i < index + HEADER_WINDOW && blanks < 2; i++) {
    if (lines[i] === '') blanks++;
    for (const label of labelsOf(lines[i] ?? '')) labels.add(label);
  }
  const has = (list: readonly string[]) => list.some((label) => labels.has(label));
  return labels.size >= 3 && has(SENDER_LABELS) && (has(DATE_LABELS) || labels.has('oggetto') || labels.has('subject'));
}

const ALL_LABELS = new Set([...SENDER_LABELS, ...DATE_LABELS, ...OTHER_LABELS]);

/** The header labels that a line carries: one at its start, or several in a row where the line breaks were lost. */
function labelsOf(line: string): readonly string[] {
  const found: string[] = [];
  // Headers are short up to their labels: only the head of a long line can hold them.
  for (const piece of line.slice(0, 600).split(':').slice(0, -1)) {
    const words = piece.replace(/\*/g, ' ').trim().split(/\s+/);
    const last = words[words.length - 1] ?? '';
    const lastTwo = words.slice(-2).join(' ');
    const label = ALL_LABELS.has(lastTwo) ? lastTwo : last;
    const standsAlone = words.length === label.split(' ').length;
    if (ALL_LABELS.has(label) && (standsAlone || found.length > 0)) found.push(label);
    else if (found.length === 0) return found;
  }
  return found;
}

/** "Il 03/06/24 09:10, …", "On Mon, Jun 3, …", or at once whom it is from: "Mario Rossi <mario@…>". */
function startsAttribution(line: string): boolean {
  const dated = /^(il|in data|on|le|am|lun|mar|mer|gio|ven|sab|dom|\d)\b/.test(line) && /\d/.test(line);
  return dated || /^[^.:;]{0,80}<[^<>\s]+@[^<>\s]+>/.test(line);
}

/** How many lines the attribution that starts here takes (programs wrap it); 0 if none starts here. */
function attributionHeight(lines: readonly string[], index: number): number {
  if (!startsAttribution(lines[index] ?? '')) return 0;
  let joined = '';
  for (let height = 1; height <= 3; height++) {
    const line = lines[index + height - 1];
    if (line === undefined || line === '') return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > LONGEST_ATTRIBUTION) return 0;
    if (endsAttribution(joined)) return height;
  }
  return 0;
}

function endsAttribution(text: string): boolean {
  if (!text.endsWith(':')) return false;
  const sentence = text.slice(0, -1).trim();
  return ATTRIBUTION_ENDINGS.some((ending) => sentence.endsWith(` ${ending}`));
}

function nextFilled(lines: readonly string[], from: number): number {
  for (let i = from; i < lines.length; i++) if (lines[i] !== '') return i;
  return -1;
}

import { fold } from '../../language/fold';
import type { BodyText } from '../body-text';
import {
  ATTRIBUTION_ENDINGS,
  CERTIFIED_MAIL,
  DATE_LABELS,
  FORWARDED_BY,
  OTHER_LABELS,
  QUOTE_ANNOUNCEMENTS,
  SENDER_LABELS,
} from './quote-labels';

/** A header is spread over a few lines; long Cc lists wrap. */
const HEADER_WINDOW = 8;
const LONGEST_ATTRIBUTION = 300;
const LONGEST_LOOSE_ATTRIBUTION = 120;

/** Headers and attributions show in the head of a line, in UTF-16 code units. */
const LINE_HEAD = 700;

/**
 * Tells for every line of the body whether it is quoted or forwarded mail: by markup first, then by what mail programs write in
 * plain text (an attribution above "> " lines; an announcement or a header of labels, below which all is the other mail).
 */
export function markQuotes(body: BodyText): readonly boolean[] {
  const lines = new FoldedLines(body);
  const quoted = body.lines.map((line) => line.markup === 'quote');
  for (let i = 0; i < quoted.length; i++) {
    if (quoted[i] === true || !lines.mayAnnounce(i)) continue;
    if (isAnnouncement(lines, i) || startsHeader(lines, i) || startsBareHeader(lines, i))
      return markFrom(i, lines, quoted);
    const height = attributionHeight(lines, i);
    if (height === 0 && !isLooseAttribution(lines.at(i))) continue;
    const next = lines.nextFilled(i + Math.max(height, 1));
    if (next === -1) continue;
    if (quoted[next] === true) for (let k = i; k < next; k++) quoted[k] = true;
    else if (height > 0 && isProgramsAttribution(lines, i, height)) return markFrom(i, lines, quoted);
  }
  return quoted;
}

/** The heads of the body's lines, folded only where they are looked at: few lines of a long mail are. */
class FoldedLines {
  private readonly folded = new Map<number, string>();
  /** The first colon at or behind the line asked about last: lines are asked about in order. */
  private nextColon = -1;

  constructor(private readonly body: BodyText) {}

  at(index: number): string {
    const line = this.body.lines[index];
    if (line === undefined) return '';
    let folded = this.folded.get(index);
    if (folded === undefined) {
      folded = fold(this.body.text.slice(line.start, Math.min(line.end, line.start + LINE_HEAD))).trim();
      this.folded.set(index, folded);
    }
    return folded;
  }

  has(index: number): boolean {
    return index < this.body.lines.length;
  }

  /** Whatever announces a quote has a colon in its line or the three below, or begins with a rule. */
  mayAnnounce(index: number): boolean {
    const { lines, text } = this.body;
    const line = lines[index];
    if (line === undefined || line.start === line.end) return false;
    if (/[-_*=]/.test(text.charAt(line.start))) return true;
    if (this.nextColon < line.start) this.nextColon = indexOrEnd(text, ':', line.start);
    const last = lines[Math.min(index + 3, lines.length - 1)] ?? line;
    return this.nextColon < last.end;
  }

  nextFilled(from: number): number {
    for (let i = from; i < this.body.lines.length; i++) if (this.at(i) !== '') return i;
    return -1;
  }
}

/** All below a header is the other mail; the rule that some programs draw above the header goes with it. */
function markFrom(index: number, lines: FoldedLines, quoted: readonly boolean[]): readonly boolean[] {
  let start = index;
  while (start > 0 && /^[-_=*\s]*$/.test(lines.at(start - 1))) start--;
  return quoted.map((value, i) => value || i >= start);
}

/** "-----Messaggio originale-----"; without the dashes a header or a certified mail's "Il giorno …" must follow. */
function isAnnouncement(lines: FoldedLines, index: number): boolean {
  const line = lines.at(index);
  if (line.length > 80) return false;
  const words = line.replace(/[-_*=:>]+/g, ' ').trim();
  const decorated = /^[-_*=]{2}|:$/.test(line);
  const next = lines.at(lines.nextFilled(index + 1));
  if (CERTIFIED_MAIL.includes(words)) return next.startsWith('il giorno ');
  if (QUOTE_ANNOUNCEMENTS.includes(words)) return decorated || startsHeader(lines, lines.nextFilled(index + 1));
  return decorated && FORWARDED_BY.test(words);
}

function startsHeader(lines: FoldedLines, index: number): boolean {
  const first = labelsOf(lines.at(index));
  if (first.length === 0) return false;
  const labels = new Set<string>(first);
  for (let i = index + 1, blanks = 0; lines.has(i) && i < index + HEADER_WINDOW && blanks < 2; i++) {
    if (lines.at(i) === '') blanks++;
    for (const label of labelsOf(lines.at(i))) labels.add(label);
  }
  const has = (list: readonly string[]) => list.some((label) => labels.has(label));
  return labels.size >= 3 && has(SENDER_LABELS) && (has(DATE_LABELS) || labels.has('oggetto') || labels.has('subject'));
}

const ALL_LABELS = new Set([...SENDER_LABELS, ...DATE_LABELS, ...OTHER_LABELS]);

/** The header labels that a line carries: one at its start, or several in a row where the line breaks were lost. */
function labelsOf(line: string): readonly string[] {
  const found: string[] = [];
  for (const piece of line.split(':').slice(0, -1)) {
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

/** Webmails write the header as a table, so that its text has no colons: "Da anna@…", "Data Tue, 11 Mar …", "Oggetto …". */
function bareLabelOf(line: string): string | null {
  const label = /^([a-z]+)(?:\s+\S|$)/.exec(line)?.[1] ?? '';
  return ALL_LABELS.has(label) ? label : null;
}

/** Without colons only a tight block that names a sender, a date or subject, and an address is a header. */
function startsBareHeader(lines: FoldedLines, index: number): boolean {
  const labels: string[] = [];
  let address = false;
  for (let i = index; i < index + HEADER_WINDOW && lines.has(i); i++) {
    const label = bareLabelOf(lines.at(i));
    if (label === null) break;
    labels.push(label);
    address = address || lines.at(i).includes('@');
  }
  const has = (list: readonly string[]) => list.some((label) => labels.includes(label));
  return (
    new Set(labels).size >= 3 && address && has(SENDER_LABELS) && (has(DATE_LABELS) || has(['oggetto', 'subject']))
  );
}

/** "Il 03/06/24 09:10, …", "On Mon, Jun 3, …", or at once whom it is from: "Mario Rossi <mario@…>". */
function startsAttribution(line: string): boolean {
  // "Il Comune è sempre Alfa, mi trovate 9-12." opens no date.
  const dated =
    /^(il(?= (?:\S{1,12} ){0,2}\d)|in data|on|le|am|lun|mar|mer|gio|ven|sab|dom|\d)\b/.test(line) && /\d/.test(line);
  return dated || /^[^.:;]{0,80}<[^<>\s]+@[^<>\s]+>/.test(line);
}

/** Right above "> " lines no date and no address is needed: "Mario Rossi ha scritto:", "Quoting Mario Rossi <…>:". */
function isLooseAttribution(line: string): boolean {
  if (line.length > LONGEST_LOOSE_ATTRIBUTION || !line.endsWith(':')) return false;
  if (/\d.*<[^<>\s]+@[^<>\s]+>:$/.test(line)) return true;
  return /(?:^| )(?:ha scritto|wrote|schrieb|quoting|citando|quota) ?/.test(line.slice(0, -1));
}

/** How many lines the attribution that starts here takes (programs wrap it); 0 if none starts here. */
function attributionHeight(lines: FoldedLines, index: number): number {
  if (!startsAttribution(lines.at(index))) return 0;
  let joined = '';
  for (let height = 1; height <= 3; height++) {
    const line = lines.at(index + height - 1);
    if (line === '') return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > LONGEST_ATTRIBUTION) return 0;
    if (endsAttribution(joined)) return height;
  }
  return 0;
}

/** Programs name an address or a time; a writer who tells what "il tesoriere ha scritto:" does not. */
function isProgramsAttribution(lines: FoldedLines, index: number, height: number): boolean {
  let text = '';
  for (let i = index; i < index + height; i++) text += ` ${lines.at(i)}`;
  return text.includes('@') || /\d{1,2}[:.]\d{2}/.test(text);
}

function endsAttribution(text: string): boolean {
  if (!text.endsWith(':')) return false;
  const sentence = text.slice(0, -1).trim();
  return ATTRIBUTION_ENDINGS.some((ending) => sentence.endsWith(` ${ending}`));
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index === -1 ? text.length : index;
}

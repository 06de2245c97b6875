import { fold } from '../language/fold';
import type { TextRange } from './text-range';

/** A subject taken apart: what the mail program put in front, the ticket's tag, and the reason itself. */
export interface SubjectReading {
  /** The whole subject as written. */
  readonly text: string;
  readonly isReply: boolean;
  readonly isForward: boolean;
  /** The tag by which the ticketing system knows its mail ("[Ticket #2024-04102]"); `null` if there is none. */
  readonly ticket: TextRange | null;
  /** Where the reason stands: behind the prefixes and a leading tag, without the blanks around it. */
  readonly reason: TextRange;
}

const REPLY = /^(?:r|re|rif|ris|risp|risposta|aw|rv)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*:/;
const FORWARD = /^(?:i|in|inoltra|inoltro|inoltrato|fw|fwd|tr|wg|posta certificata|anomalia messaggio)\s*:/;
/** "[Ticket #2024-04102]", "Ticket 118822", "[#77120]", "Richiesta #4411": a number that nothing marks is a year or a file. */
const TICKETS: readonly RegExp[] = [
  /\[\s*(?:[a-z]{1,12}\s*)?(?:n|nr|num|id)?\.?\s*[:#°-]{0,2}\s*[a-z]{0,4}-?\d[\d-]{2,20}\s*\]/,
  /\b(?:ticket|tck|tkt)(?: (?:n|nr|num|id)\.?)? ?[:#°-]{0,2} ?#?[a-z]{0,4}-?\d[\d-]{2,20}\b/,
  /\b(?:segnalazione|richiesta|case|caso)(?: (?:n|nr|num|id)\.?)? ?#[a-z]{0,4}-?\d[\d-]{2,20}\b/,
];
/** A subject line is not longer (RFC 5322 § 2.1.1: 998); what goes beyond is not read, in UTF-16 code units. */
const LONGEST_REASON = 2_000;

/** No real subject has more prefixes; more would be somebody's game. */
const MOST_PREFIXES = 20;

/** Reads a subject (RFC 5322 § 3.6.5) as Italian and English mail programs write it. Total; linear in its length. */
export function readSubject(text: string): SubjectReading {
  const folded = fold(text.slice(0, 2 * LONGEST_REASON));
  let start = skipBlanks(folded, 0);
  let isReply = false;
  let isForward = false;
  for (let count = 0; count < MOST_PREFIXES; count++) {
    const head = folded.slice(start, start + 40);
    const prefix = REPLY.exec(head) ?? FORWARD.exec(head);
    if (prefix === null) break;
    if (REPLY.test(head)) isReply = true;
    else isForward = true;
    start = skipBlanks(folded, start + prefix[0].length);
  }
  // Only an answer has the tag from the ticketing system; in a new mail the writer put it there.
  const ticket = isReply || isForward ? findTicket(folded, start) : null;
  if (ticket?.start === start) start = skipBlanks(folded, ticket.end);
  let end = Math.min(folded.length, start + LONGEST_REASON);
  while (end > start && folded.charAt(end - 1) === ' ') end--;
  return { text, isReply, isForward, ticket, reason: { start, end } };
}

function findTicket(folded: string, from: number): TextRange | null {
  const head = folded.slice(from, from + 300);
  for (const pattern of TICKETS) {
    const match = pattern.exec(head);
    if (match !== null) return { start: from + match.index, end: from + match.index + match[0].length };
  }
  return null;
}

/** Blanks and the marks that people and programs put between prefixes and reason. */
function skipBlanks(folded: string, from: number): number {
  let i = from;
  while (i < folded.length && /[\s:>]/.test(folded.charAt(i))) i++;
  return i;
}

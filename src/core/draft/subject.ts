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
const TICKET =
  /\[?\b(?:ticket|tck|tkt|segnalazione|richiesta|case|caso)(?:\s+(?:n|nr|num|id)\.?)?\s*[:#°-]{0,2}\s*#?[a-z]{0,4}-?\d[\d-]{2,}\b\]?/;
const TICKET_IN_BRACKETS = /\[\s*#?[a-z]{0,4}-?\d[\d-]{2,}\s*\]/;
/** No real subject has more prefixes; more would be somebody's game. */
const MOST_PREFIXES = 20;

/** Reads a subject (RFC 5322 § 3.6.5) as Italian and English mail programs write it. Total; linear in its length. */
export function readSubject(text: string): SubjectReading {
  const folded = fold(text);
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
  const ticket = findTicket(folded, start);
  if (ticket?.start === start) start = skipBlanks(folded, ticket.end);
  let end = folded.length;
  while (end > start && folded.charAt(end - 1) === ' ') end--;
  return { text, isReply, isForward, ticket, reason: { start, end } };
}

function findTicket(folded: string, from: number): TextRange | null {
  const head = folded.slice(from, from + 300);
  const match = TICKET.exec(head) ?? TICKET_IN_BRACKETS.exec(head);
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].length };
}

/** Blanks and the marks that people and programs put between prefixes and reason. */
function skipBlanks(folded: string, from: number): number {
  let i = from;
  while (i < folded.length && /[\s:>]/.test(folded.charAt(i))) i++;
  return i;
}

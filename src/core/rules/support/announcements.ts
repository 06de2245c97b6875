import type { TextRange } from '../../draft/text-range';
import { ANNOUNCEMENTS } from './announcement-readers';
import { Clauses } from './clauses';

/** Finds the first words of a text that say that a file or a picture comes with the mail; ranges in UTF-16 code units. */
export function findAnnouncement(text: string, range: TextRange): TextRange | null {
  const clauses = new Clauses(text, range);
  for (let i = 0; i < clauses.tokens.length; i++) {
    const end = ANNOUNCEMENTS.get(clauses.word(i))?.(clauses, i) ?? -1;
    const first = clauses.tokens[i];
    const last = clauses.tokens[end];
    if (end !== -1 && first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return null;
}

const LIST_LABEL = /^(?:all|allegat[oi])$/;

/** A list of attachments as letters have it at their foot: "All.: c.s.", "Allegati: n. 2", "n. 1 allegato". */
export function findAttachmentList(text: string, range: TextRange): TextRange | null {
  const clauses = new Clauses(text, range);
  for (let i = 0; i < clauses.tokens.length; i++) {
    if (!clauses.opensLine(i)) continue;
    const first = clauses.tokens[i];
    const numbered = clauses.tokens[i + 1]?.kind === 'number' && clauses.hasColon(i + 1);
    const label = LIST_LABEL.test(clauses.word(i)) && (clauses.hasColon(i) || clauses.word(i + 1) === 'n' || numbered);
    if (first !== undefined && label) return { start: first.start, end: first.end };
  }
  return null;
}

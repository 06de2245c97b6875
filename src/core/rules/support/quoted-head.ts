import type { Analysis } from '../../analysis';
import { regionsOf } from '../../draft/anatomy/anatomy';

/** The head of quoted mail is enough to tell why nothing was found above it; all of it may be a megabyte. UTF-16 code units. */
const QUOTE_HEAD = 3000;

/** The heads of the quoted mails, for saying that something stands only there. */
export function quotedHeads({ anatomy, body }: Analysis): readonly string[] {
  return regionsOf(anatomy, 'quote').map(({ start, end }) => body.text.slice(start, Math.min(end, start + QUOTE_HEAD)));
}

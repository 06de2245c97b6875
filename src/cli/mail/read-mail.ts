import { pipeline } from 'node:stream/promises';
import { Splitter, type Headers, type SplitterChunk } from '@zone-eu/mailsplit';
import type { Draft } from '../../core/draft/draft';
import type { MailNoteText, UnreadableText } from '../../locales/texts/cli-texts';
import { HeaderControls } from './header-controls';
import { readAttachment, readTextPart } from './leaf-readings';
import { composeBody, referencedContentIds } from './mail-body';
import { hasMailFields, headerMailboxes, headerText } from './mail-headers';
import { BODY_EDGE_BYTES, isBodyText, lacksBoundary, MailParts } from './mail-parts';
import { peek } from './peek';
import { HEAD_BYTES, preludeLength, refusal } from './refusal';

/** A mail as a draft, with what is odd about it; or why the bytes are no mail. */
export type MailReading =
  | { readonly ok: true; readonly draft: Draft; readonly notes: readonly MailNoteText[] }
  | { readonly ok: false; readonly reason: UnreadableText };

/** Beyond it a mail is an attack rather than a draft. */
const MOST_PARTS = 10_000;

const STRAY_CONTROLS: MailNoteText = { kind: 'stray-controls' };

/**
 * Reads a mail (RFC 5322, MIME) from its bytes as they come, in memory bounded whatever the size of its attachments. A damaged mail
 * is read as far as it goes, with notes; only what is no mail is refused. Rejects where the source itself fails.
 */
export async function readMail(source: AsyncIterable<Buffer>): Promise<MailReading> {
  const { head, from, close } = await peek(source, HEAD_BYTES);
  const prelude = preludeLength(head);
  const reason = refusal(head.subarray(prelude));
  if (reason !== null) {
    await close();
    return { ok: false, reason };
  }
  const parts = new MailParts();
  const controls = new HeaderControls();
  const limitHit = await collect(controls.leaveOut(from(prelude)), parts);
  const { headers } = parts;
  if (limitHit !== null) return { ok: false, reason: limitHit };
  if (headers === null || !hasMailFields(headers)) return { ok: false, reason: 'no-headers' };
  const { draft, notes } = toDraft(headers, parts);
  return { ok: true, draft, notes: distinct([...(controls.isFound ? [STRAY_CONTROLS] : []), ...notes]) };
}

/** Splits the mail into its parts; gives back the limit that stopped it, if one did. */
async function collect(bytes: AsyncIterable<Buffer>, parts: MailParts): Promise<UnreadableText | null> {
  const splitter = new Splitter({ ignoreEmbedded: true, maxChildNodes: MOST_PARTS });
  try {
    await pipeline(bytes, splitter, async (chunks: AsyncIterable<SplitterChunk>) => {
      for await (const chunk of chunks) await parts.take(chunk);
      await parts.finish();
    });
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EMAXLEN')) throw error;
    return parts.headers === null ? 'headers-too-long' : 'too-many-parts';
  }
}

function toDraft(headers: Headers, parts: MailParts): { draft: Draft; notes: readonly MailNoteText[] } {
  const texts = parts.leaves.filter(({ node }) => isBodyText(node));
  const readings = texts.map(readTextPart);
  const body = composeBody(readings.map(({ part }) => part));
  const shownIds = referencedContentIds(body);
  const [from = { address: '' }] = headerMailboxes(headers, 'from');
  const draft: Draft = {
    from,
    to: headerMailboxes(headers, 'to'),
    cc: headerMailboxes(headers, 'cc'),
    bcc: headerMailboxes(headers, 'bcc'),
    subject: headerText(headers, 'subject'),
    body,
    attachments: parts.leaves.filter(({ node }) => !isBodyText(node)).map((leaf) => readAttachment(leaf, shownIds)),
  };
  const notes: readonly (MailNoteText | null)[] = [
    parts.isTruncated ? { kind: 'truncated' } : null,
    texts.some(({ node }) => lacksBoundary(node)) ? { kind: 'no-boundary' } : null,
    !parts.isTruncated && parts.leaves.some(({ isDamaged }) => isDamaged) ? { kind: 'damaged-base64' } : null,
    texts.some(({ isCut }) => isCut) ? { kind: 'body-cut', bytes: BODY_EDGE_BYTES } : null,
    ...readings.flatMap((reading) => reading.notes),
  ];
  return { draft, notes: notes.filter((note) => note !== null) };
}

/** Both forms of an alternative tend to have the same fault. */
function distinct(notes: readonly MailNoteText[]): readonly MailNoteText[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

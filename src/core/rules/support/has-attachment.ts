import type { Analysis } from '../../analysis';
import { regionsOf } from '../../draft/anatomy/anatomy';

/** A file, or an image in the message itself; the logo in a signature and images of quoted mail are none. */
export function hasAttachment({ draft, body, anatomy }: Analysis): boolean {
  const attachments = draft.attachments ?? [];
  if (attachments.some(({ inline }) => !inline)) return true;
  if (attachments.length > 0 && body.images.length === 0) return true;
  const foreign = regionsOf(anatomy, 'signature', 'closing', 'disclaimer', 'quote', 'device');
  const firstForeign = foreign[0]?.start ?? Number.POSITIVE_INFINITY;
  return body.images.some(({ offset, markup }) => markup === 'plain' && offset < firstForeign);
}

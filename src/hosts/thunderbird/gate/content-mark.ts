import type { Draft } from '../../../core/draft/draft';

/** A mark of all that would be sent: the same only for the same content. SHA-256, in hexadecimal digits. */
export async function contentMark(draft: Draft): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(draft));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { toBytes } from './files';

/** The name space of URLs (RFC 9562 § 6.6). */
const URL_NAMESPACE = hexToBytes('6ba7b8119dad11d180b400c04fd430c8');

/**
 * The add-in's id for an organisation: a name-based UUID, version 5 (RFC 9562 § 5.5), of the site's address. Made again for the same
 * address it is the same, so that Outlook takes a new manifest for a new version and not for another add-in.
 */
export function organizationId(siteAddress: string): string {
  const name = toBytes(siteAddress);
  const input = new Uint8Array(URL_NAMESPACE.length + name.length);
  input.set(URL_NAMESPACE);
  input.set(name, URL_NAMESPACE.length);
  const bytes = sha1(input).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

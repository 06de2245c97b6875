const HEX_BYTES = /^(?:[0-9a-f]{2}){3,320}$/i;

/**
 * The address behind Cloudflare's "email obfuscation" (`data-cfemail`, or what follows `#` in a link to `/cdn-cgi/l/email-protection`):
 * hexadecimal bytes, of which the first is XORed with all others. `null` for anything else.
 */
export function cloudflareEmail(hex: string): string | null {
  if (!HEX_BYTES.test(hex)) return null;
  const [key = 0, ...bytes] = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return String.fromCharCode(...bytes.map((byte) => byte ^ key));
}

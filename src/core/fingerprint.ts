import { fold } from './language/fold';

/**
 * A short mark of what a finding is about, the same wherever in the mail it stands and however it is capitalised: FNV-1a, 32 bits,
 * as eight hexadecimal digits. No secret and no guard against malice: at worst a warning stays dismissed.
 */
export function fingerprint(...parts: readonly string[]): string {
  const text = fold(parts.join('\u0000')).replace(/\s+/g, ' ');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

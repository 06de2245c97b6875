import type { Mailbox } from '../../../core/draft/draft';

/** What a written list of recipients holds. Only an address that no mail server could take is invalid: a typo is not ours to see. */
export function isAddress(address: string): boolean {
  return address.length <= 254 && /^[^\s@<>,;"()]+@[^\s@<>,;"().]+(\.[^\s@<>,;"().]+)+$/.test(address);
}

/**
 * Reads recipients as people type or paste them: `a@b`, `Name <a@b>`, `"Rossi, Mario" <a@b>`, several of them between commas,
 * semicolons or line ends, and addresses with nothing but blanks between them. What is no address comes back as written.
 */
export function parseMailboxes(text: string): readonly Mailbox[] {
  return splitList(text).flatMap((entry) => {
    const mailbox = parseOne(entry);
    if (mailbox) return [mailbox];
    const words = entry.split(/\s+/);
    return words.every(isAddress) ? words.map((address) => ({ address })) : [{ address: entry }];
  });
}

/** A mailbox as a pill and a header's reader show it. */
export function formatMailbox({ name, address }: Mailbox): string {
  return name === undefined || name === '' ? address : `${name} <${address}>`;
}

function splitList(text: string): readonly string[] {
  const entries: string[] = [];
  let current = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && /[,;\r\n]/.test(character)) {
      entries.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  // A quote that never closes swallowed the separators: then it was no quote.
  if (quoted)
    return text
      .split(/[,;\r\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  return [...entries, current].map((entry) => entry.trim()).filter((entry) => entry !== '');
}

function parseOne(entry: string): Mailbox | null {
  const open = entry.lastIndexOf('<');
  if (open === -1 || !entry.endsWith('>'))
    return isAddress(stripMailto(entry)) ? { address: stripMailto(entry) } : null;
  const address = stripMailto(entry.slice(open + 1, -1).trim());
  if (!isAddress(address)) return null;
  const name = entry.slice(0, open).replace(/"/g, '').trim();
  return name === '' ? { address } : { name, address };
}

function stripMailto(text: string): string {
  return text.toLowerCase().startsWith('mailto:') ? text.slice('mailto:'.length) : text;
}

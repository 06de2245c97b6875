import type { Mailbox } from '../../../core/draft/draft';

type Recipients = Thunderbird.ComposeDetails['to'];

/** The mailboxes of a field; an entry of an address book, which only add-ons put there, has no address that could be judged. */
export function toMailboxes(recipients: Recipients): readonly Mailbox[] {
  if (recipients === undefined) return [];
  if (typeof recipients === 'string') return [toMailbox(recipients)];
  if (isList(recipients)) return recipients.map(toMailbox);
  return [toMailbox(recipients)];
}

/**
 * A mailbox as Thunderbird gives it, one already: `address`, `Name <address>` or `"Name, with signs" <address>` (RFC 5322, decoded).
 * A mailing list reads `List <List>`. Never throws.
 */
export function toMailbox(recipient: Thunderbird.ComposeRecipient | undefined): Mailbox {
  if (typeof recipient !== 'string') return { address: '' };
  const text = recipient.trim();
  const open = text.lastIndexOf('<');
  if (open < 0 || !text.endsWith('>')) return { address: text };
  const address = text.slice(open + 1, -1).trim();
  const name = unquote(text.slice(0, open).trim());
  return name === '' ? { address } : { name, address };
}

/** A mailbox as Thunderbird takes it. */
export function fromMailbox({ name, address }: Mailbox): string {
  return name === undefined || name === '' ? address : `"${name.replace(/[\\"]/g, '\\$&')}" <${address}>`;
}

function unquote(name: string): string {
  return name.length >= 2 && name.startsWith('"') && name.endsWith('"')
    ? name.slice(1, -1).replace(/\\(.)/g, '$1')
    : name;
}

function isList(recipients: Exclude<Recipients, undefined>): recipients is readonly Thunderbird.ComposeRecipient[] {
  return Array.isArray(recipients);
}

import type { OrganizationSettings } from './context';
import { RECIPIENT_FIELDS, type Draft, type Mailbox, type RecipientField } from './draft/draft';
import type { ModuleDirectory, ModuleEntry } from './routing/directory';

/**
 * Who a recipient is to the organisation. `module`: opens tickets · `robot`: the ticketing system's sender · `exempt`: a
 * vendor's office that takes no requests (PEC, sales) · `operator`: any other mailbox at the vendor's · `outside`: everybody else.
 */
export type RecipientRole = 'module' | 'robot' | 'exempt' | 'operator' | 'outside';

export interface Recipient {
  readonly field: RecipientField;
  readonly mailbox: Mailbox;
  readonly role: RecipientRole;
  /** The directory's entry; only and always with the role `module`. */
  readonly module: ModuleEntry | null;
}

/** Tells the role of each recipient (To, then Cc, then Bcc). Addresses are compared without regard to case. */
export function readRecipients(
  draft: Draft,
  settings: OrganizationSettings,
  directory: ModuleDirectory,
): readonly Recipient[] {
  return RECIPIENT_FIELDS.flatMap((field) =>
    draft[field].map((mailbox): Recipient => {
      const module = directory.modules.find((entry) => sameAddress(entry.address, mailbox.address)) ?? null;
      return { field, mailbox, module, role: module === null ? roleOf(mailbox.address, settings.vendor) : 'module' };
    }),
  );
}

function roleOf(address: string, vendor: OrganizationSettings['vendor']): Exclude<RecipientRole, 'module'> {
  const among = (list: readonly string[]) => list.some((other) => sameAddress(other, address));
  if (among(vendor.ticketRobotAddresses)) return 'robot';
  if (among(vendor.exemptAddresses)) return 'exempt';
  return vendor.domains.some((domain) => isAtDomain(address, domain)) ? 'operator' : 'outside';
}

/** RFC 5321 lets the local part be case-sensitive; no mail server that a municipality meets is. */
export function sameAddress(one: string, other: string): boolean {
  return normalizeAddress(one) === normalizeAddress(other);
}

/** Whether the address is at the domain or at one below it. */
function isAtDomain(address: string, domain: string): boolean {
  const host = normalizeAddress(address).split('@').pop() ?? '';
  const wanted = domain.trim().toLowerCase();
  return address.includes('@') && (host === wanted || host.endsWith(`.${wanted}`));
}

function normalizeAddress(address: string): string {
  return address.trim().toLowerCase().replace(/\.$/, '');
}

/** Top-level domains to which no mail goes (RFC 2606, RFC 6761, RFC 8375). */
const RESERVED_TOP_LEVEL: ReadonlySet<string> = new Set([
  'example',
  'test',
  'invalid',
  'localhost',
  'local',
  'internal',
]);

/** RFC 2606 § 3. */
const RESERVED_DOMAINS: ReadonlySet<string> = new Set(['example.com', 'example.net', 'example.org']);

/** RFC 5321 § 4.5.3.1 and RFC 1035 § 2.3.4, in octets. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
const LONGEST_LABEL = 63;

/** Why no mail can reach an address that has the form of one; `null` where nothing speaks against it. */
export type Unreachable = 'reserved-domain' | 'impossible';

/** Looks at an address alone: nothing is asked of the network. */
export function unreachable(address: string): Unreachable | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1).toLowerCase();
  const labels = domain.split('.');
  const topLevel = labels.at(-1) ?? '';
  if (RESERVED_TOP_LEVEL.has(topLevel) || RESERVED_DOMAINS.has(labels.slice(-2).join('.'))) return 'reserved-domain';
  const isPossible =
    local.length <= LONGEST_LOCAL_PART &&
    !/^\.|\.\.|\.$/.test(local) &&
    domain.length <= LONGEST_DOMAIN &&
    labels.every((label) => label.length <= LONGEST_LABEL && !/^-|-$/.test(label)) &&
    /[a-z]/.test(topLevel) &&
    topLevel.length > 1;
  return isPossible ? null : 'impossible';
}

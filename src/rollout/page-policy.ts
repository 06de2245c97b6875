import { Parser } from 'htmlparser2';

/** The origins of Outlook on the web and of what frames its add-ins. */
export const OUTLOOK_ORIGINS: readonly string[] = [
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.outlook.com',
  'https://*.live.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft.com',
  'https://*.officeapps.live.com',
];

/**
 * The Content-Security-Policy header of a page: the one that the page itself carries, and who may frame it, which only a header can say.
 * `null` for a page without one.
 * @param framedBy origins; none for a page that nobody frames
 */
export function pagePolicy(html: string, framedBy: readonly string[]): string | null {
  const own = ownPolicy(html);
  if (own === null) return null;
  return `${own}; frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(' ')}`;
}

/**
 * Whether a header is a policy that was made of another page, such as an earlier version of this one: a policy that forbids all that it does
 * not name must name what the page's own does.
 * @param header as answered; several policies, separated by commas, hold together
 */
export function isPolicyOfOther(html: string, header: string): boolean {
  const own = directivesOf(ownPolicy(html) ?? '').join(';');
  return header.split(',').some((policy) => {
    const others = directivesOf(policy).filter((directive) => !directive.startsWith('frame-ancestors'));
    return others[0] === "default-src 'none'" && others.join(';') !== own;
  });
}

/** The further origins that a page's policy, as made above, lets frame it. */
export function ownOutlooks(policy: string): readonly string[] {
  const framing = directivesOf(policy)
    .map((directive) => directive.split(/\s+/))
    .find(([name]) => name === 'frame-ancestors');
  return (framing ?? [])
    .slice(1)
    .filter((source) => source.startsWith('https://') && !OUTLOOK_ORIGINS.includes(source));
}

function directivesOf(policy: string): readonly string[] {
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '');
}

function ownPolicy(html: string): string | null {
  let policy: string | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isPolicy = name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
      if (isPolicy) policy ??= attributes.content ?? null;
    },
  });
  parser.end(html);
  return policy;
}

import type { ConfigurationFault } from './configuration';

/** The key of the policy that says where the organisation's files are. */
export const ADDRESS_KEY = 'configurationUrl';

export type HostedAddress =
  | { readonly kind: 'none' }
  /** Of the folder that holds `config.json` and `modules.json`, ending with a slash. */
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'faulty'; readonly fault: ConfigurationFault };

/** Where the policy says that the organisation's files are: https, without a user's name; what follows the folder is left out. */
export function hostedAddress(policy: Readonly<Record<string, unknown>> | null): HostedAddress {
  const given = policy?.[ADDRESS_KEY];
  if (given === undefined) return { kind: 'none' };
  const address = typeof given === 'string' ? folderOf(given) : null;
  if (address !== null) return { kind: 'address', address };
  const problem = { kind: 'unexpected-value', found: given, expected: { kind: 'https-url' } } as const;
  return { kind: 'faulty', fault: { place: null, fault: { path: [ADDRESS_KEY], problem } } };
}

function folderOf(text: string): string | null {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  const path = url.pathname.endsWith('.json') ? url.pathname.replace(/[^/]*$/, '') : url.pathname;
  return `${url.origin}${path}${path.endsWith('/') ? '' : '/'}`;
}

/** What is wrong with the address under which the site is to stand. `better` is the address that was probably meant. */
export type AddressFault =
  | { readonly kind: 'no-address' | 'not-https' | 'credentials' }
  | { readonly kind: 'query' | 'file' | 'no-final-slash'; readonly better: string };

export type AddressReading =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly fault: AddressFault };

/**
 * Reads the web address of the folder that will hold the site, as the manifest needs it: https, ending with a slash, and nothing behind.
 * The same place always gives the same text (host in lower case, no default port), because the add-in's identity is made of it.
 */
export function readSiteAddress(text: string): AddressReading {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return { ok: false, fault: { kind: 'no-address' } };
  }
  if (url.protocol !== 'https:') return { ok: false, fault: { kind: 'not-https' } };
  if (url.username !== '' || url.password !== '') return { ok: false, fault: { kind: 'credentials' } };
  const folder = `${url.origin}${url.pathname}`;
  if (/[?#]/.test(text)) return { ok: false, fault: { kind: 'query', better: upToSlash(folder) } };
  if (/\.[a-z0-9]{2,5}$/i.test(url.pathname)) return { ok: false, fault: { kind: 'file', better: upToSlash(folder) } };
  if (!folder.endsWith('/')) return { ok: false, fault: { kind: 'no-final-slash', better: `${folder}/` } };
  return { ok: true, address: folder };
}

function upToSlash(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/') + 1);
}

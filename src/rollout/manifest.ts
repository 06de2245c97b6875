/** What the development manifest, and every packaged one, names its own site by. */
const SITE_OF_ICON = /<IconUrl DefaultValue="([^"]*)assets\/icon-64\.png"/;

/** The address of the site that a manifest is for; `null` of what is no manifest of ours. */
export function manifestSite(manifest: string): string | null {
  const site = SITE_OF_ICON.exec(manifest)?.[1];
  return site === undefined ? null : site.replace(/&amp;/g, '&');
}

/**
 * The manifest for an organisation's site, made of the development manifest or of one that was packaged before: every address below
 * its site, and the id. All else stays, byte by byte.
 * @param address of the site, ending with a slash
 * @param id a UUID
 * @param version as in package.json; Outlook wants a fourth number
 */
export function manifestFor(template: string, address: string, id: string, version: string): string {
  const before = SITE_OF_ICON.exec(template)?.[1];
  if (before === undefined) throw new Error('The manifest names no icon of 64 pixels.');
  return template
    .replace(/^<!-- .* -->\r?\n/m, '')
    .split(`DefaultValue="${before}`)
    .join(`DefaultValue="${xmlText(address)}`)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

/** A URL has neither quotation marks nor angle brackets; an ampersand may stand in its path. */
function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;');
}

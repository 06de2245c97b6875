/** What the development manifest, and every packaged one, names its own site by. */
const SITE_OF_ICON = /<IconUrl DefaultValue="([^"]*)assets\/icon-64\.png"/;

/** The line by which a packaged manifest remembers who else may frame the pane; Outlook and Exchange pass over it. */
const OUTLOOKS = /^<!-- Outlook on the web: (.*) -->$/m;

/** The address of the site that a manifest is for; `null` of what is no manifest of ours. */
export function manifestSite(manifest: string): string | null {
  const site = SITE_OF_ICON.exec(manifest)?.[1];
  return site === undefined ? null : site.replace(/&amp;/g, '&');
}

/** The origins of an Outlook on the web of one's own that a manifest was packaged for, as typed then. */
export function manifestOutlooks(manifest: string): readonly string[] {
  const origins = OUTLOOKS.exec(manifest)?.[1];
  return origins === undefined ? [] : origins.replace(/%2D/g, '-').split(' ');
}

/**
 * The manifest for an organisation's site, made of the development manifest or of one that was packaged before: every address below
 * its site, and the id. All else stays, byte by byte.
 * @param address of the site, ending with a slash
 * @param id a UUID
 * @param version as in package.json; Outlook wants a fourth number
 * @param outlookOrigins of an Outlook on the web of one's own: noted, so that a later package can be made without asking for them
 */
export function manifestFor(
  template: string,
  address: string,
  id: string,
  version: string,
  outlookOrigins: readonly string[] = [],
): string {
  const before = SITE_OF_ICON.exec(template)?.[1];
  if (before === undefined) throw new Error('The manifest names no icon of 64 pixels.');
  return template
    .replace(/^<!-- .* -->\r?\n/m, '')
    .replace(/^<OfficeApp/m, (root) => outlookNote(outlookOrigins) + root)
    .split(`DefaultValue="${before}`)
    .join(`DefaultValue="${xmlText(address)}`)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

/** Two hyphens, which international names have, may not stand in a comment. */
function outlookNote(origins: readonly string[]): string {
  return origins.length === 0 ? '' : `<!-- Outlook on the web: ${origins.join(' ').replace(/--/g, '-%2D')} -->\n`;
}

/** A URL has neither quotation marks nor angle brackets; an ampersand may stand in its path. */
function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;');
}

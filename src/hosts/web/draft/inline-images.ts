/** An image that stands in the body of the form's draft. */
export interface InlineImage {
  /** As `cid:` addresses name it (RFC 2392), without the scheme. */
  readonly contentId: string;
  readonly name: string;
  readonly type: string;
  readonly base64: string;
  /** Bytes of the image itself. */
  readonly size: number;
}

export interface DetachedBody {
  /** The same html with `cid:` addresses in the place of `data:` ones. */
  readonly html: string;
  readonly images: readonly InlineImage[];
}

/** The serialiser of browsers always writes double quotes, and base64 has none. */
const DATA_SOURCE = /src="data:(image\/[a-z0-9.+-]{1,40});base64,([A-Za-z0-9+/=]*)"/gi;

/**
 * Takes the images out of a body, as mails carry them: the check need not read megabytes of base64, and a saved mail refers to
 * them by content id. Images are numbered in order, so that the same body always gives the same ids.
 */
export function detachImages(html: string): DetachedBody {
  const images: InlineImage[] = [];
  const detached = html.replace(DATA_SOURCE, (_, type: string, base64: string) => {
    const number = images.length + 1;
    const contentId = `image${number}@draft.invalid`;
    const name = `image${number}.${extensionOf(type)}`;
    images.push({ contentId, name, type: type.toLowerCase(), base64, size: decodedSize(base64) });
    return `src="cid:${contentId}"`;
  });
  return { html: detached, images };
}

/** The inverse: puts the images back where the body refers to them. Unknown `cid:` addresses stay. */
export function attachImages(html: string, images: readonly InlineImage[]): string {
  const sources = new Map(images.map(({ contentId, type, base64 }) => [contentId, `data:${type};base64,${base64}`]));
  return html.replace(/src="cid:([^"]{1,998})"/gi, (written, contentId: string) => {
    const source = sources.get(contentId);
    return source === undefined ? written : `src="${source}"`;
  });
}

function decodedSize(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.max(0, Math.floor((base64.length * 3) / 4) - padding);
}

function extensionOf(type: string): string {
  const subtype = type.slice('image/'.length).toLowerCase();
  if (subtype === 'jpeg') return 'jpg';
  return subtype === 'svg+xml' ? 'svg' : subtype;
}

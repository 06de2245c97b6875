import { encodeParameter, toBase64 } from './encode-header';

/** A part of a mail: its headers, and either text lines of content or parts in it. */
export interface MimePart {
  readonly headers: readonly string[];
  readonly body: string;
}

/** Text as UTF-8 in base64: safe for any line length and any character on any way. */
export function textPart(type: 'text/plain' | 'text/html', text: string): MimePart {
  const bytes = new TextEncoder().encode(text.replace(/\r\n|\r|\n/g, '\r\n'));
  return {
    headers: [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64'],
    body: wrap(toBase64(bytes)),
  };
}

export interface FileContent {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
  /** Set for an image of the body. */
  readonly contentId?: string;
}

/** A file: attached, or inline where the html shows it by its content id. A type that is none counts as unknown. */
export function filePart({ name, type, base64, contentId }: FileContent): MimePart {
  const inline = contentId !== undefined;
  const mediaType = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i.test(type) ? type : 'application/octet-stream';
  return {
    headers: [
      `Content-Type: ${mediaType}${encodeParameter('name', name)}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: ${inline ? 'inline' : 'attachment'}${encodeParameter('filename', name)}`,
      ...(inline ? [`Content-ID: <${contentId}>`] : []),
    ],
    body: wrap(base64),
  };
}

/** Several parts as one; a single one stays itself. `boundary` must occur in none of them: base64 cannot hold "=_". */
export function multipart(
  subtype: 'alternative' | 'related' | 'mixed',
  boundary: string,
  parts: readonly MimePart[],
): MimePart {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const extra = subtype === 'related' ? ';\r\n type="multipart/alternative"' : '';
  return {
    headers: [`Content-Type: multipart/${subtype};\r\n boundary="${boundary}"${extra}`],
    body: `${parts.map((part) => `--${boundary}\r\n${renderPart(part)}\r\n`).join('')}--${boundary}--\r\n`,
  };
}

/** The part as it stands in a mail, with CRLF line ends. */
export function renderPart({ headers, body }: MimePart): string {
  return `${headers.join('\r\n')}\r\n\r\n${body}`;
}

/** Lines of 76 characters (RFC 2045 § 6.8). */
function wrap(base64: string): string {
  return base64.replace(/(.{76})(?=.)/g, '$1\r\n');
}

import type { Body } from '../../core/draft/draft';

/** A part of a mail that is text of its body, in order. */
export interface TextPart {
  readonly format: 'text' | 'html';
  /** One of several forms of the same text (below a multipart/alternative). */
  readonly isAlternative: boolean;
  readonly text: string;
}

/**
 * The body that a mail program would show: the html where there is some, else the plain text. Several parts follow each other (Apple
 * Mail splits the text at an attachment); plain text that is no other form of the html is kept, as a block of its own.
 */
export function composeBody(parts: readonly TextPart[]): Body {
  if (!parts.some(({ format }) => format === 'html')) {
    return { format: 'text', text: parts.map(({ text }) => text).join('\n') };
  }
  const shown = parts.filter(({ format, isAlternative }) => format === 'html' || !isAlternative);
  return {
    format: 'html',
    html: shown.map(({ format, text }) => (format === 'html' ? text : blockOf(text))).join('\n'),
  };
}

function blockOf(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<div>${escaped.replace(/\n/g, '<br>')}</div>`;
}

/** The Content-IDs that the html refers to by `cid:` (RFC 2392), decoded, without angle brackets. */
export function referencedContentIds(body: Body): ReadonlySet<string> {
  if (body.format === 'text') return new Set();
  const references = body.html.match(/\bcid:[^"'\s<>)]{1,250}/gi) ?? [];
  return new Set(references.map((reference) => percentDecoded(reference.slice('cid:'.length))));
}

function percentDecoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

import type { Draft } from '../../../core/draft/draft';
import { readBody } from '../../../core/draft/read-body';

/** Longer addresses are cut short by Windows and some mail programs (characters). */
const LONGEST = 2000;

export type Mailto =
  | { readonly possible: true; readonly url: string }
  | { readonly possible: false; readonly reason: 'attachments' | 'formatting' | 'length' };

/** The draft as a `mailto:` address (RFC 6068), where nothing of it would be lost. */
export function toMailto(draft: Draft): Mailto {
  if ((draft.attachments ?? []).length > 0) return { possible: false, reason: 'attachments' };
  if (draft.body.format === 'html' && hasFormatting(draft.body.html)) return { possible: false, reason: 'formatting' };
  const list = (mailboxes: Draft['to']): string =>
    mailboxes.map(({ address }) => encodeURIComponent(address)).join(',');
  const parameters = [
    ['cc', list(draft.cc)],
    ['bcc', list(draft.bcc)],
    ['subject', encodeURIComponent(draft.subject)],
    ['body', encodeURIComponent(readBody(draft.body).text.replace(/\n/g, '\r\n'))],
  ].filter(([, value]) => value !== '');
  const url = `mailto:${list(draft.to)}?${parameters.map(([name, value]) => `${name ?? ''}=${value ?? ''}`).join('&')}`;
  return url.length > LONGEST ? { possible: false, reason: 'length' } : { possible: true, url };
}

/** Marks that text cannot show: emphasis, lists, tables, links. */
function hasFormatting(html: string): boolean {
  return /<(b|strong|i|em|u|s|ul|ol|table|a|h[1-6]|img)[\s>]/i.test(html);
}

import DOMPurify from 'dompurify';
import { MASKED_STYLE, maskStyles } from './mask-styles';
import { keptDeclarations } from './style-declarations';

/** What a mail's text may be made of. Links, lists, tables and images stay; whatever acts or loads goes. */
const TAGS = (
  'a abbr address b big blockquote br center cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins ' +
  'li ol p pre q s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'
).split(' ');

const ATTRIBUTES = (
  'align alt border cellpadding cellspacing cite class color colspan dir face height href id lang name rowspan size src title ' +
  `type valign width ${MASKED_STYLE}`
).split(' ');

/**
 * The html of a mail or a clipboard as a fragment that is safe to put into the page. Remote images are left out: the page loads
 * nothing from anywhere. @param keepStyles off for pasted text, which takes on the draft's own look
 */
export function sanitizeHtml(html: string, keepStyles: boolean): DocumentFragment {
  const clean = DOMPurify.sanitize(maskStyles(html), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel|data:image\/(?:png|jpe?g|gif|webp|bmp);)/i,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const image of clean.querySelectorAll('img')) {
    if (!image.src.startsWith('data:image/')) image.remove();
  }
  for (const element of clean.querySelectorAll<HTMLElement>(`[${MASKED_STYLE}]`)) {
    const style = element.getAttribute(MASKED_STYLE) ?? '';
    element.removeAttribute(MASKED_STYLE);
    if (!keepStyles) continue;
    for (const [property, value] of keptDeclarations(style)) element.style.setProperty(property, value);
  }
  return clean;
}

/** The same as html. */
export function sanitizedHtml(html: string, keepStyles: boolean): string {
  const holder = document.createElement('div');
  holder.append(sanitizeHtml(html, keepStyles));
  return holder.innerHTML;
}

/** The attribute under which a `style` passes the parser. */
export const MASKED_STYLE = 'data-style';

/**
 * Html whose `style` and event attributes wear another name and whose style sheets are gone. Under a strict content security
 * policy the browser reports every one that it parses, even in a document that is never shown; a style that script sets
 * afterwards is allowed.
 * Linear; only what stands inside tags is touched, so that text which speaks of "style=" stays.
 */
export function maskStyles(html: string): string {
  const withoutSheets = html.replace(/<style\b[^>]{0,2000}>[^]*?(?:<\/style\s*>|$)/gi, '');
  let result = '';
  let position = 0;
  while (position < withoutSheets.length) {
    const open = withoutSheets.indexOf('<', position);
    if (open === -1) break;
    const end = endOfTag(withoutSheets, open);
    result += withoutSheets.slice(position, open);
    result += maskTag(withoutSheets.slice(open, end));
    position = end;
  }
  return result + withoutSheets.slice(position);
}

/** Behind the ">" that closes the tag, those in quoted values left aside. A "<" that opens no tag ends at once. */
function endOfTag(html: string, open: number): number {
  if (!/[a-z]/i.test(html.charAt(open + 1))) return open + 1;
  let quote = '';
  for (let position = open + 1; position < html.length; position++) {
    const character = html.charAt(position);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') {
      return position + 1;
    } else if ((character === '"' || character === "'") && /=\s?$/.test(html.slice(position - 2, position))) {
      quote = character;
    }
  }
  return html.length;
}

function maskTag(tag: string): string {
  return tag.replace(/([\s"'/])(style|on[a-z]{1,30})(?=\s{0,9}=)/gi, '$1data-$2');
}

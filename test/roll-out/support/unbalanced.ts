import { Parser } from 'htmlparser2';

/** The elements of an XML text that are not closed, and end tags that close nothing. Parsers of XML for JavaScript forgive both. */
export function unbalanced(xml: string): readonly string[] {
  const wrong: string[] = [];
  let open = 0;
  const parser = new Parser(
    {
      onopentag: () => {
        open += 1;
      },
      onclosetag: (name, isImplied) => {
        open -= 1;
        if (isImplied && !xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>')) wrong.push(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const tags = xml.replace(/<!--[^]*?-->|<\?[^>]*\?>/g, '').match(/<[^>]*>/g) ?? [];
  const closing = tags.filter((tag) => tag.startsWith('</')).length;
  const opening = tags.filter((tag) => !tag.startsWith('</') && !tag.endsWith('/>')).length;
  return [...wrong, ...(opening === closing && open === 0 ? [] : [`${opening} opened, ${closing} closed`])];
}

/** The markdown of Smart Alerts as nodes: bold, italic, https links, lists, `\` before a character; nothing else is known. */
export function markdownNodes(text: string): readonly Node[] {
  const blocks: { readonly kind: 'p' | 'ul' | 'ol'; readonly lines: string[] }[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const item = /^\s*(-|\d+\.)\s+(.*)$/.exec(line);
    const kind = item === null ? 'p' : item[1] === '-' ? 'ul' : 'ol';
    const last = blocks.at(-1);
    const content = item?.[2] ?? line;
    if (last?.kind === kind && kind !== 'p') last.lines.push(content);
    else blocks.push({ kind, lines: [content] });
  }
  return blocks.map(({ kind, lines }) => {
    const element = document.createElement(kind);
    if (kind === 'p') element.append(...inline(lines.join(' ')));
    else {
      element.append(
        ...lines.map((line) => {
          const item = document.createElement('li');
          item.append(...inline(line));
          return item;
        }),
      );
    }
    return element;
  });
}

const SPAN = /\\(.)|\*\*([^*]+)\*\*|\*([^*]+)\*|_([^_]+)_|\[([^\]]+)\]\((https:[^)\s]+)\)/;

function inline(text: string): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let rest = text;
  for (let found = SPAN.exec(rest); found; found = SPAN.exec(rest)) {
    const [all, escaped, bold, star, underscore, label, url] = found;
    nodes.push(rest.slice(0, found.index), escaped ?? styled(bold, star ?? underscore, label, url));
    rest = rest.slice(found.index + all.length);
  }
  nodes.push(rest);
  return nodes;
}

function styled(bold?: string, italic?: string, label?: string, url?: string): Node {
  if (bold !== undefined) return withText('strong', bold);
  if (italic !== undefined) return withText('em', italic);
  const link = withText('a', label ?? '');
  link.setAttribute('href', url ?? '');
  return link;
}

function withText(name: 'strong' | 'em' | 'a', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text.replace(/\\(.)/g, '$1');
  return element;
}

/** The element of that id and kind; the host's own page always has it. */
export function byId<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} "${id}"`);
  return found;
}

/** A button with its text and what it does. */
export function button(label: string, act: () => void, primary = false): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  if (primary) made.className = 'primary';
  made.addEventListener('click', act);
  return made;
}

/** Nodes of HTML text. Scripts among them do not run: the page's policy forbids it. */
export function nodesOf(html: string): readonly Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

/** Nodes of plain text, a line break element for each line end. */
export function nodesOfText(text: string): readonly Node[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index) => [...(index > 0 ? [document.createElement('br')] : []), document.createTextNode(line)]);
}

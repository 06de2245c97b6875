/** Puts a text before the first place behind `from` where `before` stands. @throws Error where the file has another shape */
export function insertBefore(source: string, from: string, before: string, text: string): string {
  const start = source.indexOf(from);
  const at = start === -1 ? -1 : source.indexOf(before, start);
  if (at === -1) throw new Error(`No place for: ${text.trim()}`);
  return source.slice(0, at) + text + source.slice(at);
}

/** Adds an import behind the last one. */
export function addImport(source: string, line: string): string {
  const last = source.lastIndexOf('\nimport ');
  const end = source.indexOf(';\n', last) + 2;
  return `${source.slice(0, end)}${line}\n${source.slice(end)}`;
}

/** Adds a rule to the row of its paragraph in the table of docs/guideline-coverage.md. */
export function addToCoverage(table: string, paragraph: string, id: string): string {
  const lines = table.split('\n').map((line) => {
    const cells = line.split('|');
    if (cells[1]?.trim() !== paragraph) return line;
    cells[3] = ` ${`${cells[3]?.trim() ?? ''} \`${id}\``.trim()} `;
    return cells.join('|');
  });
  return lines.join('\n');
}

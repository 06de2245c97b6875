import type { ModuleEntry } from '../core/routing/directory';

/** A directory as its file has it: what is absent stays absent. */
export interface DirectoryFile {
  readonly name: string;
  readonly sourceUrl?: string | null;
  readonly placeholder?: boolean;
  readonly modules: readonly ModuleEntry[];
}

/** The text of a directory's file: JSON with one module a line, so that a person finds and compares entries. Ends with a line feed. */
export function directoryText({ name, sourceUrl, placeholder, modules }: DirectoryFile): string {
  const head = [
    `  "name": ${JSON.stringify(name)},`,
    ...(sourceUrl === undefined || sourceUrl === null ? [] : [`  "sourceUrl": ${JSON.stringify(sourceUrl)},`]),
    ...(placeholder === true ? ['  "placeholder": true,'] : []),
  ];
  const entries = modules.map((entry) => `    ${entryText(entry)}`).join(',\n');
  const list = entries === '' ? '[]' : `[\n${entries}\n  ]`;
  return `{\n${head.join('\n')}\n  "modules": ${list}\n}\n`;
}

function entryText({ id, name, address, topics, terms }: ModuleEntry): string {
  const keys = [
    ['id', id],
    ['name', name],
    ['address', address],
    ...(topics === undefined ? [] : [['topics', topics]]),
    ...(terms === undefined ? [] : [['terms', terms]]),
  ] as const;
  const pairs = keys.map(([key, value]) => `"${String(key)}": ${spaced(value)}`);
  return `{ ${pairs.join(', ')} }`;
}

function spaced(value: unknown): string {
  return Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);
}

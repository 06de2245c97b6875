import { COMMON_HEADERS, type FileHeaders, type Header, MEDIA_TYPES } from '../header-rules';

/**
 * A part of an nginx `server` block, to be included there. The files are looked for below the server's own `root`, at the path of the
 * site's address. nginx forgets outer headers where a location has its own, so each location repeats them.
 */
export function nginxConfig(address: string, rules: readonly FileHeaders[]): string {
  const folder = decodeURIComponent(new URL(address).pathname);
  return [
    `# Ticket in Regola: ${address}`,
    `location ^~ ${quoted(folder)} {`,
    '  index index.html;',
    '  charset utf-8;',
    '  charset_types text/css application/javascript application/json;',
    ...headerLines(COMMON_HEADERS),
    '}',
    ...rules.flatMap(({ path, headers }) => [
      `location = ${quoted(folder + path)} {`,
      ...mediaType(path),
      '  charset utf-8;',
      ...headerLines([...COMMON_HEADERS, ...headers]),
      '}',
    ]),
    '',
  ].join('\n');
}

/** An empty `types` leaves the default alone. */
function mediaType(path: string): readonly string[] {
  const known = MEDIA_TYPES.find(([extension]) => path.endsWith(`.${extension}`));
  return known ? ['  types { }', `  default_type ${known[1]};`] : [];
}

function headerLines(headers: readonly Header[]): readonly string[] {
  return headers.map(({ name, value }) => `  add_header ${name} ${quoted(value)} always;`);
}

function quoted(text: string): string {
  return `"${text.replace(/(["\\$])/g, '\\$1')}"`;
}

import { COMMON_HEADERS, type FileHeaders, type Header, MEDIA_TYPES } from '../header-rules';

/**
 * The `.htaccess` files of a site by path (Apache 2.4, `AllowOverride FileInfo`): one in each folder, because a file of another folder
 * cannot be named in them. Without mod_headers the site works, and the check of the deployed site tells what is missing.
 */
export function apacheFiles(rules: readonly FileHeaders[]): ReadonlyMap<string, string> {
  const folders = new Map<string, FileHeaders[]>();
  for (const rule of rules) {
    const folder = rule.path.slice(0, rule.path.lastIndexOf('/') + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), rule]);
  }
  return new Map([...folders].map(([folder, inFolder]) => [`${folder}.htaccess`, folderText(folder, inFolder)]));
}

function folderText(folder: string, rules: readonly FileHeaders[]): string {
  const isTop = folder === '';
  return [
    ...(isTop
      ? ['AddDefaultCharset utf-8', ...MEDIA_TYPES.map(([extension, type]) => `AddType ${type} .${extension}`)]
      : []),
    '<IfModule mod_headers.c>',
    ...(isTop ? COMMON_HEADERS.map((header) => headerLine(header, '  ')) : []),
    ...rules.flatMap(({ path, headers }) => [
      `  <Files "${path.slice(folder.length)}">`,
      ...headers.map((header) => headerLine(header, '    ')),
      '  </Files>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}

function headerLine({ name, value }: Header, indent: string): string {
  return `${indent}Header always set ${name} "${value}"`;
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServedFile } from './page-files';

const LIBRARY = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const STAND_IN = path.resolve(__dirname, '../library/microsoft-ajax.js');
const OFFICE = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/(.+)$/;
const AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

/** The address is one that Microsoft serves the library from. */
export function isLibraryUrl(url: string): boolean {
  return url === AJAX || OFFICE.test(url);
}

/** The unmodified office.js of the npm package, whose folders are in lower case, and the stand-in that it needs. */
export async function libraryFile(url: string): Promise<ServedFile | null> {
  const name = OFFICE.exec(url)?.[1]
    ?.replace(/[?#].*$/, '')
    .toLowerCase();
  const file = url === AJAX ? STAND_IN : path.join(LIBRARY, path.normalize(name ?? ''));
  const contentType = file.endsWith('.html') ? 'text/html' : file.endsWith('.css') ? 'text/css' : 'text/javascript';
  try {
    return { contentType, body: await readFile(file) };
  } catch {
    return null;
  }
}

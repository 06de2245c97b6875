import { withPlainAddresses } from './find-address';
import type { Source } from './source-block';

/** Plain text: every line that is not blank is an entry of a list. */
export function readText(text: string): Source {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, cells: [withPlainAddresses(line.trim())] }))
    .filter(({ cells }) => cells[0] !== '');
  return { blocks: [{ kind: 'list', rows }], title: null, url: null };
}

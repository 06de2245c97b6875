import { withPlainAddresses } from './find-address';
import type { SourceRow } from './source-block';
import { walkXml } from './xml-events';

const MOST_COLUMNS = 50;
const MOST_ROWS = 20_000;

/** The workbook's table of texts; of rich text all runs, of Asian readings (`rPh`) none. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    text: (data) => {
      if (isText) text += data;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
      if (name === 'rPh') phonetic -= 1;
      isText = false;
    },
  });
  return strings;
}

/**
 * The rows of a sheet that are not empty, with the number that the spreadsheet shows.
 * @param strings the workbook's table of texts
 * @param links targets of hyperlinks by relation: one to a mailbox is put behind its cell's text
 */
export function readSheet(
  xml: string,
  strings: readonly string[],
  links: ReadonlyMap<string, string>,
): readonly SourceRow[] {
  const rows = new Map<number, string[]>();
  const put = (reference: string, text: string): void => {
    const place = cellPlace(reference);
    if (place === null || text === '') return;
    const row = rows.get(place.row) ?? [];
    rows.set(place.row, row);
    row[place.column] = [row[place.column] ?? '', text].filter((part) => part !== '').join(' ');
  };
  let reference = '';
  let kind = '';
  let value = '';
  let isValue = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'c') {
        reference = attributes.r ?? '';
        kind = attributes.t ?? 'n';
        value = '';
      }
      isValue = name === 'v' || name === 't';
      if (name === 'hyperlink') {
        const target = links.get(attributes['r:id'] ?? '') ?? '';
        const [mailbox = ''] = target.replace(/^mailto:/i, '').split('?');
        const text = cellText(rows, attributes.ref ?? '');
        if (/^mailto:/i.test(target) && !text.toLowerCase().includes(mailbox.toLowerCase()))
          put(attributes.ref ?? '', `<${mailbox}>`);
      }
    },
    text: (data) => {
      if (isValue) value += data;
    },
    close: (name) => {
      if (name === 'c') put(reference, (kind === 's' ? (strings[Number(value)] ?? '') : value).trim());
      isValue = false;
    },
  });
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([line, cells]) => ({
      line,
      cells: Array.from(cells, (cell: string | undefined) => withPlainAddresses(cell ?? '')),
    }));
}

function cellText(rows: ReadonlyMap<number, readonly string[]>, reference: string): string {
  const place = cellPlace(reference);
  return place === null ? '' : (rows.get(place.row)?.[place.column] ?? '');
}

/** `B12` (of `B12:C12` the first) as numbers: the column from 0, the row from 1. `null` beyond what a list of modules needs. */
function cellPlace(reference: string): { readonly column: number; readonly row: number } | null {
  const match = /^([A-Z]{1,3})([0-9]{1,7})/.exec(reference);
  const [, letters = '', digits = ''] = match ?? [];
  const column = Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits);
  return match === null || column >= MOST_COLUMNS || row > MOST_ROWS ? null : { column, row };
}

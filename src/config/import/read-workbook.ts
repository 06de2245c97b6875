import { strFromU8, unzipSync } from 'fflate';
import { readSheet, readSharedStrings } from './sheet-cells';
import type { SourceBlock, SourceReading } from './source-block';
import { walkXml } from './xml-events';

/** Unpacked bytes of one part: a list of modules needs some kilobytes; a "zip bomb" does not get further. */
const LARGEST_PART = 30_000_000;
const MOST_SHEETS = 50;

type Parts = Readonly<Record<string, Uint8Array>>;

interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** Reads the visible sheets of an Excel workbook (.xlsx, Office Open XML, ECMA-376), each a table. */
export function readWorkbook(bytes: Uint8Array): SourceReading {
  let parts: Parts;
  try {
    parts = unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name) && originalSize <= LARGEST_PART });
  } catch {
    return { ok: false, fault: 'damaged-workbook' };
  }
  const workbook = partText(parts, 'xl/workbook.xml');
  if (workbook === null) return { ok: false, fault: parts['word/document.xml'] ? 'word' : 'damaged-workbook' };
  const strings = readSharedStrings(partText(parts, 'xl/sharedStrings.xml') ?? '');
  const blocks = visibleSheets(workbook, partText(parts, 'xl/_rels/workbook.xml.rels') ?? '').flatMap(
    ({ path }): readonly SourceBlock[] => {
      const sheet = partText(parts, path);
      if (sheet === null) return [];
      const links = relations(partText(parts, relationsPath(path)) ?? '');
      const rows = readSheet(sheet, strings, links);
      return rows.length > 0 ? [{ kind: 'table', rows }] : [];
    },
  );
  return { ok: true, source: { blocks, title: null, url: null } };
}

function isWanted(name: string): boolean {
  return name.startsWith('xl/') ? /\.(xml|rels)$/.test(name) : name === 'word/document.xml';
}

function partText(parts: Parts, path: string): string | null {
  const part = parts[path];
  return part ? strFromU8(part) : null;
}

/** In the workbook's order, without hidden ones. */
function visibleSheets(workbook: string, workbookRelations: string): readonly Sheet[] {
  const targets = relations(workbookRelations);
  const sheets: Sheet[] = [];
  walkXml(workbook, {
    open: (name, attributes) => {
      if (name.replace(/^.*:/, '') !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const target = targets.get(attributes['r:id'] ?? '');
      if (target === undefined) return;
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      sheets.push({ name: attributes.name ?? '', path });
    },
  });
  return sheets.slice(0, MOST_SHEETS);
}

function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Targets by id. */
function relations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
  });
  return targets;
}

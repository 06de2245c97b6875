import type { ModuleEntry } from '../../core/routing/directory';
import { tieToTopics } from '../../core/routing/tie-to-topics';
import type { BlockReading, Candidate } from './candidate';
import type { ImportRemark } from './import-remark';
import { moduleIds } from './module-ids';
import { readLineBlock } from './read-line-block';
import { readSource } from './read-source';
import { readTableBlock } from './read-table-block';
import type { SourceBlock, SourceFault } from './source-block';

export interface ImportedDirectory {
  /** What the source calls itself. */
  readonly title: string | null;
  readonly sourceUrl: string | null;
  readonly modules: readonly ModuleEntry[];
  /** By line. */
  readonly remarks: readonly ImportRemark[];
}

export type ImportReading =
  { readonly ok: true; readonly value: ImportedDirectory } | { readonly ok: false; readonly fault: SourceFault };

/**
 * Makes a directory from what a vendor publishes: a web page with a table or a list, CSV, an Excel workbook, plain text. Every entry
 * gets an id from its name and is tied to the topics that its name speaks of, both in plain sight so that they can be corrected.
 * Never throws; tells line by line what it could not read.
 */
export function importDirectory(bytes: Uint8Array): ImportReading {
  const reading = readSource(bytes);
  if (!reading.ok) return reading;
  const { blocks, title, url } = reading.source;
  const chosen = chooseBlocks(blocks);
  const merged = mergeByAddress(chosen.candidates);
  if (merged.entries.length === 0) return { ok: false, fault: 'no-addresses' };
  const remarks = [...chosen.remarks, ...merged.remarks].sort((one, other) => one.line - other.line);
  return { ok: true, value: { title, sourceUrl: url, modules: toModules(merged.entries), remarks } };
}

/** Tables are taken before lists, lists before loose lines: what stands beside them in a page is the vendor's switchboard. */
function chooseBlocks(blocks: readonly SourceBlock[]): BlockReading {
  const readings = blocks.map((block) => ({ kind: block.kind, reading: readBlock(block) }));
  for (const kind of ['table', 'list'] as const) {
    const ofKind = readings.filter((one) => one.kind === kind).map(({ reading }) => reading);
    const inKind = join(ofKind);
    if (inKind.candidates.length < 2) continue;
    const known = new Set(inKind.candidates.map(({ address }) => address.toLowerCase()));
    const others = join(readings.filter((one) => one.kind !== kind).map(({ reading }) => reading));
    const beside = others.candidates
      .filter(({ address }) => !known.has(address.toLowerCase()))
      .map(({ line, address }): ImportRemark => ({ kind: 'beside-list', line, text: address }));
    return { candidates: inKind.candidates, remarks: [...inKind.remarks, ...beside] };
  }
  return join(readings.map(({ reading }) => reading));
}

function readBlock({ kind, rows }: SourceBlock): BlockReading {
  const reading = kind === 'table' ? readTableBlock(rows) : readLineBlock(rows, kind === 'list');
  // A list without any address is about something else.
  return reading.candidates.length === 0 && kind !== 'lines'
    ? { candidates: [], remarks: malformedOf(reading) }
    : reading;
}

function malformedOf({ remarks }: BlockReading): readonly ImportRemark[] {
  return remarks.filter(({ kind }) => kind === 'malformed-address');
}

function join(readings: readonly BlockReading[]): BlockReading {
  return {
    candidates: readings.flatMap(({ candidates }) => candidates).sort((one, other) => one.line - other.line),
    remarks: readings.flatMap(({ remarks }) => remarks),
  };
}

interface Merged {
  readonly entries: readonly Candidate[];
  readonly remarks: readonly ImportRemark[];
}

/** A directory has an address once: modules that share one become one entry with all their names. */
function mergeByAddress(candidates: readonly Candidate[]): Merged {
  const byAddress = new Map<string, Candidate>();
  const remarks: ImportRemark[] = [];
  for (const candidate of candidates) {
    const key = candidate.address.toLowerCase();
    const first = byAddress.get(key);
    if (first === undefined) {
      byAddress.set(key, candidate);
      continue;
    }
    const names = first.name.split(' / ');
    const isNew = !names.some((name) => name.toLowerCase() === candidate.name.toLowerCase());
    if (isNew) byAddress.set(key, { ...first, name: `${first.name} / ${candidate.name}` });
    remarks.push({ kind: 'same-address', line: candidate.line, text: candidate.name, first: first.line });
  }
  return { entries: [...byAddress.values()], remarks };
}

const VALID_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

function toModules(entries: readonly Candidate[]): readonly ModuleEntry[] {
  const given = entries.map(({ id = '' }) => id.toLowerCase());
  const hasOwnIds = given.every((id) => VALID_ID.test(id)) && new Set(given).size === given.length;
  const ids = hasOwnIds ? entries.map(({ id = '' }) => id) : moduleIds(entries.map(({ name }) => name));
  return entries.map(({ name, address, topics, terms }, index) => {
    const entry = { id: ids[index] ?? '', name, address, ...(terms ? { terms } : {}) };
    return topics ? { ...entry, topics } : withTopics(entry);
  });
}

/** Ties by name are written down; one by id says the same already. */
function withTopics(entry: ModuleEntry): ModuleEntry {
  const { by, topics } = tieToTopics(entry);
  return by === 'name' ? { ...entry, topics } : entry;
}

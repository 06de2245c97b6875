import type { ImportedDirectory } from '../../../../config/import/import-directory';
import { type EditedModule, type EditorState, toEdited } from './editor-state';

/** `replace`: the list becomes the imported one · `add`: what has a new address comes at its end. */
export type ImportMode = 'replace' | 'add';

/**
 * Takes an imported list into the table. An address that is there already keeps its id, topics and terms, which somebody may have
 * corrected; only its name is renewed when the list is replaced.
 */
export function takeImport(state: EditorState, imported: ImportedDirectory, mode: ImportMode): EditorState {
  const before = new Map(state.modules.map((module) => [module.address.trim().toLowerCase(), module]));
  const read = imported.modules.map((entry, index) => {
    const known = before.get(entry.address.toLowerCase());
    const fresh = toEdited(entry, state.nextKey + index);
    return known === undefined
      ? { module: withFreeId(fresh, state.modules), isNew: true }
      : { module: { ...known, name: entry.name }, isNew: false };
  });
  const modules =
    mode === 'replace'
      ? read.map(({ module }) => module)
      : [...state.modules, ...read.filter(({ isNew }) => isNew).map(({ module }) => module)];
  const isUntitled = state.directoryName.trim() === '' || mode === 'replace';
  return {
    ...state,
    modules,
    nextKey: state.nextKey + imported.modules.length,
    placeholders: mode === 'replace' ? [] : state.placeholders,
    directoryName: isUntitled ? (imported.title ?? state.directoryName) : state.directoryName,
    sourceUrl: imported.sourceUrl ?? state.sourceUrl,
  };
}

/** An id that a line of the table has already is made anew when the files are written. */
function withFreeId(fresh: EditedModule, modules: readonly EditedModule[]): EditedModule {
  const isTaken = modules.some(
    ({ id, address }) => id.toLowerCase() === fresh.id.toLowerCase() && address !== fresh.address,
  );
  return isTaken ? { ...fresh, id: '' } : fresh;
}

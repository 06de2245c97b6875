import { readDirectory } from '../../../../config/directory';
import { directoryText } from '../../../../config/directory-text';
import { moduleIds } from '../../../../config/import/module-ids';
import type { ConfigFault } from '../../../../config/fault';
import { readJsonText } from '../../../../config/json-text';
import { STRICT } from '../../../../config/read';
import { type DirectoryProblem, reviewDirectory } from '../../../../config/review-directory';
import { readSettings } from '../../../../config/settings';
import type { OrganizationSettings } from '../../../../core/context';
import type { ModuleDirectory, ModuleEntry } from '../../../../core/routing/directory';
import { type TopicTie, tieToTopics } from '../../../../core/routing/tie-to-topics';
import { type EditorState, listOf, toSettingsLayer } from './editor-state';

/** The two files that the editor's state makes, and what is wrong with them. */
export interface EditorFiles {
  readonly config: string;
  readonly modules: string;
  readonly settingsFaults: readonly ConfigFault[];
  readonly directoryFaults: readonly ConfigFault[];
  /** What is well formed and yet should not be deployed. */
  readonly problems: readonly DirectoryProblem[];
  readonly ties: readonly TopicTie[];
  /** What holds once the files are in place; `null` as long as they have faults. */
  readonly inForce: { readonly settings: OrganizationSettings; readonly directory: ModuleDirectory } | null;
}

export function editorFiles(state: EditorState): EditorFiles {
  const entries = moduleEntries(state);
  const config = `${JSON.stringify(toSettingsLayer(state), null, 2)}\n`;
  const modules = directoryText({
    name: state.directoryName.trim(),
    sourceUrl: state.sourceUrl.trim() === '' ? null : state.sourceUrl.trim(),
    placeholder: entries.some(({ address }) => state.placeholders.includes(address)),
    modules: entries,
  });
  const settings = readJsonText(config, (json) => readSettings(json, STRICT));
  const directory = readJsonText(modules, (json) => readDirectory(json, STRICT));
  return {
    config,
    modules,
    settingsFaults: settings.ok ? [] : settings.faults,
    directoryFaults: directory.ok ? [] : directory.faults,
    problems: directory.ok ? reviewDirectory(directory.value).problems : [],
    ties: entries.map(tieToTopics),
    inForce: settings.ok && directory.ok ? { settings: settings.value, directory: directory.value } : null,
  };
}

function moduleEntries({ modules }: EditorState): readonly ModuleEntry[] {
  const fixed = modules.map(({ id }) => id).filter((id) => id !== '');
  const made = moduleIds(
    modules.filter(({ id }) => id === '').map(({ name }) => name),
    fixed,
  );
  let used = 0;
  return modules.map(({ id, name, address, topics, terms }) => {
    const topicList = listOf(topics);
    const termList = listOf(terms);
    return {
      id: id === '' ? (made[used++] ?? '') : id,
      name: name.trim(),
      address: address.trim(),
      ...(topicList.length > 0 ? { topics: topicList } : {}),
      ...(termList.length > 0 ? { terms: termList } : {}),
    };
  });
}

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
  /** Where in the table an address of the demonstration stands. */
  readonly demonstration: readonly number[];
  /** Without a domain of the vendor's nothing would be a request, and the file is valid all the same. */
  readonly lacksDomains: boolean;
  /** What holds once the files are in place; `null` as long as they have faults. */
  readonly inForce: { readonly settings: OrganizationSettings; readonly directory: ModuleDirectory } | null;
}

export function editorFiles(state: EditorState): EditorFiles {
  const entries = moduleEntries(state);
  const demonstration = entries.flatMap(({ address }, index) => (state.placeholders.includes(address) ? [index] : []));
  const lacksDomains = listOf(state.domains).length === 0;
  const config = `${JSON.stringify(toSettingsLayer(state), null, 2)}\n`;
  const edited: ModuleDirectory = {
    name: state.directoryName.trim(),
    sourceUrl: state.sourceUrl.trim() === '' ? null : state.sourceUrl.trim(),
    placeholder: demonstration.length > 0,
    modules: entries,
  };
  const modules = directoryText(edited);
  const settings = readJsonText(config, (json) => readSettings(json, STRICT));
  const directory = readJsonText(modules, (json) => readDirectory(json, STRICT));
  const directoryFaults = directory.ok ? [] : directory.faults;
  return {
    config,
    modules,
    settingsFaults: settings.ok ? [] : settings.faults,
    directoryFaults,
    problems: problemsOf(edited, demonstration, directoryFaults),
    ties: entries.map(tieToTopics),
    demonstration,
    lacksDomains,
    inForce:
      settings.ok && directory.ok && !lacksDomains ? { settings: settings.value, directory: directory.value } : null,
  };
}

/**
 * What should be looked at besides the faults. That an address is the demonstration's is told at its line, and says more than that its
 * domain is reserved; of a line with faults nothing more is told until they are mended.
 */
function problemsOf(
  directory: ModuleDirectory,
  demonstration: readonly number[],
  faults: readonly ConfigFault[],
): readonly DirectoryProblem[] {
  const faulty = new Set(faults.map(({ path: [, index] }) => index));
  return reviewDirectory(directory).problems.filter((problem) => {
    if (!('index' in problem)) return problem.kind !== 'placeholder';
    const isDemonstration = problem.kind === 'reserved-domain' && demonstration.includes(problem.index);
    return !isDemonstration && !faulty.has(problem.index);
  });
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

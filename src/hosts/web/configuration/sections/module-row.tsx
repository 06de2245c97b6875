import type { EditedModule } from '../model/editor-state';
import { useConfigurationPage } from '../page-model';
import { faultsAt } from '../parts/fault-lines';
import { Faults } from '../parts/text-field';

type Column = 'name' | 'address' | 'topics' | 'terms';

const COLUMNS: readonly Column[] = ['name', 'address', 'topics', 'terms'];

/** One module of the table, with what is wrong in its cells and the topics that it is tied to. */
export function ModuleRow({ module, index }: { readonly module: EditedModule; readonly index: number }) {
  const { locale, state, files, change } = useConfigurationPage();
  const texts = locale.setup.modules;
  const tie = files.ties[index];
  const edit = (column: Column, value: string): void => {
    change({ modules: state.modules.map((one) => (one.key === module.key ? { ...one, [column]: value } : one)) });
  };
  const problems = files.problems.flatMap((problem) => {
    if (!('index' in problem) || problem.index !== index) return [];
    const column: Column =
      problem.kind === 'unknown-topic' ? 'topics' : problem.kind === 'same-name' ? 'name' : 'address';
    const found = problem.kind === 'same-name' ? { ...problem, first: problem.first + 1 } : problem;
    return [{ column, words: locale.directory.problem(found) }];
  });
  return (
    <tr>
      {COLUMNS.map((column) => (
        <td key={column}>
          <input
            aria-label={`${texts.columns[column]} ${index + 1}`}
            value={module[column]}
            onChange={(event) => {
              edit(column, event.target.value);
            }}
          />
          {column === 'topics' && tie && tie.by !== 'file' ? (
            <p className="hint">{locale.directory.tie(tie.by, tie.topics)}</p>
          ) : null}
          <Faults
            faults={[
              ...faultsAt(files.directoryFaults, ['modules', index, column], locale.config),
              ...problems.filter((problem) => problem.column === column).map(({ words }) => words),
            ]}
          />
        </td>
      ))}
      <td>
        <button
          type="button"
          aria-label={texts.remove(module.name)}
          title={texts.remove(module.name)}
          onClick={() => {
            change({ modules: state.modules.filter(({ key }) => key !== module.key) });
          }}
        >
          ✕
        </button>
      </td>
    </tr>
  );
}

import type { EditedModule } from '../model/editor-state';
import { useConfigurationPage } from '../page-model';
import { faultsAt } from '../parts/fault-lines';
import { ModuleCell } from './module-cell';

type Column = 'name' | 'address' | 'topics' | 'terms';

const COLUMNS: readonly Column[] = ['name', 'address', 'topics', 'terms'];

interface ModuleRowProps {
  readonly module: EditedModule;
  readonly index: number;
  readonly onRemove: () => void;
}

/** One module of the table, with what is wrong in its cells and the topics that it is tied to. */
export function ModuleRow({ module, index, onRemove }: ModuleRowProps) {
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
  const hints: Partial<Record<Column, string>> = {
    ...(files.demonstration.includes(index) ? { address: texts.demonstrative } : {}),
    ...(tie && tie.by !== 'file' && module.name !== '' ? { topics: texts.recognised(tie.topics) } : {}),
  };
  return (
    <tr>
      {COLUMNS.map((column) => (
        <ModuleCell
          key={column}
          label={texts.columns[column]}
          line={index + 1}
          value={module[column]}
          hint={hints[column]}
          faults={[
            ...faultsAt(files.directoryFaults, ['modules', index, column], locale),
            ...problems.filter((problem) => problem.column === column).map(({ words }) => words),
          ]}
          onChange={(value) => {
            edit(column, value);
          }}
        />
      ))}
      <td>
        <button
          type="button"
          className="quiet"
          aria-label={texts.remove(module.name)}
          title={texts.remove(module.name)}
          onClick={onRemove}
        >
          ✕
        </button>
      </td>
    </tr>
  );
}

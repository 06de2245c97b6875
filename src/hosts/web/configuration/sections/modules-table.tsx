import { useRef } from 'react';
import { useConfigurationPage } from '../page-model';
import { ModuleRow } from './module-row';

/** The modules, one a line. The keyboard stays in the table: in the new line after one was added, beside where a removed one stood. */
export function ModulesTable() {
  const { locale, state, change } = useConfigurationPage();
  const texts = locale.setup.modules;
  const body = useRef<HTMLTableSectionElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  /** After the table was drawn anew. */
  const focusLater = (find: (rows: readonly HTMLTableRowElement[]) => HTMLElement | null | undefined): void => {
    requestAnimationFrame(() => {
      (find([...(body.current?.rows ?? [])]) ?? add.current)?.focus();
    });
  };
  return (
    <>
      <table className="modules">
        <thead>
          <tr>
            <th scope="col">{texts.columns.name}</th>
            <th scope="col">{texts.columns.address}</th>
            <th scope="col">{texts.columns.topics}</th>
            <th scope="col">{texts.columns.terms}</th>
            <td />
          </tr>
        </thead>
        <tbody ref={body}>
          {state.modules.map((module, index) => (
            <ModuleRow
              key={module.key}
              module={module}
              index={index}
              onRemove={() => {
                change({ modules: state.modules.filter(({ key }) => key !== module.key) });
                focusLater((rows) => rows[Math.min(index, rows.length - 1)]?.querySelector('button'));
              }}
            />
          ))}
        </tbody>
      </table>
      <button
        ref={add}
        type="button"
        onClick={() => {
          const fresh = { key: state.nextKey, id: '', name: '', address: '', topics: '', terms: '' };
          change({ modules: [...state.modules, fresh], nextKey: state.nextKey + 1 });
          focusLater((rows) => rows.at(-1)?.querySelector('textarea'));
        }}
      >
        {texts.add}
      </button>
    </>
  );
}

import { useConfigurationPage } from '../page-model';
import { faultsAt } from '../parts/fault-lines';
import { TextField } from '../parts/text-field';
import { ImportBox } from './import-box';
import { ModuleRow } from './module-row';

/** The directory as a table, and the ways to fill it. */
export function ModulesSection() {
  const { locale, state, files, change } = useConfigurationPage();
  const texts = locale.setup.modules;
  return (
    <>
      <ImportBox />
      <TextField
        label={texts.directoryName}
        value={state.directoryName}
        faults={faultsAt(files.directoryFaults, ['name'], locale.config)}
        onChange={(directoryName) => {
          change({ directoryName });
        }}
      />
      <TextField
        label={texts.sourceUrl}
        value={state.sourceUrl}
        faults={faultsAt(files.directoryFaults, ['sourceUrl'], locale.config)}
        onChange={(sourceUrl) => {
          change({ sourceUrl });
        }}
      />
      <p className="hint">{texts.topicsHint}</p>
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
        <tbody>
          {state.modules.map((module, index) => (
            <ModuleRow key={module.key} module={module} index={index} />
          ))}
        </tbody>
      </table>
      <button
        type="button"
        onClick={() => {
          const fresh = { key: state.nextKey, id: '', name: '', address: '', topics: '', terms: '' };
          change({ modules: [...state.modules, fresh], nextKey: state.nextKey + 1 });
        }}
      >
        {texts.add}
      </button>
    </>
  );
}

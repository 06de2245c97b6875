import { topicAbout, topicIds } from '../../../../core/routing/tie-to-topics';
import { useConfigurationPage } from '../page-model';
import { faultsAt } from '../parts/fault-lines';
import { TextField } from '../parts/text-field';
import { ImportBox } from './import-box';
import { ModulesTable } from './modules-table';

/** The directory as a table, and the ways to fill it. */
export function ModulesSection() {
  const { locale, state, files, change } = useConfigurationPage();
  const texts = locale.setup.modules;
  const { demonstration } = files;
  return (
    <>
      <ImportBox />
      <TextField
        label={texts.directoryName}
        hint={texts.directoryNameHint}
        value={state.directoryName}
        faults={faultsAt(files.directoryFaults, ['name'], locale)}
        onChange={(directoryName) => {
          change({ directoryName });
        }}
      />
      <TextField
        label={texts.sourceUrl}
        value={state.sourceUrl}
        faults={faultsAt(files.directoryFaults, ['sourceUrl'], locale)}
        onChange={(sourceUrl) => {
          change({ sourceUrl });
        }}
      />
      <p className="hint">{texts.topicsHint}</p>
      <KnownTopics />
      <div role="status">
        {demonstration.length === 0 ? null : (
          <p className="notice">{texts.demonstration(demonstration.length, state.modules.length)}</p>
        )}
      </div>
      <ModulesTable />
    </>
  );
}

/** What may be written in the column of topics. */
function KnownTopics() {
  const { locale } = useConfigurationPage();
  return (
    <details>
      <summary>{locale.setup.modules.topicsKnown}</summary>
      <dl className="topics" lang="it">
        {topicIds().map((id) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>{topicAbout(id)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

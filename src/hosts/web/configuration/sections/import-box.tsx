import { useState } from 'react';
import { importDirectory, type ImportReading } from '../../../../config/import/import-directory';
import { toBytes } from '../../../../rollout/files';
import { type ImportMode, takeImport } from '../model/take-import';
import { useConfigurationPage } from '../page-model';
import { ChooseFiles } from '../parts/choose-files';
import { Faults, TextField } from '../parts/text-field';

const ACCEPTED = '.html,.htm,.csv,.xlsx,.txt,.tsv,text/html,text/csv,text/plain';

/** Reads the vendor's list from a file or from what was pasted, shows what it found, and takes it in on demand. */
export function ImportBox() {
  const { locale, state, change } = useConfigurationPage();
  const texts = locale.setup.modules;
  const [pasted, setPasted] = useState('');
  const [reading, setReading] = useState<ImportReading | null>(null);
  const take = (mode: ImportMode): void => {
    if (reading?.ok === true) change(takeImport(state, reading.value, mode));
    setReading(null);
    setPasted('');
  };
  return (
    <div className="box">
      <ChooseFiles
        label={texts.importFile}
        accept={ACCEPTED}
        name="import"
        onFiles={([file]) => {
          void file?.arrayBuffer().then((buffer) => {
            setReading(importDirectory(new Uint8Array(buffer)));
          });
        }}
      />
      <TextField label={texts.paste} hint={texts.pasteHint} lines={3} value={pasted} onChange={setPasted} />
      <button
        type="button"
        disabled={pasted.trim() === ''}
        onClick={() => {
          setReading(importDirectory(toBytes(pasted)));
        }}
      >
        {texts.read}
      </button>
      <div role="status">{reading === null ? null : <Found reading={reading} />}</div>
      {reading?.ok === true ? (
        <p>
          <button
            type="button"
            className="primary"
            onClick={() => {
              take('replace');
            }}
          >
            {texts.replace}
          </button>
          <button
            type="button"
            onClick={() => {
              take('add');
            }}
          >
            {texts.append}
          </button>
          <button
            type="button"
            onClick={() => {
              setReading(null);
            }}
          >
            {texts.cancel}
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** What was left out or guessed: to be looked at, and no fault of who imports. */
function Remarks({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="faults remarks">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Found({ reading }: { readonly reading: ImportReading }) {
  const { locale } = useConfigurationPage();
  const texts = locale.directory;
  if (!reading.ok) return <Faults faults={[texts.sourceFault[reading.fault]]} />;
  const { modules, remarks } = reading.value;
  return (
    <>
      <p>{texts.imported(modules.length, remarks.length)}</p>
      <ul className="found">
        {modules.map(({ id, name, address }) => (
          <li key={id}>
            {name} <span className="hint">{address}</span>
          </li>
        ))}
      </ul>
      <Remarks
        lines={remarks.map((remark) => `${locale.setup.modules.line(remark.line)}: ${texts.importRemark(remark)}`)}
      />
    </>
  );
}

import { useState } from 'react';
import { toBytes } from '../../../../rollout/files';
import { packageSite, type Packaged, type PackageRefusal } from '../../../../rollout/package-site';
import { zipFiles } from '../../../../rollout/zip';
import { listOf } from '../model/editor-state';
import { loadRelease } from '../model/load-site';
import { saveFile } from '../model/save-file';
import { useConfigurationPage } from '../page-model';
import { Faults, TextField } from '../parts/text-field';

type Outcome =
  | { readonly state: 'idle' | 'working' }
  | { readonly state: 'refused'; readonly reasons: readonly string[] }
  | { readonly state: 'ready'; readonly packaged: Packaged };

/** The site's own address, where the page already stands on its server. */
function ownAddress(): string {
  const { protocol, href } = window.location;
  return protocol === 'https:' ? new URL('../', href).href : '';
}

/** Makes all that the command line makes, and lets it be downloaded. */
export function PackageSection() {
  const { locale, files } = useConfigurationPage();
  const texts = locale.setup.packaging;
  const [url, setUrl] = useState(ownAddress);
  const [outlookWeb, setOutlookWeb] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const prepare = async (): Promise<Outcome> => {
    const loaded = await loadRelease();
    if (!loaded.ok) {
      return {
        state: 'refused',
        reasons: [loaded.damaged.length > 0 ? texts.damaged(loaded.damaged) : texts.notServed],
      };
    }
    const { config, modules } = files;
    const input = { release: loaded.release, url, config, modules, outlookOrigins: listOf(outlookWeb), locale };
    const made = packageSite(input);
    if (made.ok) return { state: 'ready', packaged: made.value };
    return {
      state: 'refused',
      reasons: made.refusals.map((refusal) => refusalText(refusal, locale.rollout.refusal, texts.faulty)),
    };
  };
  return (
    <>
      <p className="hint">{texts.hint}</p>
      <TextField label={texts.url} value={url} placeholder="https://www.comune.example/ticket/" onChange={setUrl} />
      <TextField
        label={texts.outlookWeb}
        hint={texts.outlookWebHint}
        lines={2}
        value={outlookWeb}
        onChange={setOutlookWeb}
      />
      <Remarks />
      <button
        type="button"
        className="primary"
        disabled={outcome.state === 'working'}
        onClick={() => {
          setOutcome({ state: 'working' });
          void prepare().then(setOutcome);
        }}
      >
        {texts.prepare}
      </button>
      <Download name="config.json" label={texts.config} bytes={toBytes(files.config)} />
      <Download name="modules.json" label={texts.directory} bytes={toBytes(files.modules)} />
      <div role="status">
        {outcome.state === 'working' ? <p>{texts.preparing}</p> : null}
        {outcome.state === 'refused' ? <Faults faults={outcome.reasons} /> : null}
        {outcome.state === 'ready' ? <Ready packaged={outcome.packaged} /> : null}
      </div>
    </>
  );
}

/** What is well formed and should be looked at all the same: addresses that reach nobody, names that stand twice. */
function Remarks() {
  const { locale, files } = useConfigurationPage();
  if (files.problems.length === 0) return null;
  const words = files.problems.map((problem) =>
    locale.directory.problem(problem.kind === 'same-name' ? { ...problem, first: problem.first + 1 } : problem),
  );
  return (
    <details>
      <summary>{`${locale.setup.packaging.remarks} (${words.length})`}</summary>
      <Faults faults={[...new Set(words)]} />
    </details>
  );
}

function Ready({ packaged }: { readonly packaged: Packaged }) {
  const { locale } = useConfigurationPage();
  const texts = locale.setup.packaging;
  const manifest = packaged.files.get('manifest.xml');
  const policies = packaged.files.get('thunderbird/policies.json');
  return (
    <>
      <p>{texts.ready(packaged.files.size)}</p>
      <Download name="ticket-in-regola.zip" label={texts.zip} bytes={() => zipFiles(packaged.files)} />
      {manifest ? <Download name="manifest.xml" label={texts.manifest} bytes={manifest} /> : null}
      {policies ? <Download name="policies.json" label={texts.policies} bytes={policies} /> : null}
    </>
  );
}

interface DownloadProps {
  readonly name: string;
  readonly label: string;
  readonly bytes: Uint8Array | (() => Uint8Array);
}

function Download({ name, label, bytes }: DownloadProps) {
  return (
    <button
      type="button"
      data-download={name}
      onClick={() => {
        saveFile(name, typeof bytes === 'function' ? bytes() : bytes, 'application/octet-stream');
      }}
    >
      {label}
    </button>
  );
}

/** Faults of the two files stand at their fields already. */
function refusalText(refusal: PackageRefusal, words: PackageWords, faulty: string): string {
  if (refusal.kind === 'faults') return faulty;
  return words(refusal.kind === 'address' ? refusal.fault : refusal);
}

type PackageWords = ReturnType<typeof useConfigurationPage>['locale']['rollout']['refusal'];

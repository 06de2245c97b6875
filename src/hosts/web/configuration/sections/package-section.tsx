import { useState } from 'react';
import { toBytes } from '../../../../rollout/files';
import { isOrigin, packageSite, type Packaged } from '../../../../rollout/package-site';
import { readSiteAddress } from '../../../../rollout/site-address';
import { zipFiles } from '../../../../rollout/zip';
import { listOf } from '../model/editor-state';
import { loadRelease } from '../model/load-site';
import { placeRemark } from '../model/package-place';
import { saveFile } from '../model/save-file';
import { siteAddress } from '../model/site-files';
import { useConfigurationPage } from '../page-model';
import { Faults, TextField } from '../parts/text-field';
import { refusalText } from './refusal-text';

type Outcome =
  | { readonly state: 'idle' | 'working' }
  | { readonly state: 'refused'; readonly reasons: readonly string[] }
  | { readonly state: 'ready'; readonly packaged: Packaged; readonly source: PackageSource };

/** What a package was made of: with anything else it would be another one. */
interface PackageSource {
  readonly config: string;
  readonly modules: string;
  readonly url: string;
  readonly outlookWeb: string;
}

/** Makes all that the command line makes, and lets it be downloaded. */
export function PackageSection() {
  const { locale, state, files, change, ask } = useConfigurationPage();
  const texts = locale.setup.packaging;
  const { siteUrl: url, outlookWeb } = state;
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const address = readSiteAddress(url);
  const { config, modules } = files;
  const source: PackageSource = { config, modules, url, outlookWeb };
  const prepare = async (): Promise<Outcome> => {
    const loaded = await loadRelease();
    if (!loaded.ok) {
      return {
        state: 'refused',
        reasons: [loaded.damaged.length > 0 ? texts.damaged(loaded.damaged) : texts.notServed],
      };
    }
    const input = { release: loaded.release, url, config, modules, outlookOrigins: listOf(outlookWeb), locale };
    const made = packageSite(input);
    if (made.ok) return { state: 'ready', packaged: made.value, source };
    return {
      state: 'refused',
      reasons: [...new Set(made.refusals.map((refusal) => refusalText(refusal, files.demonstration, locale)))],
    };
  };
  return (
    <>
      <p className="hint">{texts.hint}</p>
      <TextField
        label={texts.url}
        value={url}
        placeholder="https://www.comune.example/ticket/"
        faults={address.ok ? [] : [locale.rollout.refusal(address.fault)]}
        onChange={(siteUrl) => {
          change({ siteUrl });
        }}
      />
      <Place />
      <TextField
        label={texts.outlookWeb}
        hint={texts.outlookWebHint}
        lines={2}
        value={outlookWeb}
        faults={listOf(outlookWeb)
          .filter((origin) => !isOrigin(origin))
          .map((found) => locale.rollout.refusal({ kind: 'outlook-origin', found }))}
        onChange={(typed) => {
          change({ outlookWeb: typed });
        }}
      />
      <Remarks />
      <button
        type="button"
        className="primary"
        aria-disabled={outcome.state === 'working'}
        onClick={() => {
          if (outcome.state === 'working') return;
          ask();
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
        {outcome.state === 'refused' ? <Refused reasons={outcome.reasons} /> : null}
        {outcome.state === 'ready' && isSame(outcome.source, source) ? <Ready packaged={outcome.packaged} /> : null}
        {outcome.state === 'ready' && !isSame(outcome.source, source) ? <p className="notice">{texts.stale}</p> : null}
      </div>
    </>
  );
}

function isSame(one: PackageSource, other: PackageSource): boolean {
  return (
    one.config === other.config &&
    one.modules === other.modules &&
    one.url === other.url &&
    one.outlookWeb === other.outlookWeb
  );
}

/** What should be known of the address, where the page or an earlier package stands elsewhere. */
function Place() {
  const { locale, state } = useConfigurationPage();
  const here = siteAddress();
  const remark = placeRemark(state, here);
  const text = remark === null ? null : locale.setup.packaging.place[remark](here, state.packagedFor ?? here);
  return (
    <div role="status" data-place={remark ?? ''}>
      {text === null ? null : <p className="notice">{text}</p>}
    </div>
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
      <p className="notice good">{texts.ready(packaged.files.size)}</p>
      <Download name="ticket-in-regola.zip" label={texts.zip} isMain bytes={() => zipFiles(packaged.files)} />
      {manifest ? <Download name="manifest.xml" label={texts.manifest} bytes={manifest} /> : null}
      {policies ? <Download name="policies.json" label={texts.policies} bytes={policies} /> : null}
    </>
  );
}

interface DownloadProps {
  readonly name: string;
  readonly label: string;
  readonly bytes: Uint8Array | (() => Uint8Array);
  /** What most people want of several. */
  readonly isMain?: boolean;
}

function Download({ name, label, bytes, isMain = false }: DownloadProps) {
  return (
    <button
      type="button"
      className={isMain ? 'primary' : undefined}
      data-download={name}
      onClick={() => {
        saveFile(name, typeof bytes === 'function' ? bytes() : bytes, 'application/octet-stream');
      }}
    >
      {label}
    </button>
  );
}

function Refused({ reasons }: { readonly reasons: readonly string[] }) {
  const { locale } = useConfigurationPage();
  const { faulty, firstFault } = locale.setup.packaging;
  return (
    <>
      <Faults faults={reasons} />
      {reasons.includes(faulty) ? (
        <button
          type="button"
          onClick={() => {
            document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
          }}
        >
          {firstFault}
        </button>
      ) : null}
    </>
  );
}

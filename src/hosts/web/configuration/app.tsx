import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { describeFault } from '../../../config/describe-fault';
import { decodeText } from '../../../config/import/decode-text';
import { LOCALES } from '../../../locales';
import type { Locale, LocaleTag } from '../../../locales/locale';
import { editorFiles } from './model/editor-files';
import type { EditorState } from './model/editor-state';
import type { RefusedFile } from './model/load-site';
import { openFile } from './model/open-file';
import { framingOutlooks } from './model/site-files';
import { ConfigurationContext } from './page-model';
import { ChooseFiles } from './parts/choose-files';
import { Contents } from './parts/contents';
import { Faults } from './parts/text-field';
import type { SectionName } from './section-name';
import { CheckSection } from './sections/check-section';
import { HeapSection } from './sections/heap-section';
import { ModulesSection } from './sections/modules-section';
import { OrganizationSection } from './sections/organization-section';
import { PackageSection } from './sections/package-section';
import { RulesSection } from './sections/rules-section';
import { TrialSection } from './sections/trial-section';

interface AppProps {
  readonly start: EditorState;
  /** Files of the site that mail programs refuse. */
  readonly refused: readonly RefusedFile[];
  readonly startLanguage: LocaleTag;
}

const SECTIONS: readonly (readonly [SectionName, () => ReactNode])[] = [
  ['organization', OrganizationSection],
  ['modules', ModulesSection],
  ['rules', RulesSection],
  ['try', TrialSection],
  ['heap', HeapSection],
  ['package', PackageSection],
  ['check', CheckSection],
];
const SECTION_NAMES = SECTIONS.map(([name]) => name);

/** The configuration page: one column of sections, from who asks to the deployed site, with links to them beside it. */
export function ConfigurationApp({ start, refused, startLanguage }: AppProps) {
  const [tag, setTag] = useState(startLanguage);
  const [state, setState] = useState(start);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const locale = LOCALES[tag];
  const model = useMemo(() => {
    const change = (part: Partial<EditorState>): void => {
      setState((before) => ({ ...before, ...part }));
    };
    const ask = (): void => {
      setAsked(true);
    };
    return { locale, state, files: editorFiles(state), change, asked, ask };
  }, [locale, state, asked]);
  useEffect(() => {
    // Nothing is kept but what is downloaded: the browser asks before the page is left.
    if (state === start) return;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [state, start]);
  useEffect(() => {
    document.documentElement.lang = tag;
    document.title = locale.setup.title;
  }, [tag, locale]);
  const open = (chosen: readonly File[]): void => {
    void Promise.all(chosen.map(async (file) => decodeText(new Uint8Array(await file.arrayBuffer())))).then((texts) => {
      let opened = state;
      const found: string[] = [];
      for (const text of texts) {
        const reading = openFile(text, opened, locale);
        if (reading.ok) opened = reading.state;
        else found.push(...reading.faults);
      }
      setFaults(found);
      setState(opened);
      const { packagedFor } = opened;
      if (packagedFor === null || packagedFor === state.packagedFor) return;
      void framingOutlooks(packagedFor).then((outlooks) => {
        const isTold = opened.outlookWeb !== state.outlookWeb;
        if (outlooks.length > 0 && !isTold) setState((before) => ({ ...before, outlookWeb: outlooks.join('\n') }));
      });
    });
  };
  return (
    <ConfigurationContext.Provider value={model}>
      <header className="bar">
        <img src="icon.svg" alt="" width="32" height="32" />
        <h1>{locale.setup.title}</h1>
        <button
          type="button"
          lang={tag === 'it' ? 'en' : 'it'}
          onClick={() => {
            setTag(tag === 'it' ? 'en' : 'it');
          }}
        >
          {locale.setup.language}
        </button>
      </header>
      <Contents sections={SECTION_NAMES} />
      <main>
        <div className="intro">
          <p>{locale.setup.intro}</p>
          <Faults faults={window.location.protocol === 'file:' ? [locale.setup.fromDisk] : []} />
          <ChooseFiles label={locale.setup.modules.openFiles} accept=".json,.xml" multiple name="open" onFiles={open} />
          <div role="alert">
            <Faults faults={faults} />
          </div>
          <Faults faults={refused.flatMap((one) => refusedLines(one, locale))} />
        </div>
        {SECTIONS.map(([name, Section]) => (
          <section key={name} aria-labelledby={`section-${name}`}>
            <h2 id={`section-${name}`}>{locale.setup.sections[name]}</h2>
            <Section />
          </section>
        ))}
      </main>
    </ConfigurationContext.Provider>
  );
}

function refusedLines({ file, faults }: RefusedFile, { config, setup }: Locale): readonly string[] {
  return faults.map(
    (fault) =>
      `${setup.refused(file)} ${fault.position.line}:${fault.position.column}: ${describeFault(config, fault)}`,
  );
}

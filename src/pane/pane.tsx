import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useMemo, useRef } from 'react';
import type { Locale } from '../locales/locale';
import { Calm } from './components/calm';
import { ConfigurationFault } from './components/configuration-fault';
import { OpeningView } from './components/opening-view';
import { PaneFooter } from './components/pane-footer';
import { StatusHead } from './components/status-head';
import { UndoBar } from './components/undo-bar';
import type { DraftPort } from './draft-port';
import { usePaneModel } from './hooks/use-pane-model';
import { usePaneView } from './hooks/use-pane-view';
import type { LanguageChoice } from './language-choice';
import { DiagnosisView, DirectoryView, GuideView, SettingsView } from './lazy-parts';
import { PaneContext } from './pane-context';
import { PointsView } from './views/points-view';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: '100%',
    // A host may round the corners of the place it gives to the pane.
    borderRadius: 'inherit',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
  },
  content: { flexGrow: 1 },
});

export interface PaneProps {
  readonly port: DraftPort;
  readonly locale: Locale;
  readonly language: LanguageChoice;
  /** Rises each time the writer asks, outside the pane, to see what is missing: the first open point takes the focus. */
  readonly focusRequest?: number;
}

/** The pane beside a draft, the same in every host. It never takes the focus by itself. */
export function Pane({ port, locale, language, focusRequest = 0 }: PaneProps) {
  const styles = useStyles();
  const model = usePaneModel(port, locale);
  const root = useRef<HTMLDivElement>(null);
  const views = usePaneView(root, focusRequest, model);
  const { view, openDirectory, openSettings, openGuide, openDiagnosis, goBack } = views;
  const context = useMemo(() => ({ ...model, port, openSettings }), [model, port, openSettings]);
  return (
    <PaneContext.Provider value={context}>
      <div ref={root} className={styles.pane}>
        <StatusHead />
        <div className={styles.content}>
          {view === 'points' ? <ConfigurationFault onOpenDiagnosis={openDiagnosis} /> : null}
          {view === 'points' && model.state === 'support' ? <PointsView onOpenDirectory={openDirectory} /> : null}
          {view === 'points' && model.state !== 'support' ? <Calm onOpenDirectory={openDirectory} /> : null}
          <Suspense fallback={<OpeningView onBack={goBack} />}>
            {view === 'directory' ? <DirectoryView onBack={goBack} /> : null}
            {view === 'settings' ? <SettingsView language={language} onBack={goBack} /> : null}
            {view === 'guide' ? <GuideView onOpenDiagnosis={openDiagnosis} onBack={goBack} /> : null}
            {view === 'diagnosis' ? <DiagnosisView onBack={goBack} /> : null}
          </Suspense>
        </div>
        <UndoBar />
        {view === 'points' ? <PaneFooter onOpenGuide={openGuide} /> : null}
      </div>
    </PaneContext.Provider>
  );
}

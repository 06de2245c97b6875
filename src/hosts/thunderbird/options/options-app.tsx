import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale } from '../../../locales/locale';
import { DiagnosisView } from '../../../pane/views/diagnosis-view';
import { usePaneModel } from '../../../pane/hooks/use-pane-model';
import { PaneContext } from '../../../pane/pane-context';
import { ThemeProvider } from '../../../pane/theme-provider';
import type { Configuration } from '../configuration/configuration';
import { readConfiguration, watchConfiguration } from '../configuration/read-configuration';
import { readTechnicalFailure, type TechnicalFailure } from '../store/technical-failure';
import { useLocale } from '../pane/use-locale';
import { FailureSection } from './failure-section';
import { createOptionsPort } from './options-port';
import { OrganizationSection } from './organization-section';
import { ProfileSection } from './profile-section';

const useStyles = makeStyles({
  page: {
    maxWidth: '520px',
    margin: '0 auto',
    padding: '8px 12px 32px',
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
  },
  heading: { margin: '16px 16px 4px', fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
});

/** The options page: the person's own data, what the organisation set, and what went wrong; with the page of diagnosis. */
export function OptionsApp({ startLocale }: { readonly startLocale: Locale }) {
  const { locale, language } = useLocale(startLocale);
  const port = useMemo(() => createOptionsPort(locale), [locale]);
  const model = usePaneModel(port, locale);
  const context = useMemo(() => ({ ...model, port, openSettings: () => undefined }), [model, port]);
  const { configuration, failure, reload } = useOrganization();
  const [diagnosing, setDiagnosing] = useState(false);
  return (
    <ThemeProvider>
      <PaneContext.Provider value={context}>
        <OptionsFrame text={locale.thunderbird.options.title}>
          {diagnosing ? (
            <DiagnosisView
              onBack={() => {
                setDiagnosing(false);
              }}
            />
          ) : (
            <>
              {model.person.settings === null ? null : <ProfileSection language={language} />}
              {configuration === null ? null : <OrganizationSection configuration={configuration} onChanged={reload} />}
              <FailureSection
                failure={failure}
                onDiagnose={() => {
                  setDiagnosing(true);
                }}
              />
            </>
          )}
        </OptionsFrame>
      </PaneContext.Provider>
    </ThemeProvider>
  );
}

function OptionsFrame({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{text}</h1>
      {children}
    </main>
  );
}

function useOrganization(): {
  readonly configuration: Configuration | null;
  readonly failure: TechnicalFailure | null;
  readonly reload: () => void;
} {
  const [configuration, setConfiguration] = useState<Configuration | null>(null);
  const [failure, setFailure] = useState<TechnicalFailure | null>(null);
  const reload = useCallback(() => {
    readConfiguration().then(setConfiguration, () => undefined);
    readTechnicalFailure().then(setFailure, () => undefined);
  }, []);
  useEffect(() => {
    reload();
    return watchConfiguration(reload);
  }, [reload]);
  return { configuration, failure, reload };
}

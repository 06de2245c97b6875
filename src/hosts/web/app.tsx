import { useEffect, useMemo, useState } from 'react';
import { LOCALES } from '../../locales';
import type { LocaleTag } from '../../locales/locale';
import type { DraftPort, OrganizationConfiguration } from '../../pane/draft-port';
import { ThemeProvider } from '../../pane/theme-provider';
import { Page } from './page/page';
import { PageContext } from './page/page-context';
import type { FormStore } from './store/form-store';
import type { LocalSettings } from './store/local-settings';

interface AppProps {
  readonly store: FormStore;
  readonly port: DraftPort;
  readonly settings: LocalSettings;
  readonly configuration: OrganizationConfiguration;
  readonly startLanguage: LocaleTag;
}

/** The page in its theme and language. */
export function App({ store, port, settings, configuration, startLanguage }: AppProps) {
  const [tag, setTag] = useState(startLanguage);
  const model = useMemo(() => ({ locale: LOCALES[tag], store }), [tag, store]);
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const language = {
    tag,
    choose: (chosen: LocaleTag): void => {
      setTag(chosen);
      settings.write('language', chosen);
    },
  };
  return (
    <ThemeProvider>
      <PageContext.Provider value={model}>
        <Page port={port} settings={settings} configuration={configuration} language={language} />
      </PageContext.Provider>
    </ThemeProvider>
  );
}

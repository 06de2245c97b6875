import { useEffect, useMemo, useState } from 'react';
import { LOCALES } from '../../locales';
import type { LocaleTag } from '../../locales/locale';
import { ThemeProvider } from '../../pane/theme-provider';
import { Page } from './page/page';
import { PageContext } from './page/page-context';
import type { FormStore } from './store/form-store';
import { storedConfiguration } from './store/configuration-storage';
import type { LocalSettings } from './store/local-settings';
import { createWebPort } from './web-port';

interface AppProps {
  readonly store: FormStore;
  readonly settings: LocalSettings;
  readonly startLanguage: LocaleTag;
}

/** The page in its theme and language. */
export function App({ store, settings, startLanguage }: AppProps) {
  const [tag, setTag] = useState(startLanguage);
  const [configuration, setConfiguration] = useState(() => storedConfiguration(settings, LOCALES[startLanguage]));
  const model = useMemo(() => ({ locale: LOCALES[tag], store }), [tag, store]);
  const port = useMemo(() => createWebPort(store, settings, configuration), [store, settings, configuration]);
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
        <Page
          port={port}
          settings={settings}
          configuration={configuration}
          onConfiguration={setConfiguration}
          language={language}
        />
      </PageContext.Provider>
    </ThemeProvider>
  );
}

import { useMemo } from 'react';
import type { Locale } from '../../../locales/locale';
import { Pane } from '../../../pane/pane';
import { ThemeProvider } from '../../../pane/theme-provider';
import { tell } from '../messaging/messages';
import { forgetHeldBack } from '../store/draft-memory';
import { createThunderbirdPort } from '../thunderbird-port';
import { HeldBackBar } from './held-back-bar';
import { useFocusRequest } from './use-focus-request';
import { useHeldBack } from './use-held-back';
import { useLocale } from './use-locale';

interface AppProps {
  readonly tabId: number;
  readonly startLocale: Locale;
}

/** The pane of one draft, in its theme and language, docked or in a window of its own. */
export function App({ tabId, startLocale }: AppProps) {
  const { locale, language } = useLocale(startLocale);
  const heldBack = useHeldBack(tabId);
  const focusRequest = useFocusRequest(tabId);
  const port = useMemo(() => createThunderbirdPort(tabId, locale), [tabId, locale]);
  return (
    <ThemeProvider>
      {heldBack === null ? null : (
        <HeldBackBar
          key={heldBack.attempt}
          heldBack={heldBack}
          texts={locale.thunderbird.heldBack}
          onSend={() => {
            void tell({ type: 'send-anyway', tabId });
          }}
          onClose={() => {
            forgetHeldBack(tabId).catch(() => undefined);
          }}
        />
      )}
      <Pane port={port} locale={locale} language={language} focusRequest={focusRequest} />
    </ThemeProvider>
  );
}

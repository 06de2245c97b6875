import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../../pane/language-choice';
import { createOfficeCalls } from './office/office-call';
import { App } from './pane/app';
import { followItem } from './pane/follow-item';
import { loadLocale } from './pane/load-locale';
import { createRoamingStore } from './store/roaming-store';
import { readStoredLanguage } from './store/stored-person';

/** Milliseconds for one call. */
const CALL_TIME = 5000;

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('root');
  if (root === null) return;
  const calls = createOfficeCalls(() => CALL_TIME);
  const roaming = createRoamingStore(calls);
  const locale = await loadLocale(preferredLanguage(readStoredLanguage(roaming), [Office.context.displayLanguage]));
  createRoot(root).render(<App calls={calls} roaming={roaming} startLocale={locale} follower={followItem(calls)} />);
}

void start();

import { createRoot } from 'react-dom/client';
import { pane as italian } from '../../locales/it/pane';
import { preferredLanguage } from '../../pane/language-choice';
import { displayLanguage } from './office/display-language';
import { createOfficeCalls } from './office/office-call';
import { panePatience } from './office/patience';
import { App } from './pane/app';
import { followItem } from './pane/follow-item';
import { createGateMemory } from './pane/gate-memory';
import { loadLocale } from './pane/load-locale';
import { createRoamingStore } from './store/roaming-store';
import { readStoredLanguage } from './store/stored-person';
import { followTheme } from './theme/follow-theme';

/** Milliseconds without Outlook's library before the pane says that it waits for it. */
const START_TIME = 8000;

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  // Without Outlook nobody knows its language: Italian is the default everywhere.
  const sayWaiting = (): void => {
    const line = document.createElement('p');
    line.textContent = italian.fault.notStarting;
    root.replaceChildren(line);
  };
  if (!('Office' in window)) {
    sayWaiting();
    return;
  }
  const waiting = setTimeout(sayWaiting, START_TIME);
  await Office.onReady();
  clearTimeout(waiting);
  root.textContent = '';
  const calls = createOfficeCalls(panePatience);
  const keeping = createOfficeCalls(panePatience);
  const roaming = createRoamingStore(keeping);
  const theme = followTheme(calls);
  const locale = await loadLocale(preferredLanguage(readStoredLanguage(roaming), [displayLanguage()]));
  createRoot(root).render(
    <App
      services={{ calls, keeping, roaming, gate: createGateMemory() }}
      startLocale={locale}
      follower={followItem(calls, keeping)}
      theme={theme}
    />,
  );
}

void start();

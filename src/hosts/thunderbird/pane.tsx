import { createRoot } from 'react-dom/client';
import { followDraft } from './companion/follow-draft';
import { isDocked, readTabId } from './messaging/page-address';
import { App } from './pane/app';
import { startLocale } from './pane/start-locale';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  const tabId = readTabId(window.location.search);
  if (root === null || tabId === null) return;
  // Docked, it moves with the window that it is in.
  if (!isDocked(window.location.search)) {
    followDraft(tabId).catch(() => {
      window.close();
    });
  }
  createRoot(root).render(<App tabId={tabId} startLocale={await startLocale()} />);
}

void start();

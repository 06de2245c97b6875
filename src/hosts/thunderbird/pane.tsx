import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../../pane/language-choice';
import { followDraft } from './companion/follow-draft';
import { isDocked, readTabId } from './messaging/page-address';
import { App } from './pane/app';
import { loadLocale } from './pane/load-locale';
import { readPerson } from './store/person';

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
  const language = await readPerson().then(
    (stored) => stored.language,
    () => null,
  );
  const locale = await loadLocale(preferredLanguage(language, [messenger.i18n.getUILanguage()]));
  createRoot(root).render(<App tabId={tabId} startLocale={locale} />);
}

void start();

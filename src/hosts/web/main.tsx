import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../../pane/language-choice';
import { App } from './app';
import { emptyFormDraft } from './draft/form-draft';
import { sanitizedHtml } from './draft/sanitize';
import { readStoredDraft } from './store/draft-storage';
import { createFormStore } from './store/form-store';
import { createLocalSettings } from './store/local-settings';

async function start(): Promise<void> {
  const settings = createLocalSettings();
  const asked = new URLSearchParams(window.location.search).get('lang');
  const kept = settings.read('language');
  const startLanguage = preferredLanguage(asked ?? (typeof kept === 'string' ? kept : null), navigator.languages);
  const stored = await readStoredDraft();
  const store = createFormStore(stored ? { ...stored, html: sanitizedHtml(stored.html, true) } : emptyFormDraft());
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(<App store={store} settings={settings} startLanguage={startLanguage} />);
}

void start();

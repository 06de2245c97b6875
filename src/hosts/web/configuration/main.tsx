import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../../../pane/language-choice';
import { createLocalSettings } from '../store/local-settings';
import { ConfigurationApp } from './app';
import { loadCurrent } from './model/load-site';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const asked = new URLSearchParams(window.location.search).get('lang');
  const kept = createLocalSettings().read('language');
  const language = preferredLanguage(asked ?? (typeof kept === 'string' ? kept : null), navigator.languages);
  const { state, refused } = await loadCurrent();
  createRoot(root).render(<ConfigurationApp start={state} refused={refused} startLanguage={language} />);
}

void start();

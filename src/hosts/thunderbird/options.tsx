import { createRoot } from 'react-dom/client';
import { OptionsApp } from './options/options-app';
import { startLocale } from './pane/start-locale';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<OptionsApp startLocale={await startLocale()} />);
}

void start();

import type { Page } from 'playwright-core';
import { openSample, pane } from './support/form';
import { useSite } from './support/site';

const site = useSite();

async function open(page: Page, name: string, content: unknown): Promise<void> {
  const buffer = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  await page.locator('[data-open-file]').setInputFiles({ name, mimeType: 'application/json', buffer });
}

const DIRECTORY = {
  name: 'Elenco di prova',
  modules: [{ id: 'tributi', name: 'Tributi di prova', address: 'tributi@assistenza.vendor.example' }],
};

test('an organisation’s directory is tried, kept, and left again', async () => {
  const { page } = await site.visit();
  await open(page, 'modules.json', DIRECTORY);
  await openSample(page, 'generic');
  await pane(page)
    .getByRole('button', { name: 'Tutti i moduli' })
    .or(pane(page).getByRole('button', { name: /elenco/ }))
    .first()
    .click();
  await pane(page).getByText('Tributi di prova').waitFor();
  await page.reload();
  await page.getByText(/^Configurazione in prova: .*Elenco di prova$/).waitFor();
  await page.getByRole('button', { name: 'Torna a quella dimostrativa' }).click();
  await pane(page).getByText('Indirizzi dimostrativi').waitFor();
});

test('a directory without modules is said calmly', async () => {
  const { page } = await site.visit();
  await openSample(page, 'generic');
  await open(page, 'modules.json', { ...DIRECTORY, modules: [] });
  await pane(page)
    .getByText(/Nessun elenco di moduli/)
    .waitFor();
});

test('nobody is asked to choose from a directory without modules', async () => {
  const { page } = await site.visit();
  await pane(page).getByRole('button', { name: 'Scegli il modulo' }).waitFor();
  await open(page, 'modules.json', { ...DIRECTORY, modules: [] });
  await pane(page).getByRole('button', { name: 'Scegli il modulo' }).waitFor({ state: 'detached' });
  await openSample(page, 'generic');
  await pane(page)
    .getByText(/Nessun elenco di moduli/)
    .waitFor();
  expect(await pane(page).innerText()).not.toMatch(/[Ss]cegli/);
});

test('the guide promises of sending what the organisation’s mode does', async () => {
  const { page } = await site.visit();
  await openSample(page, 'generic');
  for (const [mode, heading] of [
    ['enforce', 'Obbligatorio: senza, la richiesta non parte'],
    ['advise', 'Obbligatorio: senza, prima dell’invio viene chiesta conferma'],
    ['observe', 'Obbligatorio: senza, la richiesta non viene presa in carico'],
  ] as const) {
    await open(page, 'config.json', { mode });
    await pane(page).getByRole('button', { name: 'Guida', exact: true }).click();
    await pane(page).getByRole('heading', { name: heading }).waitFor();
    const asked = pane(page).getByRole('heading', { name: /^Da rivedere/ });
    expect(await asked.innerText()).toMatch(mode === 'observe' ? /^Da rivedere$/ : /conferma$/);
    await pane(page).getByRole('button', { name: 'Indietro' }).click();
  }
});

test('a faulty file is told in one line, with its line and key on the page of diagnosis, and what was in force stays', async () => {
  const { page } = await site.visit();
  await openSample(page, 'generic');
  await open(page, 'config.json', '{\n  "mode": "blocca"\n}');
  await pane(page).getByText('Configurazione non valida').waitFor();
  await pane(page)
    .getByRole('button', { name: /^Usa questo indirizzo/ })
    .waitFor();
  await pane(page).getByRole('button', { name: 'Dettagli' }).click();
  await pane(page)
    .getByText(/^2:\d+: mode: trovato "blocca"/)
    .waitFor();
});

import type { Page } from 'playwright-core';
import { openSample, pane, send } from './support/form';
import { useSite } from './support/site';

const site = useSite();

async function openDiagnosis(page: Page): Promise<void> {
  await pane(page).getByRole('button', { name: 'Guida' }).click();
  await pane(page).getByRole('button', { name: 'Diagnosi' }).click();
  await pane(page).getByRole('heading', { name: 'Diagnosi' }).waitFor();
}

const told = async (page: Page) => (await pane(page).locator('dl').innerText()).split('\n');

test('the page’s own gate is counted, by rule and without a word of the draft, until it is cleared', async () => {
  const { page, complaints, requests } = await site.visit();
  await openSample(page, 'ordinary');
  await send(page).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await openSample(page, 'generic');
  await send(page).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await openDiagnosis(page);
  expect(await told(page)).toEqual(
    expect.arrayContaining(['trattenute: 1', 'con conferma: 0', 'lasciate partire: 0', 'signature-phone: 1']),
  );
  await page.reload();
  await openDiagnosis(page);
  expect(await told(page)).toContain('trattenute: 1');
  await pane(page).getByRole('button', { name: 'Azzera le decisioni' }).click();
  await pane(page).getByText('Decisioni azzerate.').waitFor();
  expect(await told(page)).toContain('trattenute: 0');
  expect(await told(page)).not.toContain('signature-phone: 1');
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site.url()))).toEqual([]);
});

test('what is copied holds no address, no name and no subject', async () => {
  const { page, context } = await site.visit();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page, 'generic');
  const buffer = Buffer.from('{ "vendor": { "exemptAddresses": ["Mario Rossi mario@vendor.example"] } }');
  await page.locator('[data-open-file]').setInputFiles({ name: 'config.json', mimeType: 'application/json', buffer });
  await pane(page).getByRole('button', { name: 'Dettagli' }).click();
  await pane(page).getByText('Mario Rossi', { exact: false }).waitFor();
  await pane(page).getByRole('button', { name: 'Copia per l’assistenza' }).click();
  await pane(page).getByText('Copiato: ora si può incollare in una e-mail.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Ticket in Regola\nVersione di Ticket in Regola: \d+\.\d+\.\d+\n/);
  expect(copied).toContain('Errori nella configurazione: vendor.exemptAddresses[0] unexpected-value\n');
  expect(copied).not.toMatch(/@|Rossi|Bianchi|Comune|oggetto/i);
});

test('where copying is not allowed the text is there, selected', async () => {
  const { page } = await site.visit();
  await page.evaluate(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  await openDiagnosis(page);
  await pane(page).getByRole('button', { name: 'Copia per l’assistenza' }).click();
  await pane(page).getByText('premere Ctrl+C', { exact: false }).waitFor();
  const selected = await page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : null;
  });
  expect(selected).toMatch(/^Ticket in Regola\n[\s\S]*Ultima decisione: nessuna\n$/);
});

test('by keyboard: into the guide, into diagnosis, and step by step back to where one was', async () => {
  const { page } = await site.visit();
  await openSample(page, 'generic');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await pane(page).getByRole('button', { name: 'Guida' }).focus();
  await page.keyboard.press('Enter');
  await pane(page).getByRole('button', { name: 'Diagnosi' }).focus();
  await page.keyboard.press('Enter');
  await pane(page).getByRole('heading', { name: 'Diagnosi' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Indietro');
  await page.keyboard.press('Escape');
  await pane(page).getByRole('heading', { name: 'Guida' }).waitFor();
  expect(await focused()).toBe('Diagnosi');
  await page.keyboard.press('Escape');
  await pane(page).getByRole('heading', { name: 'Guida' }).waitFor({ state: 'detached' });
  expect(await focused()).toBe('Guida');
});

test('the line about the configuration, in English too', async () => {
  const { page } = await site.visit();
  await pane(page).getByRole('button', { name: 'Guida' }).click();
  await pane(page).getByText('Configurazione: Comune di Esempio, inclusa nel programma.').waitFor();
  const { page: english } = await site.visit({ query: '?lang=en' });
  await english.getByRole('button', { name: 'Guide' }).click();
  await english.getByText('Configuration: Comune di Esempio, built into the program.').waitFor();
  await english.getByRole('button', { name: 'Diagnosis' }).click();
  await english.getByText('For whoever helps with this program.', { exact: false }).waitFor();
});

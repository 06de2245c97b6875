import { finding, head, openSample, pane } from './support/form';
import { useSite } from './support/site';

const site = useSite();

test('once loaded, the page asks nothing from anybody, and breaks no policy of its own', async () => {
  const { page, complaints, requests } = await site.visit();
  const loaded = requests.length;
  expect(requests.every((url) => url.startsWith(site.url()))).toBe(true);
  for (const id of ['generic', 'halfway', 'ready', 'robot', 'ordinary']) await openSample(page, id);
  await openSample(page, 'generic');
  await pane(page).getByRole('button', { name: 'Tutti i moduli' }).click();
  await page.keyboard.press('Escape');
  await pane(page).getByRole('button', { name: 'Guida' }).click();
  await page.keyboard.press('Escape');
  await finding(page, 'subject-generic/0').getByRole('button').first().click();
  expect(requests.slice(loaded)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the page is dressed under its policy, which forbids inline styles and scripts', async () => {
  const { page } = await site.visit();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const background = await page
    .getByRole('button', { name: 'Invia', exact: true })
    .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(background).toBe('rgb(0, 102, 204)');
});

test('offline, everything goes on', async () => {
  const { page, context } = await site.visit();
  await context.setOffline(true);
  await openSample(page, 'generic');
  await pane(page)
    .getByRole('button', { name: /^Usa questo indirizzo/ })
    .click();
  await page.getByRole('button', { name: 'Togli tributi@ticket.example' }).waitFor();
  await openSample(page, 'ready');
  await head(page).getByText('Pronto per l’invio').waitFor();
  await page.getByRole('button', { name: 'Invia', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Salva come .eml' }).click();
  expect((await download).suggestedFilename()).toMatch(/^Avvisi TARI.*\.eml$/);
});

test('storage that is switched off costs nothing but the memory', async () => {
  const { page, context } = await site.visit();
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.reload();
  await openSample(page, 'ready');
  await head(page).getByText('Pronto per l’invio').waitFor();
  await page.getByText(/non permette di conservare la bozza/).waitFor();
});

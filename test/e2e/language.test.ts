import { useSite } from './support/site';

const site = useSite();

test('English where the browser speaks English, and no Italian word in what the page itself says', async () => {
  const { page } = await site.visit({ locale: 'en-GB' });
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.locator('header select').selectOption('halfway');
  const checks = page.getByRole('complementary', { name: 'Checks' });
  await checks.getByText('1 thing is missing').waitFor();
  await checks.getByRole('button', { name: 'Guide' }).click();
  expect(await checks.innerText()).not.toMatch(/\b(Manca|Obbligatorio|Firma|Oggetto|Destinatari)\b/);
});

test('?lang= decides; the switch in the settings is kept', async () => {
  const { page } = await site.visit({ locale: 'it-IT', query: '?lang=en' });
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
  await page.getByRole('button', { name: 'My details' }).click();
  await page.getByLabel('Language').selectOption('it');
  await page.getByRole('button', { name: 'Invia', exact: true }).waitFor();
  await page.goto(site.url());
  await page.getByRole('button', { name: 'Invia', exact: true }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('it');
});

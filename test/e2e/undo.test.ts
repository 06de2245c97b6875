import { body, finding, head, openSample, pane } from './support/form';
import { useSite } from './support/site';

const site = useSite();

test('undoing a fix leaves later typing alone', async () => {
  const { page } = await site.visit();
  await openSample(page, 'generic');
  await finding(page, 'signature-phone/0').getByRole('button', { name: 'Scrivi nei miei dati' }).click();
  await page.getByLabel('Telefono').fill('0731 123456');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await finding(page, 'signature-phone/0')
    .getByRole('button', { name: /^Aggiungi/ })
    .click();
  await body(page).getByText('0731 123456').waitFor();

  await body(page).getByText('Buongiorno').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' a tutti');
  await pane(page)
    .getByRole('button', { name: /^Annulla/ })
    .last()
    .click();
  await body(page).getByText('0731 123456').waitFor({ state: 'detached' });
  expect(await body(page).innerText()).toContain('Buongiorno, a tutti');
  await finding(page, 'signature-phone/0').waitFor();
});

test('the bar goes after ten seconds; the list still undoes', async () => {
  const { page } = await site.visit();
  await page.clock.install();
  await openSample(page, 'generic');
  await page.clock.runFor(1000);
  await finding(page, 'subject-generic/0').getByRole('button', { name: /^«/ }).first().click();
  await page.clock.runFor(500);
  await pane(page)
    .getByText(/^Fatto:/)
    .waitFor();
  await page.clock.runFor(10_500);
  await pane(page)
    .getByText(/^Fatto:/)
    .waitFor({ state: 'detached' });
  await pane(page)
    .getByRole('button', { name: /^A posto/ })
    .click();
  await pane(page)
    .getByRole('button', { name: /^Annulla: «/ })
    .last()
    .click();
  await page.clock.runFor(500);
  await finding(page, 'subject-generic/0').waitFor();
});

test('a mended line keeps its place while the pointer is in the list, and the focus goes on to the next point', async () => {
  const { page } = await site.visit();
  await openSample(page, 'generic');
  const next = finding(page, 'signature-phone/0');
  const before = await next.boundingBox();
  await finding(page, 'subject-generic/0').getByRole('button', { name: /^«/ }).first().click();
  await head(page).getByText('Mancano 2 cose').waitFor();
  expect(await page.locator('[data-settled="subject-generic"]').count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-finding-toggle'))).toBe(
    'signature-phone/0',
  );
  const after = await next.boundingBox();
  // The mended line folds to one line, but never away from under the pointer.
  expect(after?.y).toBeLessThanOrEqual(before?.y ?? 0);
});

test('a live check never takes the focus from the text', async () => {
  const { page } = await site.visit();
  await openSample(page, 'generic');
  await body(page).click();
  await page.keyboard.type('ancora ');
  await page.waitForTimeout(700);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
});

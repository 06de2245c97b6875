import type { Locator, Page } from 'playwright-core';
import { body, head, pane, subject } from './support/form';
import { useSite } from './support/site';

const site = useSite();

/** Two modules that a text can speak of equally, in one word each. */
const DIRECTORY = {
  name: 'Elenco di prova',
  modules: [
    { id: 'alfa', name: 'Zirconia', address: 'zirconia@assistenza.vendor.example' },
    { id: 'beta', name: 'Ossidiana', address: 'ossidiana@assistenza.vendor.example' },
  ],
};

/** The button of the card, and that of a line below it. */
const card = (page: Page, name: string): Locator =>
  pane(page).getByRole('button', { name: new RegExp(`^Usa questo indirizzo: ${name}`) });
const line = (page: Page, name: string): Locator =>
  pane(page).getByRole('button', { name: new RegExp(`^Usa ${name}, `) });
const forget = (page: Page): Locator => pane(page).getByRole('button', { name: 'Dimentica le scelte abituali' });

async function openDetails(page: Page): Promise<void> {
  await pane(page).getByRole('button', { name: 'I miei dati', exact: true }).click();
  await pane(page).getByRole('button', { name: 'Salva', exact: true }).waitFor();
}

async function leaveDetails(page: Page): Promise<void> {
  await pane(page).getByRole('button', { name: 'Indietro' }).click();
}

async function writeDraft(page: Page): Promise<void> {
  await subject(page).fill('Zirconia e Ossidiana');
  await body(page).click();
  await page.keyboard.type('Buongiorno, il programma non risponde.');
  await pane(page).getByRole('button', { name: 'È una richiesta di assistenza' }).click();
}

test('modules that were taken come first among equals, until that is forgotten', async () => {
  const { page, complaints } = await site.visit();
  const buffer = Buffer.from(JSON.stringify(DIRECTORY));
  await page.locator('[data-open-file]').setInputFiles({ name: 'modules.json', mimeType: 'application/json', buffer });

  await writeDraft(page);
  await card(page, 'Zirconia').waitFor();
  // A choice that is undone was none.
  await line(page, 'Ossidiana').click();
  await pane(page).getByText('Indirizzata a Ossidiana').waitFor();
  await openDetails(page);
  await forget(page).waitFor();
  await leaveDetails(page);
  await pane(page).getByRole('button', { name: 'Annulla', exact: true }).click();
  await card(page, 'Zirconia').waitFor();
  await openDetails(page);
  expect(await forget(page).count()).toBe(0);
  await leaveDetails(page);

  await line(page, 'Ossidiana').click();
  await pane(page).getByText('Indirizzata a Ossidiana').waitFor();
  await newDraft(page);
  await writeDraft(page);
  await card(page, 'Ossidiana').click();
  await pane(page).getByText('Indirizzata a Ossidiana').waitFor();

  // The draft is kept a little after the last change.
  await page.waitForTimeout(900);
  await page.reload();
  await pane(page).getByText('Indirizzata a Ossidiana').waitFor();
  await newDraft(page);
  await writeDraft(page);
  await card(page, 'Ossidiana').waitFor();
  await line(page, 'Zirconia').waitFor();

  await openDetails(page);
  await forget(page).focus();
  await page.keyboard.press('Enter');
  const said = pane(page).getByRole('status').filter({ hasText: 'Scelte abituali dimenticate.' });
  await said.waitFor();
  expect(await said.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await forget(page).count()).toBe(0);
  await leaveDetails(page);
  await card(page, 'Zirconia').waitFor();
  await line(page, 'Ossidiana').waitFor();
  expect(complaints).toEqual([]);
});

async function newDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nuova bozza' }).click();
  await head(page).getByText('Bozza ancora vuota').waitFor();
}

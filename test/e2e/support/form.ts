import type { Locator, Page } from 'playwright-core';

/** The parts of the Italian page, by what a person would look for. */
export const pane = (page: Page): Locator => page.getByRole('complementary', { name: 'Controlli' });
export const head = (page: Page): Locator => pane(page).getByRole('status').first();
export const send = (page: Page): Locator => page.getByRole('button', { name: 'Invia', exact: true });
export const body = (page: Page): Locator => page.getByRole('textbox', { name: 'Testo del messaggio' });
export const subject = (page: Page): Locator => page.getByLabel('Oggetto', { exact: true });
export const to = (page: Page): Locator => page.getByRole('textbox', { name: 'A', exact: true });
export const finding = (page: Page, key: string): Locator => page.locator(`[data-finding="${key}"]`);

export const BAD_MAIL = {
  operator: 'giulia.neri@vendor.example',
  subject: 'Richiesta assistenza urgente',
  lines: [
    'Buongiorno,',
    'gli avvisi TARI stampati oggi hanno un importo doppio rispetto alla lista di carico.',
    'Allego la schermata.',
    'Cordiali saluti',
    'Anna Bianchi',
    'Ufficio Tributi',
  ],
} as const;

export const SCREENSHOT = { name: 'schermata è.png', mimeType: 'image/png', buffer: Buffer.from('immagine di prova') };

/** Types a mail that is refused: an operator's mailbox, a generic subject, no telephone. */
export async function writeBadMail(page: Page): Promise<void> {
  await page.getByLabel('Nome del mittente').fill('Anna Bianchi');
  await page.getByLabel('Indirizzo del mittente').fill('anna.bianchi@comune.example');
  await to(page).fill(`${BAD_MAIL.operator},`);
  await to(page).press('Enter');
  await subject(page).fill(BAD_MAIL.subject);
  await body(page).click();
  for (const line of BAD_MAIL.lines) {
    await page.keyboard.type(line);
    if (line !== 'Ufficio Tributi') await page.keyboard.press('Enter');
  }
}

export async function openSample(page: Page, id: string): Promise<void> {
  await page.locator('header select').selectOption(id);
}

import { readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';
import type { Page } from 'playwright-core';
import { BAD_MAIL, head } from './support/form';
import { useSite } from './support/site';

const site = useSite();

/** Presses Tab until the focus is on something with that name, as a person without a mouse does. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element) return '';
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return element.getAttribute('aria-label') ?? label ?? element.textContent;
    });
    if (name.test(focused.trim())) return;
    seen.push(focused.trim().slice(0, 40));
  }
  throw new Error(`Tab never came to ${String(name)}; it went over: ${seen.join(' | ')}`);
}

test('the keyboard alone writes, is refused, mends and saves', async () => {
  const { page } = await site.visit();
  const { keyboard } = page;
  await tabTo(page, /^Nome del mittente$/);
  await keyboard.type('Anna Bianchi');
  await tabTo(page, /^A$/);
  await keyboard.type(`${BAD_MAIL.operator},`);
  await tabTo(page, /^Oggetto$/);
  await keyboard.type(BAD_MAIL.subject);
  await tabTo(page, /^Testo del messaggio$/);
  for (const line of BAD_MAIL.lines.filter((one) => !one.startsWith('Allego'))) {
    await keyboard.type(line);
    await keyboard.press('Enter');
  }
  await tabTo(page, /^Invia$/, 'Shift+Tab');
  await keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Prima di inviare' }).waitFor();
  await tabTo(page, /^Mostra che cosa manca$/);
  await keyboard.press('Enter');

  await page.waitForFunction(() => document.activeElement?.getAttribute('data-finding-toggle') === 'ticket-address/0');
  // The focus is on the first open point: opened, it says why, and Esc closes it again.
  await keyboard.press('Enter');
  await page.getByText(/§ 1\.2/).waitFor();
  await keyboard.press('Escape');
  await page.getByText(/§ 1\.2/).waitFor({ state: 'detached' });
  await tabTo(page, /^Usa questo indirizzo/, 'Shift+Tab');
  await keyboard.press('Space');
  await head(page).getByText('Mancano 2 cose').waitFor();
  await tabTo(page, /^«.*TARI/);
  await keyboard.press('Enter');
  await head(page).getByText('Manca 1 cosa').waitFor();
  await tabTo(page, /^Scrivi nei miei dati$/);
  await keyboard.press('Enter');
  await tabTo(page, /^Telefono$/);
  await keyboard.type('0731 123456');
  await keyboard.press('Enter');
  // Back on the point that wanted the telephone.
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-finding-toggle') === 'signature-phone/0');
  await tabTo(page, /^Aggiungi/);
  await keyboard.press('Enter');
  await head(page).getByText('Pronto per l’invio').waitFor();
  await tabTo(page, /^Togli giulia/);
  await keyboard.press('Enter');
  await head(page).getByText('da rivedere').waitFor({ state: 'detached' });

  await tabTo(page, /^Invia$/, 'Shift+Tab');
  await keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Come inviare' }).waitFor();
  const download = page.waitForEvent('download');
  await keyboard.press('Enter');
  const mail = await simpleParser(await readFile(await (await download).path(), 'utf8'));
  expect(mail.text).toContain('0731 123456');
  expect([mail.to].flat()[0]?.text).toBe('tributi@ticket.example');
  await keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Invia');
});

test('pills are walked over and removed by keys', async () => {
  const { page } = await site.visit();
  await tabTo(page, /^A$/);
  await page.keyboard.type('a@comune.example;b@comune.example, non valido;');
  const pills = page.getByRole('list', { name: 'Destinatari in A' }).getByRole('listitem');
  expect(await pills.count()).toBe(3);
  expect(await pills.nth(2).innerText()).toContain('indirizzo non valido');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  expect(await pills.allInnerTexts()).toEqual([
    expect.stringContaining('a@comune'),
    expect.stringContaining('non valido'),
  ]);
  await page.keyboard.press('Backspace');
  expect(await pills.count()).toBe(1);
});

import { readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';
import type { Page } from 'playwright-core';
import { BAD_MAIL, SCREENSHOT, finding, head, pane, send, writeBadMail } from './support/form';
import { useSite } from './support/site';

const site = useSite();

async function saveEml(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Salva come .eml' }).click();
  const file = await (await download).path();
  return readFile(file, 'utf8');
}

test('a bad draft is refused, mended by the pane’s buttons, let through and saved', async () => {
  const { page, complaints } = await site.visit();
  await writeBadMail(page);
  await page.getByRole('button', { name: 'Cc e Ccn' }).click();
  await page.getByRole('textbox', { name: 'Ccn' }).fill('Capo Ufficio <capo@comune.example>');
  await page.locator('[data-attach]').setInputFiles(SCREENSHOT);

  await send(page).click();
  const refusal = page.getByRole('dialog', { name: 'Prima di inviare' });
  expect(await refusal.getByRole('listitem').allInnerTexts()).toHaveLength(3);
  await refusal.getByRole('button', { name: 'Mostra che cosa manca' }).click();
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-finding-toggle') === 'ticket-address/0');

  await pane(page)
    .getByRole('button', { name: /^Usa questo indirizzo/ })
    .click();
  await finding(page, 'subject-generic/0').getByRole('button', { name: /^«/ }).first().click();
  await finding(page, 'signature-phone/0').getByRole('button', { name: 'Scrivi nei miei dati' }).click();
  await page.getByLabel('Telefono').fill('0731 123456');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await finding(page, 'signature-phone/0')
    .getByRole('button', { name: /^Aggiungi/ })
    .click();
  await finding(page, 'operator-mailbox/0')
    .getByRole('button', { name: /^Togli/ })
    .click();
  await head(page).getByText('Pronto per l’invio').waitFor();

  await send(page).click();
  const mail = await simpleParser(await saveEml(page));
  expect([mail.to].flat()[0]?.value).toEqual([{ name: '', address: 'tributi@ticket.example' }]);
  expect([mail.bcc].flat()[0]?.value).toEqual([{ name: 'Capo Ufficio', address: 'capo@comune.example' }]);
  expect(mail.from?.value).toEqual([{ name: 'Anna Bianchi', address: 'anna.bianchi@comune.example' }]);
  expect(mail.subject).toMatch(/avvisi TARI/i);
  expect(mail.headers.get('x-unsent')).toBe('1');
  const lines = (mail.text ?? '').split('\n').map((line) => line.trim());
  expect(lines).toEqual(expect.arrayContaining([...BAD_MAIL.lines]));
  expect(lines.some((line) => line.includes('0731 123456'))).toBe(true);
  expect(mail.attachments.map(({ filename, size }) => [filename, size])).toEqual([
    [SCREENSHOT.name, SCREENSHOT.buffer.length],
  ]);
  expect(complaints).toEqual([]);
});

test('warnings are asked about, and one may send all the same', async () => {
  const { page } = await site.visit();
  await page.locator('header select').selectOption('ready');
  await page.getByRole('textbox', { name: 'A', exact: true }).fill('marco.rossi@vendor.example,');
  await page.getByRole('textbox', { name: 'A', exact: true }).press('Enter');
  await send(page).click();
  const question = page.getByRole('dialog', { name: 'Inviare così?' });
  await question.getByRole('button', { name: 'Torna alla bozza' }).click();
  await question.waitFor({ state: 'detached' });
  await send(page).click();
  await question.getByRole('button', { name: 'Invia comunque' }).click();
  await page.getByRole('dialog', { name: 'Come inviare' }).waitFor();
});

test('a dismissed warning is not asked about again, and has a way back', async () => {
  const { page } = await site.visit();
  await page.locator('header select').selectOption('ready');
  await page.getByRole('textbox', { name: 'A', exact: true }).fill('marco.rossi@vendor.example,');
  await page.getByRole('textbox', { name: 'A', exact: true }).press('Enter');
  await finding(page, 'operator-mailbox/0')
    .getByRole('button', { name: /^Va bene così/ })
    .click();
  await pane(page)
    .getByRole('button', { name: /Lasciati così/ })
    .waitFor();
  await send(page).click();
  await page.getByRole('dialog', { name: 'Come inviare' }).getByRole('button', { name: 'Chiudi' }).click();
  await pane(page)
    .getByRole('button', { name: /Lasciati così/ })
    .click();
  await pane(page)
    .getByRole('button', { name: /^Ripristina/ })
    .click();
  await finding(page, 'operator-mailbox/0').waitFor();
});

test('an ordinary mail is let go without a word, and can be made a request', async () => {
  const { page } = await site.visit();
  await page.locator('header select').selectOption('ordinary');
  await head(page).getByText('Nessun controllo necessario').waitFor();
  await send(page).click();
  await page.getByRole('dialog', { name: 'Come inviare' }).getByRole('button', { name: 'Chiudi' }).click();
  await pane(page).getByRole('button', { name: 'È una richiesta di assistenza' }).click();
  await finding(page, 'ticket-address/0').waitFor();
});

import type { Page } from 'playwright-core';
import { SCREENSHOT, body, head, openSample, pane, subject, to, writeBadMail } from './support/form';
import { useSite } from './support/site';

const site = useSite();

async function drop(page: Page, name: string, type: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, fileType, fileContent]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([fileContent ?? ''], fileName ?? '', { type: fileType ?? '' }));
      return transfer;
    },
    [name, type, content],
  );
  await body(page).dispatchEvent('dragover', { dataTransfer: data });
  await body(page).dispatchEvent('drop', { dataTransfer: data });
}

test('the draft survives a reload with its file, recipients, text and note', async () => {
  const { page } = await site.visit();
  await writeBadMail(page);
  await page.locator('[data-attach]').setInputFiles(SCREENSHOT);
  await page.getByText(SCREENSHOT.name).waitFor();
  await pane(page).getByLabel('Tipo di richiesta').selectOption('training');
  await page.waitForTimeout(900);
  await page.reload();
  await page.getByText(SCREENSHOT.name).waitFor();
  expect(await subject(page).inputValue()).toBe('Richiesta assistenza urgente');
  expect(await body(page).innerText()).toContain('Ufficio Tributi');
  await page.getByRole('button', { name: 'Togli giulia.neri@vendor.example' }).waitFor();
  expect(await pane(page).getByLabel('Tipo di richiesta').inputValue()).toBe('training');
});

test('a new draft empties the form, and one click brings the old one back', async () => {
  const { page } = await site.visit();
  await openSample(page, 'ready');
  await page.getByRole('button', { name: 'Nuova bozza' }).click();
  await head(page).getByText('Bozza ancora vuota').waitFor();
  expect(await page.getByLabel('Indirizzo del mittente').inputValue()).toBe('anna.bianchi@comune.example');
  await page.getByRole('button', { name: 'Annulla' }).click();
  await head(page).getByText('Pronto per l’invio').waitFor();
});

const EML = [
  'From: Anna Bianchi <anna.bianchi@comune.example>',
  'To: anagrafe@ticket.example',
  'Bcc: capo@comune.example',
  'Subject: =?UTF-8?Q?Residenza:_la_pratica_2214_=C3=A8_ferma?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="x"',
  '',
  '--x',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<style>p{color:red}</style><p style="color:green" onclick="alert(1)">La pratica non va avanti.</p>',
  '<script>document.title="preso"</script><img src="https://spia.example/x.png"><p>Anna Bianchi<br>tel. 0731 123456</p>',
  '--x',
  'Content-Type: application/pdf; name="pratica.pdf"',
  'Content-Disposition: attachment; filename="pratica.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0=',
  '--x--',
  '',
].join('\r\n');

test('an .eml opens into the form, without what acts or loads in it', async () => {
  const { page, complaints, requests } = await site.visit();
  await page
    .locator('[data-open-file]')
    .setInputFiles({ name: 'bozza.eml', mimeType: 'message/rfc822', buffer: Buffer.from(EML) });
  await page.getByText('pratica.pdf').waitFor();
  expect(await subject(page).inputValue()).toBe('Residenza: la pratica 2214 è ferma');
  await page.getByRole('button', { name: 'Togli capo@comune.example' }).waitFor();
  expect(await body(page).innerText()).toContain('La pratica non va avanti.');
  expect(await body(page).innerHTML()).not.toMatch(/script|onclick|spia|<style/);
  expect(await page.title()).toBe('Ticket in Regola');
  await head(page).getByText('Pronto per l’invio').waitFor();
  expect(requests.filter((url) => url.includes('spia'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('dropped: an .eml opens, any other file is attached; what is no mail is told', async () => {
  const { page } = await site.visit();
  await drop(page, 'bozza.eml', 'message/rfc822', EML);
  await page.getByText('pratica.pdf').waitFor();
  await drop(page, 'elenco.csv', 'text/csv', 'a;b');
  await page.getByText('elenco.csv').waitFor();
  await page.getByRole('button', { name: 'Togli elenco.csv' }).click();
  await page.getByText('elenco.csv').waitFor({ state: 'detached' });
  await drop(page, 'rinominato.eml', 'message/rfc822', '\u00d0\u00cf\u0011');
  await page.getByText('«rinominato.eml» non è un’e-mail salvata (.eml).').waitFor();
  expect(await to(page).count()).toBe(1);
});

test('text, html and images are pasted; images count as attachments', async () => {
  const { page, complaints } = await site.visit();
  await body(page).click();
  await page.evaluate(() => {
    const paste = (fill: (data: DataTransfer) => void): void => {
      const clipboardData = new DataTransfer();
      fill(clipboardData);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    };
    paste((data) => {
      data.setData('text/plain', 'prima riga\nseconda <b>riga</b>');
    });
    paste((data) => {
      data.setData(
        'text/html',
        '<p style="position:fixed" onclick="x()"><b>in grassetto</b><script>alert(1)</script></p>',
      );
      data.setData('text/plain', 'in grassetto');
    });
    const pixel = atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    );
    paste((data) => {
      data.items.add(
        new File([Uint8Array.from(pixel, (character) => character.charCodeAt(0))], 'a.png', { type: 'image/png' }),
      );
    });
  });
  await body(page).locator('img').waitFor();
  expect(await body(page).innerText()).toContain('seconda <b>riga</b>');
  expect(await body(page).locator('b').innerText()).toBe('in grassetto');
  expect(await body(page).innerHTML()).not.toMatch(/position|onclick|script/);
  await page.getByText(/^1 file, 70 byte$/).waitFor();
  expect(complaints).toEqual([]);
});

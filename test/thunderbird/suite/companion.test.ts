import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddOnPage } from '../driver/add-on-page';
import { until } from '../program/until';
import { BAD_DRAFT, GOOD_DRAFT } from './support/drafts';
import { useCore } from './support/use-core';

const core = useCore();
const folder = mkdtempSync(path.join(tmpdir(), 'attachment-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a stopped request, mended by the buttons of the pane, arrives with what the pane put in and all else as it was', async () => {
  const count = core.sink().received.length;
  const bytes = randomBytes(300_000);
  const file = path.join(folder, 'avvisi «TARI».pdf');
  writeFileSync(file, bytes);
  const report =
    'gli avvisi TARI di oggi hanno l’<b>importo doppio</b> (98,40 € invece di 49,20 €): «città» 😀, posizione 5521.';
  const draft = await core.thunderbird().openDraft({
    ...BAD_DRAFT,
    html: `<p>Buongiorno,</p><p>${report}</p><p>Sono in ufficio fino alle 13.30.</p><p>Cordiali saluti</p>`,
    attachments: [{ path: file, name: path.basename(file), size: bytes.length }],
  });
  await draft.pressSend();
  const popup = await core.expectStopped(draft);
  await popup.click('button', 'Mostra e sistema');
  const pane = await core.pane(draft);
  await pane.waitForText('Non inviata');
  const before = await draft.bodyText();

  await pane.click('button', /^Usa questo indirizzo/);
  await pane.click('[data-finding^="subject-generic"] button', /TARI/);
  await pane.click('[data-finding^="signature-phone"] button', /^Aggiungi/);
  await pane.click('button', 'Togli giulia.neri@vendor.example');
  await pane.waitForText('Pronto per l’invio');
  const subject = await draft.subject();
  expect(subject).toMatch(/TARI/);
  expect(await draft.recipients()).toEqual([expect.stringContaining('tributi@ticket.example')]);
  const after = await draft.bodyText();
  expect(after.split('\n').filter((line) => !line.includes('0731 123456'))).toEqual(before.split('\n'));

  await draft.pressSend();
  const { mail, recipients } = await core.sink().waitFor(count + 1);
  expect(recipients).toEqual(['tributi@ticket.example']);
  expect(mail.subject).toBe(subject);
  // Thunderbird breaks lines where it likes, but not in the signature.
  const html = typeof mail.html === 'string' ? mail.html : '';
  expect(html.replace(/\s+/g, ' ')).toContain(`<p>${report}</p>`);
  expect(html).toMatch(/\nMaria Rossi\nUfficio Tributi\nTel\. 0731 123456<\/pre>/);
  const [attachment] = mail.attachments;
  expect(attachment?.filename).toBe('avvisi «TARI».pdf');
  expect(sha256(attachment?.content)).toBe(sha256(bytes));
  await draft.waitUntilClosed();
  await expectClosed(pane);
});

test('the pane keeps up with what is typed: subject, recipients, body', async () => {
  const { input, openDraft } = core.thunderbird();
  const draft = await openDraft({ html: BAD_DRAFT.html ?? '' });
  const pane = await core.openCompanion(draft);
  await pane.waitForText('Bozza ancora vuota');
  await draft.focusField('toAddrInput');
  await input.type('tributi@ticket.example,');
  await pane.waitForText('Indirizzata a Tributi', UPDATE);
  await draft.focusField('msgSubject');
  await input.type('Aiuto');
  await pane.waitForText('L’oggetto è generico', UPDATE);
  await input.type(' per gli avvisi TARI con importo doppio');
  await expectGone(pane, 'L’oggetto è generico');
  await pane.waitForText('Manca il telefono', UPDATE);
  await draft.focusField('body');
  await input.press('ctrl+End');
  await input.type(' tel. 0731 123456');
  await expectGone(pane, 'Manca il telefono');
});

test('100 kB of text: every key arrives in its order while the pane follows', async () => {
  const { input, openDraft } = core.thunderbird();
  const paragraph = '<p>La posizione 5521 della lista di carico TARI riporta un importo doppio dopo il ricalcolo.</p>';
  const draft = await openDraft({ ...GOOD_DRAFT, html: paragraph.repeat(Math.ceil(100_000 / paragraph.length)) });
  const pane = await core.openCompanion(draft);
  await pane.waitForText('Pronto per l’invio');
  await draft.focusField('body');
  await input.press('ctrl+Home');
  const typed = 'gli avvisi stampati oggi sono tutti sbagliati, in allegato la schermata dei dati. ';
  await input.type(typed.repeat(2), 25);
  expect((await draft.bodyText()).trimStart().startsWith(typed.repeat(2))).toBe(true);
  await until(
    () => pane.run(({ document }) => document.querySelector('[data-finding^="attachment-forgotten"]') !== null),
    {
      what: 'the missing attachment to be noticed',
      timeout: UPDATE,
    },
  );
});

test('Ctrl+Z takes back a line that the pane put in, and nothing else', async () => {
  const { input, openDraft } = core.thunderbird();
  const draft = await openDraft({ ...GOOD_DRAFT, identity: 'id1' });
  const pane = await core.openCompanion(draft);
  await draft.focusField('body');
  await input.press('ctrl+Home');
  await input.type('Salve. ');
  const before = await draft.bodyHtml();
  // A fix of what was just being typed is refused: the pane would not know where to put it.
  await new Promise((resolve) => setTimeout(resolve, UPDATE));
  await pane.click('[data-finding^="signature-phone"] button', /^Aggiungi/);
  await until(async () => (await draft.bodyText()).includes('0731 123456'), { what: 'the telephone number' });
  await draft.focusField('body');
  await input.press('ctrl+z');
  await until(async () => !(await draft.bodyText()).includes('0731 123456'), { what: 'the line to go again' });
  expect(await draft.bodyHtml()).toBe(before);
});

test('the companion stands beside its draft, follows it, and closes with it', async () => {
  const draft = await core.thunderbird().openDraft(BAD_DRAFT);
  await draft.run((window) => {
    window.moveTo(40, 40);
    window.resizeTo(700, 600);
  });
  const pane = await core.openCompanion(draft);
  await expectBeside(pane);
  await draft.run((window) => {
    window.moveTo(200, 160);
  });
  await expectBeside(pane);
  await draft.discard();
  await expectClosed(pane);

  /** Right of the draft, its frame touching the draft's or nearly. */
  async function expectBeside(page: AddOnPage): Promise<void> {
    await until(
      async () => {
        const [own, other] = [await draft.rect(), await core.thunderbird().windowRect(page.windowId)];
        const gap = other.x - (own.x + own.width);
        return gap > -3 && gap < 30 && Math.abs(other.y - own.y) < 30;
      },
      { what: 'the companion beside its draft' },
    );
  }
});

/** Milliseconds from a key to the pane. */
const UPDATE = 2000;

async function expectGone(pane: AddOnPage, text: string): Promise<void> {
  await until(async () => !(await pane.text()).includes(text), { what: `"${text}" to go`, timeout: UPDATE });
}

async function expectClosed(pane: AddOnPage): Promise<void> {
  await until(async () => (await core.thunderbird().pages(pane.url)).length === 0, { what: 'the companion to close' });
}

function sha256(bytes: Buffer | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}

import { statSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { OutlookHost } from '../outlook-host/driver/open-outlook';
import { BAD_MAIL, GOOD_MAIL, PERSON, standing, useOutlookSite } from './support/outlook-site';

const outlook = useOutlookSite();

const CONFIGURATION = path.resolve(__dirname, '../../dist/outlook/modules.json');

async function diagnosis(pane: Frame): Promise<string> {
  await pane.getByRole('button', { name: 'Guida' }).click();
  await pane.getByRole('button', { name: 'Diagnosi' }).click();
  await pane.getByText('Programma', { exact: true }).waitFor();
  return pane.locator('dl').innerText();
}

async function blockedAndFollowed(host: OutlookHost): Promise<Frame> {
  await host.pressSend();
  await host.waitForDialog();
  await host.pressDialogButton('Mostra e sistema');
  return standing(host);
}

test('Outlook, its version and its requirement set are told, and where the configuration comes from', async () => {
  const host = await outlook.open(GOOD_MAIL, { roaming: PERSON, mailbox: '1.13' });
  const pane = await outlook.openPane(host);
  await pane.getByText('Pronto per l’invio').waitFor();
  const text = await diagnosis(pane);
  expect(text).toContain('Outlook, 20261101.001, OutlookWebApp');
  expect(text).toMatch(/Mailbox 1\.13\n/);
  expect(text).toContain('config.json: letto\nmodules.json: letto');
  expect(text).toContain('trattenute: 0');
  await pane.getByRole('button', { name: 'Indietro' }).click();

  // What the web server says of the file.
  const built = statSync(CONFIGURATION).mtime;
  const today = new Date().toDateString() === built.toDateString();
  const line = await pane.locator('[data-configuration-age]').innerText();
  expect(line).toMatch(/^Configurazione: Comune di Esempio, (?:di|dell?[’ ]).*, letta oggi (?:alle |all’)\d+\.\d\d\.$/);
  expect(line.includes('di oggi')).toBe(today);
  expect(host.complaints).toEqual([]);
});

test('what the gate decided reaches the pane with the button of its dialog, as rule ids alone', async () => {
  const host = await outlook.open(BAD_MAIL, { roaming: PERSON });
  const pane = await blockedAndFollowed(host);
  await pane.locator('[data-finding]').first().waitFor();
  const asked = (await host.wire.calls()).filter(({ name }) => name === 'getInitializationContextAsync');
  expect(JSON.stringify(asked.at(-1)?.answer)).toMatch(/"block(?:,[a-z-]+)+"/);
  const text = await diagnosis(pane);
  expect(text).toContain('trattenute: 1\ncon conferma: 0');
  expect(text).toContain('signature-phone: 1');
  expect(text).toMatch(/Ultima decisione\ntrattenute .*subject-generic/);
  await pane.getByText('Si contano solo gli invii', { exact: false }).waitFor();
  await pane.getByRole('button', { name: 'Azzera le decisioni' }).click();
  await pane.getByText('Decisioni azzerate.').waitFor();
  expect(await pane.locator('dl').innerText()).toContain('trattenute: 0');
});

test('Outlook on the web lets no pane copy: the text is there, selected, and says nothing of person or mail', async () => {
  const host = await outlook.open(BAD_MAIL, { roaming: PERSON });
  const pane = await outlook.openPane(host);
  await pane.locator('[data-finding]').first().waitFor();
  await diagnosis(pane);
  await pane.getByRole('button', { name: 'Copia per l’assistenza' }).click();
  await pane.getByText('premere Ctrl+C', { exact: false }).waitFor();
  const selected = await pane.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toMatch(/^Ticket in Regola\n/);
  expect(selected).toContain('Mailbox 1.15');
  expect(selected).not.toMatch(/@|Rossi|Neri|0731|Comune|urgente/);
  // office.js moves the focus itself: what is not shown must not catch it.
  await host.page.keyboard.press('Shift+Tab');
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Copia per l’assistenza');
});

test('the bar’s button is no decision', async () => {
  const host = await outlook.open({ ...BAD_MAIL, composeType: 'reply' }, { roaming: PERSON });
  await host.page.getByRole('button', { name: 'Apri il riquadro' }).click();
  const pane = await standing(host);
  await pane.locator('[data-finding]').first().waitFor();
  expect(await diagnosis(pane)).toContain('trattenute: 0');
});

test('a faulty file is told in full, with how the reading of each file went', async () => {
  const host = await outlook.open(BAD_MAIL, {
    roaming: PERSON,
    files: { '/config.json': '{"mode":"blocca","rules":{"insistence":"of"}}', '/modules.json': null },
  });
  const pane = await outlook.openPane(host);
  await pane.getByRole('button', { name: 'Dettagli' }).click();
  await pane.getByText('Programma', { exact: true }).waitFor();
  const text = await pane.locator('dl').innerText();
  expect(text).toMatch(/config\.json: mode: trovato "blocca"/);
  expect(text).toMatch(/config\.json: rules\.insistence: trovato "of"/);
  expect(text).toContain('config.json: rifiutato\nmodules.json: non raggiungibile');
  expect(text).toContain('inclusa nel programma (quella nuova non è valida)');
});

test('the dialog’s button leads from the page of diagnosis to the first point', async () => {
  const host = await outlook.open(BAD_MAIL, { roaming: PERSON });
  const pane = await outlook.openPane(host);
  await pane.locator('[data-finding]').first().waitFor();
  await diagnosis(pane);
  const after = await blockedAndFollowed(host);
  await after.waitForFunction(() => document.activeElement?.matches('[data-finding-toggle]'), undefined, {
    polling: 50,
  });
});

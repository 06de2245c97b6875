import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  BAD_MAIL,
  GOOD_MAIL,
  ORDINARY_MAIL,
  PERSON,
  eventually,
  launchesOver,
  useOutlookSite,
} from './support/outlook-site';

const outlook = useOutlookSite();

/** All of our own script that the pane's page names; what comes later is fetched when it is needed. */
const PANE_FILE = path.resolve(__dirname, '../../dist/outlook/taskpane.js');

test('an edit shows in the pane within three seconds, and a body is never read twice at once', async () => {
  const host = await outlook.open(GOOD_MAIL);
  const pane = await outlook.openPane(host);
  await pane.getByText('Pronto per l’invio').waitFor();
  const begun = Date.now();
  await host.compose.setSubject('');
  await pane.locator('[data-finding^="subject-missing"]').waitFor();
  expect(Date.now() - begun).toBeLessThan(3000);
  await host.compose.setSubject('Avvisi TARI con importo doppio');
  await pane.getByText('Pronto per l’invio').waitFor();
  expect(await host.wire.mostInFlight('body.getAsync')).toBe(1);
  expect(host.complaints).toEqual([]);
});

test('the note of the draft is what the gate goes by', async () => {
  const host = await outlook.open(ORDINARY_MAIL);
  const pane = await outlook.openPane(host);
  await pane.getByRole('button', { name: 'È una richiesta di assistenza' }).click();
  await pane.locator('[data-finding]').first().waitFor();
  await host.pressSend();
  expect((await host.waitForDialog()).kind).toBe('objection');
});

test('what the person fills in survives the pane', async () => {
  const host = await outlook.open(BAD_MAIL);
  // Two pages that save within the same seconds could undo each other's (docs/outlook-development.md).
  await launchesOver(host, 'OnNewMessageCompose');
  const pane = await outlook.openPane(host);
  await pane.getByRole('button', { name: 'I miei dati' }).click();
  await pane.getByLabel('Telefono').fill('0731 123456');
  await pane.getByRole('button', { name: /^Salva/ }).click();
  await pane
    .locator('[data-finding^="signature-phone"]')
    .getByRole('button', { name: /^Aggiungi/ })
    .waitFor();
  await eventually(host, async () => String((await host.roamingSettings()).person).includes('0731 123456'));
});

test('a read mail and no mail give a calm pane, and it follows from item to item', async () => {
  const host = await outlook.open(BAD_MAIL, { roaming: PERSON });
  const pane = await outlook.openPane(host);
  await host.pane.pin(true);
  await pane.locator('[data-finding]').first().waitFor();
  await host.openItem(null);
  await pane.getByText('Nessun', { exact: false }).first().waitFor();
  expect(await pane.locator('[data-finding]').count()).toBe(0);
  await host.openItem(GOOD_MAIL);
  await pane.getByText('Pronto per l’invio').waitFor();
  expect(host.complaints).toEqual([]);
});

test('the pane is styled under its security policy, keeps to its sources, and its first load is light', async () => {
  const host = await outlook.open(GOOD_MAIL);
  const pane = await outlook.openPane(host);
  await pane.getByText('Pronto per l’invio').waitFor();
  const rules = await pane.evaluate(() =>
    [...document.styleSheets].reduce((total, sheet) => total + sheet.cssRules.length, 0),
  );
  expect(rules).toBeGreaterThan(100);
  expect(gzipSync(readFileSync(PANE_FILE), { level: 9 }).length).toBeLessThanOrEqual(150_000);
  expect(host.strayRequests).toEqual([]);
  expect(host.complaints).toEqual([]);
});

test.each(['to.getAsync', 'subject.getAsync', 'body.getAsync', 'item.getAttachmentsAsync', 'from.getAsync'])(
  'the pane bears failures of %s and is well again after them',
  async (call) => {
    const host = await outlook.open(GOOD_MAIL);
    await host.faults.add({ call, role: 'pane', error: 9042, times: 2 });
    const pane = await outlook.openPane(host);
    await pane.getByText('Pronto per l’invio').waitFor({ timeout: 15_000 });
    expect(await host.wire.mostInFlight('body.getAsync')).toBe(1);
  },
);

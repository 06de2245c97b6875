import type { Frame } from 'playwright-core';
import type { OutlookHost } from '../outlook-host/driver/open-outlook';
import { BAD_MAIL, GOOD_MAIL, PERSON, eventually, useOutlookSite } from './support/outlook-site';

const outlook = useOutlookSite();

/** Milliseconds after which a running pane has read the configuration again. */
const AN_HOUR = 61 * 60_000;
const A_WHILE = 16 * 60_000;

const WITHOUT_PHONE = JSON.stringify({ organization: 'Comune di Alfa', rules: { 'signature-phone': 'off' } });
const BROKEN = JSON.stringify({ mode: 'blocca', rules: { 'signature-phone': 'off' } });

async function running(): Promise<{ readonly host: OutlookHost; readonly pane: Frame }> {
  const host = await outlook.open(BAD_MAIL, { roaming: PERSON, controlledTime: true });
  const pane = await outlook.openPane(host);
  await finding(pane).waitFor();
  return { host, pane };
}

const finding = (pane: Frame) => pane.locator('[data-finding^="signature-phone"]');
const fault = (pane: Frame) => pane.locator('[data-configuration-fault]');

/** What the gate objects to, at a sending that is then called off. */
async function objection(host: OutlookHost): Promise<string> {
  await host.pressSend();
  const { text } = await host.waitForDialog();
  await host.pressDialogButton('Non inviare');
  return text;
}

/** So many milliseconds go by as while a computer sleeps: each timer that is due fires once. */
const sleep = (host: OutlookHost, milliseconds: number) => host.context.clock.fastForward(milliseconds);

const keptRules = async (host: OutlookHost) => String((await host.roamingSettings()).configuration);

test('a rule that the hosted file switches off is off in the running pane, and at the next sending', async () => {
  const { host, pane } = await running();
  expect(await objection(host)).toMatch(/telefono/);
  host.serve('/config.json', WITHOUT_PHONE);
  await sleep(host, AN_HOUR);
  await finding(pane).waitFor({ state: 'detached' });
  await pane.locator('[data-finding^="subject-generic"]').waitFor();
  await eventually(host, async () => (await keptRules(host)).includes('"signature-phone":"off"'));
  const text = await objection(host);
  expect(text).not.toMatch(/telefono/);
  expect(text).toMatch(/^Senza questi punti/);
  expect(await fault(pane).count()).toBe(0);
});

test('a broken file changes neither pane nor gate, and is told in one quiet line', async () => {
  const { host, pane } = await running();
  host.serve('/config.json', BROKEN);
  await sleep(host, AN_HOUR);
  await fault(pane).waitFor();
  expect(await fault(pane).innerText()).toBe('Configurazione non valida: vale l’ultima corretta. Dettagli');
  expect(await finding(pane).count()).toBe(1);
  expect(await objection(host)).toMatch(/telefono/);
  expect(await keptRules(host)).not.toContain('blocca');

  host.serve('/config.json', WITHOUT_PHONE);
  await sleep(host, AN_HOUR);
  await finding(pane).waitFor({ state: 'detached' });
  expect(await fault(pane).count()).toBe(0);
  host.serve('/config.json', BROKEN);
  await sleep(host, AN_HOUR);
  await fault(pane).waitFor();
  expect(await finding(pane).count()).toBe(0);
  expect(await objection(host)).not.toMatch(/telefono/);
});

test('an unreachable file changes neither, without a word', async () => {
  const { host, pane } = await running();
  host.serve('/config.json', WITHOUT_PHONE);
  await sleep(host, AN_HOUR);
  await finding(pane).waitFor({ state: 'detached' });
  host.serve('/config.json', null);
  host.serve('/modules.json', null);
  await sleep(host, AN_HOUR);
  await pane.getByRole('button', { name: 'Guida' }).click();
  await pane.getByText('(il sito ora non risponde)', { exact: false }).waitFor();
  await pane.getByRole('button', { name: 'Indietro' }).click();
  expect(await finding(pane).count()).toBe(0);
  expect(await fault(pane).count()).toBe(0);
  expect(await objection(host)).not.toMatch(/telefono/);
});

test('who comes back after a while sees the new one at once, who only looked aside causes no reading', async () => {
  const { host, pane } = await running();
  const asked: string[] = [];
  host.context.on('request', (request) => {
    if (request.url().endsWith('/config.json')) asked.push(request.url());
  });
  host.serve('/config.json', WITHOUT_PHONE);
  await pane.evaluate(() => window.dispatchEvent(new Event('focus')));
  await host.passTime(2000);
  expect(asked).toEqual([]);
  await sleep(host, A_WHILE);
  await pane.evaluate(() => window.dispatchEvent(new Event('focus')));
  await finding(pane).waitFor({ state: 'detached' });
  expect(asked).toHaveLength(1);
});

test('nothing is read at sending, however old the copy is', async () => {
  const host = await outlook.open(GOOD_MAIL, { roaming: PERSON, controlledTime: true });
  const pane = await outlook.openPane(host);
  await pane.getByText('Pronto per l’invio').waitFor();
  await host.pane.close();
  await sleep(host, AN_HOUR * 30);
  const asked: string[] = [];
  host.context.on('request', (request) => {
    if (request.url().endsWith('.json')) asked.push(request.url());
  });
  await host.pressSend();
  await host.waitForSent();
  expect(asked).toEqual([]);
});

import type { OutlookHost } from '../outlook-host/driver/open-outlook';
import { BAD_MAIL, GOOD_MAIL, ORDINARY_MAIL, launchesOver, standing, useOutlookSite } from './support/outlook-site';

const outlook = useOutlookSite();

const BEGUN = 'OnNewMessageCompose';
const CHANGED = 'OnMessageRecipientsChanged';
const VENDOR = [{ name: 'Giulia Neri', address: 'giulia.neri@vendor.example' }];
const COLLEAGUE = [{ name: 'Un collega', address: 'collega@comune.example' }];

/** What functions launched by the event asked of Outlook. */
async function asked(host: OutlookHost, event: string): Promise<readonly string[]> {
  const calls = await host.wire.calls();
  return calls
    .filter(({ launchedBy, dispatchId }) => launchedBy === event && dispatchId !== null)
    .map(({ name }) => name);
}

const ENVELOPE = ['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'sessionData.getAsync'];
const OWN_MARK = 'sessionData.getAsync';

test('an ordinary mail is asked for recipients and note alone, and nothing is put above it', async () => {
  const host = await outlook.open(ORDINARY_MAIL);
  await launchesOver(host, BEGUN);
  const atStart = (await asked(host, BEGUN)).filter((name) => name !== 'roamingSettings.saveAsync');
  expect(atStart).toEqual([...ENVELOPE, OWN_MARK]);
  await host.compose.setRecipients('cc', COLLEAGUE);
  await launchesOver(host, CHANGED);
  expect(await asked(host, CHANGED)).toEqual([...ENVELOPE, OWN_MARK]);
  expect(await host.notifications()).toEqual([]);
  expect(await host.sessionData()).toEqual({});
  expect(host.complaints).toEqual([]);
});

test('a draft that becomes a request gets a bar that opens the pane, and loses it when it is none any more', async () => {
  const host = await outlook.open(ORDINARY_MAIL);
  await host.compose.setRecipients('to', VENDOR);
  await launchesOver(host, CHANGED);
  expect(await host.notifications()).toMatchObject([
    {
      type: 'insight',
      message: 'Richiesta di assistenza: nel riquadro si vede se è in regola.',
      actions: ['Apri il riquadro'],
    },
  ]);
  await host.pressNotificationAction('Apri il riquadro');
  await (await standing(host)).locator('[data-finding]').first().waitFor();
  await host.compose.setRecipients('to', COLLEAGUE);
  await launchesOver(host, CHANGED, 2);
  expect(await host.notifications()).toEqual([]);
  await host.compose.setRecipients('to', VENDOR);
  await launchesOver(host, CHANGED, 3);
  expect(await host.notifications()).toHaveLength(1);
  expect(await host.violations()).toEqual([]);
});

test('a bar is put once: recipients that change among the vendor’s say nothing new', async () => {
  const host = await outlook.open({ ...BAD_MAIL, composeType: 'reply' });
  await launchesOver(host, BEGUN);
  expect(await host.notifications()).toHaveLength(1);
  await host.compose.setRecipients('cc', VENDOR);
  await launchesOver(host, CHANGED);
  expect((await asked(host, CHANGED)).filter((name) => !name.endsWith('getAsync'))).toEqual([]);
});

test('a mail that the writer released gets none, nor does any in an organisation that only observes', async () => {
  const host = await outlook.open({ ...ORDINARY_MAIL, to: [{ name: '', address: 'contratti@vendor.example' }] });
  await launchesOver(host, BEGUN);
  expect(await host.notifications()).toHaveLength(1);
  const pane = await outlook.openPane(host);
  await pane.getByRole('button', { name: 'Non è una richiesta di assistenza' }).first().click();
  await pane.getByText('Indicata come e-mail che non chiede assistenza', { exact: false }).waitFor();
  await host.compose.setRecipients('cc', COLLEAGUE);
  await launchesOver(host, CHANGED);
  expect(await host.notifications()).toEqual([]);

  const files = { '/config.json': JSON.stringify({ ...VENDOR_ONLY, mode: 'observe' }) };
  const observing = await outlook.open(ORDINARY_MAIL, { files });
  await launchesOver(observing, BEGUN);
  await observing.compose.setRecipients('to', VENDOR);
  await launchesOver(observing, CHANGED);
  expect(await observing.notifications()).toEqual([]);
  expect(await asked(observing, CHANGED)).toEqual([]);
});

test('in English', async () => {
  const host = await outlook.open(BAD_MAIL, { locale: 'en-US' });
  await launchesOver(host, BEGUN);
  expect(await host.notifications()).toMatchObject([
    { message: 'Support request: the pane shows whether it is in order.', actions: ['Open the pane'] },
  ]);
});

test('the configuration that was fetched when the message was begun is what the gate goes by, without the pane', async () => {
  const files = { '/config.json': JSON.stringify({ ...VENDOR_ONLY, mode: 'advise' }) };
  const host = await outlook.open(BAD_MAIL, { files });
  await launchesOver(host, BEGUN);
  expect((await host.roamingSettings()).configuration).toContain('"mode":"advise"');
  await host.pressSend();
  expect((await host.waitForDialog()).buttons).toContain('Invia comunque');
  await host.pressDialogButton('Invia comunque');
  await host.waitForSent();

  await host.wire.clear();
  await host.openItem(ORDINARY_MAIL);
  await launchesOver(host, BEGUN);
  expect(await asked(host, BEGUN)).not.toContain('roamingSettings.saveAsync');
  expect(host.strayRequests).toEqual([]);
});

test('a faulty file and a missing one leave the last good ones in force, and the event completes', async () => {
  const host = await outlook.open(ORDINARY_MAIL, {
    files: { '/config.json': JSON.stringify({ ...VENDOR_ONLY, organization: 'Comune di Alfa' }) },
  });
  await launchesOver(host, BEGUN);
  host.serve('/config.json', '{"mode":"blocca"}');
  host.serve('/modules.json', null);
  await host.openItem(ORDINARY_MAIL);
  await launchesOver(host, BEGUN, 2);
  expect((await host.roamingSettings()).configuration).toContain('Comune di Alfa');
});

test('nothing is fetched at sending', async () => {
  const host = await outlook.open(GOOD_MAIL);
  await launchesOver(host, BEGUN);
  const fetched: string[] = [];
  host.page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await host.pressSend();
  await host.waitForSent();
  expect(fetched).toContain('/send-gate.js');
  expect(fetched.filter((path) => /compose-start|\.json$/.test(path))).toEqual([]);
});

test('an Outlook without the events goes without, and sends as ever', async () => {
  const host = await outlook.open(BAD_MAIL, { mailbox: '1.9' });
  await host.compose.setRecipients('to', COLLEAGUE);
  await host.page.waitForTimeout(300);
  expect(await host.wire.calls()).toEqual([]);
  await host.pressSend();
  await host.waitForSent();
});

const VENDOR_ONLY = { vendor: { domains: ['ticket.example', 'vendor.example'] } };

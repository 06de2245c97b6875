import type { OpenOptions } from '../outlook-host/driver/open-outlook';
import { samplePane, useSampleOutlook } from './support/sample-outlook';

const outlook = useSampleOutlook();
const SLOW = 5000;
const TIME_OUT = 5 * 60_000;

const inMode = (mode: string): Partial<OpenOptions> => ({
  editManifest: (xml) => xml.replace('SendMode="SoftBlock"', `SendMode="${mode}"`),
});

/** Sends a message whose subject tells the sample what to answer: an object is what `completed` gets. */
async function send(answer: string | object, options: Partial<OpenOptions> = {}) {
  const host = await outlook.open(options);
  await host.openItem({ kind: 'compose', subject: typeof answer === 'string' ? answer : JSON.stringify(answer) });
  await host.pressSend();
  return host;
}

const asked = async (host: Awaited<ReturnType<typeof send>>) =>
  (await host.wire.calls()).some(({ role, name }) => role === 'runtime' && name === 'subject.getAsync');

test('a message that is allowed is sent after the add-in read it', async () => {
  const host = await send('Va bene');
  expect((await host.waitForSent()).subject).toBe('Va bene');
  expect(await asked(host)).toBe(true);
  expect(await host.dialog()).toBeNull();
  expect(host.strayRequests).toEqual([]);
});

test('soft block: the text, the way into the pane, and no sending', async () => {
  const host = await send({
    allowEvent: false,
    errorMessage: "Manca l'oggetto.",
    cancelLabel: 'Apri il controllo',
    commandId: 'sampleOpenPane',
    contextData: '{"missing":["subject"]}',
  });
  expect(await host.waitForDialog()).toEqual({
    kind: 'objection',
    title: 'Campione',
    text: "Manca l'oggetto.",
    buttons: ['Apri il controllo', 'Non inviare'],
  });
  await host.pressDialogButton('Apri il controllo');
  const pane = await samplePane(host);
  expect(await pane.call('mailbox.item.getInitializationContextAsync')).toEqual({ value: '{"missing":["subject"]}' });
  expect(await host.sent()).toEqual([]);
  await host.compose.setSubject('Avvisi TARI');
  await host.pressSend();
  expect((await host.waitForSent()).subject).toBe('Avvisi TARI');
});

test('an override asks, where the host has it', async () => {
  const answer = {
    allowEvent: false,
    errorMessage: 'Sicuri?',
    sendModeOverride: 'promptUser',
    commandId: 'sampleOpenPane',
  };
  const host = await send(answer, { locale: 'en-US' });
  expect((await host.waitForDialog()).buttons).toEqual(['Take Action', 'Send Anyway', "Don't Send"]);
  await host.pressDialogButton('Send Anyway');
  await host.waitForSent();

  const older = await send(answer, { mailbox: '1.12' });
  expect((await older.waitForDialog()).buttons).toEqual(['Non inviare']);
});

test('prompt user asks by itself; block does not', async () => {
  const asks = await send({ allowEvent: false }, inMode('PromptUser'));
  expect((await asks.waitForDialog()).buttons).toEqual(['Invia comunque', 'Non inviare']);
  await asks.pressDialogButton('Non inviare');
  expect(await asks.sent()).toEqual([]);
  const blocks = await send({ allowEvent: false }, inMode('Block'));
  expect((await blocks.waitForDialog()).buttons).toEqual(['Non inviare']);
});

test('markdown is drawn from 1.15 on', async () => {
  const answer = {
    allowEvent: false,
    errorMessage: 'Manca tutto.',
    errorMessageMarkdown: '**Manca** ancora:\n\n- *oggetto*\r- tel\\. ufficio\r',
  };
  const host = await send(answer);
  expect((await host.waitForDialog()).text).toMatch(/^Manca ancora:\s+oggetto\s+tel\. ufficio$/);
  expect(await host.page.locator('#alert li').allTextContents()).toEqual(['oggetto', 'tel. ufficio']);
  const older = await send(answer, { mailbox: '1.14' });
  expect((await older.waitForDialog()).text).toBe('Manca tutto.');
});

test('an add-in that does not answer: first slow, then timed out', async () => {
  const host = await send('never');
  await host.page.waitForTimeout(500);
  expect(await host.dialog()).toBeNull();
  await host.clock.advance(SLOW);
  expect(await host.dialog()).toMatchObject({ kind: 'slow', buttons: [] });
  await host.clock.advance(TIME_OUT);
  expect(await host.dialog()).toMatchObject({ kind: 'time-out', buttons: ['Chiudi'] });
  await host.pressDialogButton('Chiudi');
  await host.compose.setSubject('Ora sì');
  await host.pressSend();
  expect((await host.waitForSent()).subject).toBe('Ora sì');
});

test('an answer that comes late still counts', async () => {
  const host = await outlook.open();
  await host.openItem({ kind: 'compose', subject: 'Va bene' });
  await host.faults.add({ call: 'subject.getAsync', delay: 1500 });
  await host.pressSend();
  await host.clock.advance(SLOW);
  expect(await host.dialog()).toMatchObject({ kind: 'slow' });
  await host.waitForSent();
  expect(await host.dialog()).toBeNull();
});

test('an exception in the add-in is silence; prompt user lets one send after five seconds', async () => {
  const host = await send('throw', inMode('PromptUser'));
  await host.clock.advance(SLOW);
  expect(await host.dialog()).toMatchObject({ kind: 'slow', buttons: ['Invia comunque', 'Non inviare'] });
  await host.pressDialogButton('Invia comunque');
  await host.waitForSent();
});

test.each([
  ['the page', '/runtime.html'],
  ['its script', '/runtime.js'],
  ['MicrosoftAjax.js', '/ajax/3.5/MicrosoftAjax.js'],
])('the add-in is unavailable when %s is missing', async (_what, file) => {
  const host = await send('Va bene', { files: { [file]: null } });
  expect(await host.waitForDialog()).toMatchObject({
    kind: 'unavailable',
    buttons: ['Invia comunque', 'Riprova più tardi'],
  });
  await host.pressDialogButton('Invia comunque');
  await host.waitForSent();
  const blocks = await send('Va bene', { files: { [file]: null }, ...inMode('Block') });
  expect((await blocks.waitForDialog()).buttons).toEqual(['Riprova più tardi']);
});

test('a function that was never associated blocks', async () => {
  const host = await send('Va bene', {
    editManifest: (xml) => xml.replace('FunctionName="onMessageSend"', 'FunctionName="other"'),
  });
  expect((await host.waitForDialog()).buttons).toEqual(['Riprova più tardi']);
});

test('what a real host would not take is noted', async () => {
  const twice = await send('twice');
  await twice.waitForSent();
  await twice.page.waitForTimeout(100);
  expect(await twice.violations()).toEqual(['completed was called twice']);
  const long = await send({
    allowEvent: false,
    errorMessage: 'x'.repeat(501),
    cancelLabel: 'y'.repeat(21),
    commandId: 'nowhere',
  });
  await long.waitForDialog();
  expect(await long.violations()).toEqual([
    'errorMessage has 501 characters',
    'cancelLabel has 21 characters',
    'commandId "nowhere" is not in the manifest',
  ]);
});

test('an Outlook without Smart Alerts sends without asking', async () => {
  const host = await send({ allowEvent: false }, { mailbox: '1.11' });
  await host.waitForSent();
  expect(await asked(host)).toBe(false);
});

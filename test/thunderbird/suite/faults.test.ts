import { closeNotifications, notifications } from '../driver/notifications';
import type { DraftToOpen } from '../driver/open-draft';
import { until } from '../program/until';
import { requireBuilds } from './support/builds';
import { installBroken } from './support/broken-core';
import { BAD_DRAFT, GOOD_DRAFT, ORDINARY_DRAFT } from './support/drafts';
import { useThunderbird } from './support/use-thunderbird';

const site = useThunderbird({ preferences: { 'alerts.useSystemBackend': false } });

beforeAll(requireBuilds);

const SILENT = '() => new Promise(() => undefined)';
const REFUSES = '() => Promise.reject(new Error("broken"))';
const THROWS = '() => { throw new Error("broken"); }';

/** The gate's own limit, and what a busy machine takes besides. */
const PATIENCE = 3000 + 3000;

/** What takes the broken add-on away again, and with it what it told. */
let remove: () => Promise<void> = () => Promise.resolve();

/** Presses "send" with the fault at work; gives how long the mail took to the server, in milliseconds. */
async function sendWith(fault: string, content: DraftToOpen): Promise<number> {
  remove = await installBroken(site.thunderbird(), fault);
  const count = site.sink().received.length;
  const draft = await site.thunderbird().openDraft(content);
  const pressed = Date.now();
  await draft.pressSend();
  const { at } = await site.sink().waitFor(count + 1);
  await draft.waitUntilClosed();
  return at - pressed;
}

/** In Thunderbird's language where the person's own cannot be read. */
async function expectTold(): Promise<void> {
  const words = /senza poterla controllare|without being fully checked/;
  await until(async () => (await notifications(site.thunderbird())).some((text) => words.test(text)), {
    what: 'the notification that the mail was not checked',
  });
}

afterEach(async () => {
  await remove();
  await closeNotifications(site.thunderbird());
});

test.each([
  ['the storage never answers', `messenger.storage.local.get = ${SILENT}; messenger.storage.session.get = ${SILENT};`],
  ['the storage refuses', `messenger.storage.local.get = ${REFUSES};`],
  ['the storage throws', `messenger.storage.local.get = ${THROWS};`],
  ['the mark of the content is never there', `crypto.subtle.digest = ${SILENT};`],
  [
    'the check meets what it cannot read',
    `const { onBeforeSend } = messenger.compose;
     const add = onBeforeSend.addListener.bind(onBeforeSend);
     onBeforeSend.addListener = (listener) => add((tab, details) =>
       listener(tab, { ...details, get subject() { throw new Error("broken"); } }));`,
  ],
])('a mail leaves and its writer is told when %s', async (_, fault) => {
  expect(await sendWith(fault, BAD_DRAFT)).toBeLessThan(PATIENCE);
  await expectTold();
});

test('what could not be read of a mail in order is told, and it leaves', async () => {
  expect(await sendWith(`messenger.compose.listAttachments = ${SILENT};`, GOOD_DRAFT)).toBeLessThan(PATIENCE);
  await expectTold();
});

test('an ordinary mail does not wait for what only a request needs', async () => {
  const fault = `messenger.compose.listAttachments = ${SILENT}; crypto.subtle.digest = ${SILENT};`;
  expect(await sendWith(fault, ORDINARY_DRAFT)).toBeLessThan(1500);
  expect(await notifications(site.thunderbird())).toEqual([]);
});

test('what is known to be missing stops the mail although something else cannot be read', async () => {
  remove = await installBroken(site.thunderbird(), `messenger.compose.listAttachments = ${SILENT};`);
  const count = site.sink().received.length;
  const draft = await site.thunderbird().openDraft(BAD_DRAFT);
  await draft.pressSend();
  const popup = await site.thunderbird().waitForPage('popup.html');
  await popup.waitForText('Manca l’indirizzo del modulo');
  expect(await draft.isLocked()).toBe(false);
  expect(site.sink().received).toHaveLength(count);
});

test('where the popup cannot be opened, the companion window says why', async () => {
  remove = await installBroken(site.thunderbird(), `messenger.composeAction.openPopup = ${REFUSES};`);
  const draft = await site.thunderbird().openDraft(BAD_DRAFT);
  await draft.pressSend();
  const pane = await site.thunderbird().waitForPage('pane.html');
  await pane.waitForText('Non inviata');
  expect(await draft.isLocked()).toBe(false);
});

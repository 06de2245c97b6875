import { onBeforeSend } from './on-before-send';

/** As much of Thunderbird as the gate asks at sending; each test breaks one part of it. */
function createMessenger() {
  const session: Record<string, unknown> = {};
  const local: Record<string, unknown> = {};
  const area = (kept: Record<string, unknown>) => ({
    get: () => Promise.resolve({ ...kept }),
    set: (items: Record<string, unknown>) => {
      Object.assign(kept, items);
      return Promise.resolve();
    },
    remove: () => Promise.resolve(),
  });
  return {
    session,
    local,
    compose: { listAttachments: jest.fn(() => Promise.resolve<unknown>([])) },
    composeAction: {
      setPopup: () => Promise.resolve(),
      openPopup: jest.fn(() => Promise.resolve(true)),
    },
    storage: {
      session: area(session),
      local: area(local),
      managed: { get: () => Promise.reject<unknown>(new Error('Managed storage manifest not found')) },
    },
    runtime: {
      sendMessage: () => Promise.reject<unknown>(new Error('nobody listens')),
      getURL: (path: string) => path,
    },
    notifications: { create: jest.fn(() => Promise.resolve('unchecked')) },
    i18n: { getUILanguage: () => 'it' },
  };
}

const TAB = { id: 7, windowId: 3 };

const ORDINARY = { to: ['Un collega <collega@comune.example>'], subject: '', body: '' };

/** Everything is missing but the address. */
const BAD = { to: ['tributi@ticket.example'], subject: '', body: '<p>Aiuto</p>' };

const BODY =
  '<p>Buongiorno,</p><p>gli avvisi TARI stampati oggi dopo il ricalcolo hanno l’importo doppio rispetto alla lista di carico.</p>' +
  '<p>Cordiali saluti</p><p>Maria Rossi<br>Tel. 0731 123456</p>';

/** A second mailbox of the vendor's is only asked about. */
const ASKED = {
  from: 'Maria Rossi <maria.rossi@comune.example>',
  to: ['tributi@ticket.example', 'giulia.neri@vendor.example'],
  subject: 'Avvisi TARI con importo doppio dopo il ricalcolo',
  body: BODY,
};

let host: ReturnType<typeof createMessenger>;

beforeEach(() => {
  jest.useFakeTimers();
  host = createMessenger();
  Object.assign(globalThis, { messenger: host });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Lets time pass (milliseconds), with all that happens in it. */
async function after(time: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(time);
}

test('ordinary mail goes, and nothing of it is asked for', async () => {
  await expect(onBeforeSend(TAB, ORDINARY)).resolves.toEqual({});
  expect(host.compose.listAttachments).not.toHaveBeenCalled();
  expect(host.notifications.create).not.toHaveBeenCalled();
});

test('a bad request stays, and why is shown once the window can show it', async () => {
  await expect(onBeforeSend(TAB, BAD)).resolves.toEqual({ cancel: true });
  expect(host.composeAction.openPopup).not.toHaveBeenCalled();
  await after(100);
  expect(host.composeAction.openPopup).toHaveBeenCalledWith({ windowId: 3 });
  expect(host.session['held-back.7']).toMatchObject({ action: 'block' });
});

test('who is asked answers by sending again what is unchanged', async () => {
  await expect(onBeforeSend(TAB, ASKED)).resolves.toEqual({ cancel: true });
  await expect(onBeforeSend(TAB, { ...ASKED, body: `${BODY}<p>.</p>` })).resolves.toEqual({ cancel: true });
  await expect(onBeforeSend(TAB, { ...ASKED, body: `${BODY}<p>.</p>` })).resolves.toEqual({});
});

test('a request to a module that it clearly is not for is asked about', async () => {
  const draft = { ...ASKED, to: ['paghe@ticket.example'] };
  await expect(onBeforeSend(TAB, draft)).resolves.toEqual({ cancel: true });
  await after(100);
  expect(host.session['held-back.7']).toMatchObject({
    action: 'ask',
    lines: [{ severity: 'warning', text: 'Il testo parla di un altro modulo' }],
  });
});

test('decisions about requests are counted by rule, with nothing of the mail', async () => {
  await onBeforeSend(TAB, ORDINARY);
  expect(host.local).not.toHaveProperty('gate-tally');
  await Promise.all([onBeforeSend(TAB, BAD), onBeforeSend({ id: 8, windowId: 4 }, BAD)]);
  await onBeforeSend(TAB, ASKED);
  await onBeforeSend(TAB, ASKED);
  await after(0);
  expect(host.local['gate-tally']).toEqual({
    counts: { block: 2, ask: 1, send: 1 },
    rules: expect.objectContaining({ 'subject-missing': 2 }) as unknown,
    last: { action: 'send', rules: [] },
  });
  expect(JSON.stringify(host.local['gate-tally'])).not.toMatch(/@|TARI|Aiuto/);
});

test('a tally that cannot be kept hinders nothing', async () => {
  host.storage.local.set = failing;
  await expect(onBeforeSend(TAB, BAD)).resolves.toEqual({ cancel: true });
});

test('a bad request stays however often it is sent', async () => {
  for (let time = 0; time < 3; time++) await expect(onBeforeSend(TAB, BAD)).resolves.toEqual({ cancel: true });
});

test.each([
  ['the settings never come', (broken: typeof host) => (broken.storage.local.get = never)],
  ['the settings cannot be read', (broken: typeof host) => (broken.storage.local.get = failing)],
  ['the interface throws', (broken: typeof host) => (broken.storage.local.get = throwing)],
  ['there is no storage', (broken: typeof host) => Object.assign(broken, { storage: undefined })],
  ['the policy never comes', (broken: typeof host) => (broken.storage.managed.get = never)],
  ['it cannot be remembered what was asked', (broken: typeof host) => (broken.storage.session.set = failing)],
])('where %s the mail goes within three seconds and the writer is told', async (_, breakIt) => {
  breakIt(host);
  const answer = onBeforeSend(TAB, ASKED);
  await after(3000);
  await expect(answer).resolves.toEqual({});
  await after(1000);
  expect(host.notifications.create).toHaveBeenCalledTimes(1);
});

test('attachments that cannot be listed, or a note that cannot be read, do not hide what is missing', async () => {
  host.compose.listAttachments.mockImplementation(failing);
  host.storage.session.get = failing;
  await expect(onBeforeSend(TAB, BAD)).resolves.toEqual({ cancel: true });
});

test('what could not be looked at of a request that goes is told', async () => {
  host.compose.listAttachments.mockImplementation(failing);
  const good = { ...ASKED, to: ['tributi@ticket.example'] };
  await expect(onBeforeSend(TAB, good)).resolves.toEqual({});
  await after(1000);
  expect(host.notifications.create).toHaveBeenCalledTimes(1);
  expect(host.local['technical-failure']).toMatchObject({ reasons: ['Error: broken'] });
});

test('where even the telling fails, the mail goes', async () => {
  host.storage.local.get = failing;
  host.notifications.create.mockImplementation(throwing);
  await expect(onBeforeSend(TAB, BAD)).resolves.toEqual({});
});

function never(): Promise<never> {
  return new Promise(() => undefined);
}

function failing(): Promise<never> {
  return Promise.reject(new Error('broken'));
}

function throwing(): never {
  throw new Error('thrown');
}

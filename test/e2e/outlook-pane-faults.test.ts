import type { Frame } from 'playwright-core';
import type { OutlookHost } from '../outlook-host/driver/open-outlook';
import type { Fault, Message } from '../outlook-host/page/api';
import { GOOD_MAIL, PERSON, eventually, standing, useOutlookBrowser } from './support/outlook-site';
import { ASIDES, READ_FINDINGS, READ_MAIL, READS, UPLOAD_MAIL, UPLOADS, WRITES } from './support/pane-calls';

const openOutlook = useOutlookBrowser();

type Effect = Pick<Fault, 'error' | 'silence' | 'delay' | 'throws'>;
const FAULTS: readonly (readonly [string, Effect])[] = [
  ['error', { error: 9042 }],
  ['silence', { silence: true }],
  ['a delay of 10 s', { delay: 10_000 }],
  ['throw', { throws: true }],
];

/** Milliseconds of the pages' time after which the pane must be well again, whatever went wrong: a silent call is given up after 30 s. */
const RECOVERY = 50_000;
const STEP = 1000;

/** Every call and event registration of the pane's that was seen on the wire. */
const seen = new Set<string>();

describe.each(FAULTS)('%s', (_name, effect) => {
  let host: OutlookHost;
  let pane: Frame;

  beforeAll(async () => {
    host = await openOutlook({ roaming: PERSON, latency: 0, controlledTime: true });
    await host.openItem(GOOD_MAIL);
    await host.pressCommand();
    pane = await standing(host);
    await host.pane.pin(true);
  });
  beforeEach(async () => {
    await host.openItem(null);
    await host.wire.clear();
  });
  afterEach(async () => {
    await host.faults.clear();
    for (const { role, name, dispatchId } of await host.wire.calls()) {
      if (role === 'pane' && (dispatchId !== null || /^olk|^officeTheme/.test(name))) seen.add(name);
    }
    expect(host.complaints.filter((complaint) => !complaint.includes('told to throw'))).toEqual([]);
  });
  afterAll(() => host.close());

  const until = async (condition: () => Promise<boolean>): Promise<void> => {
    for (let passed = 0; !(await condition()); passed += STEP) {
      if (passed > RECOVERY) throw new Error(`the pane shows: ${await pane.locator('body').innerText()}`);
      await host.passTime(STEP);
    }
  };
  const shows = (rule: string): Promise<boolean> =>
    pane
      .locator(`[data-finding^="${rule}"]`)
      .count()
      .then((count) => count > 0);
  const unread = async (): Promise<string | null> => {
    // At one moment: a line that was counted first may be gone before it is read.
    const lines = await pane.locator('[data-unread]').allInnerTexts();
    return lines[0] ?? null;
  };
  const showsAll = async (): Promise<boolean> => (await Promise.all(READ_FINDINGS.map(shows))).every(Boolean);

  test.each(Object.entries(READS))('reading: %s', async (_call, { wire, says, silences }) => {
    await host.faults.add({ call: wire, role: 'pane', ...effect });
    await host.openItem(READ_MAIL);
    const rest = READ_FINDINGS.filter((rule) => !silences.includes(rule));
    await until(async () => (await Promise.all(rest.map(shows))).every(Boolean));
    expect(await unread()).toBe(says === null ? null : `${says}: non verificabile qui`);
    for (const rule of silences) expect([rule, await shows(rule)]).toEqual([rule, false]);
    await host.passTime(STEP * 3);
    expect(await host.wire.mostInFlight('body.getAsync', 'pane')).toBeLessThanOrEqual(1);

    await host.faults.clear();
    await until(async () => (await showsAll()) && (await unread()) === null);
  });

  test.each(Object.entries(WRITES))('writing: %s', async (call, { wire, mail, button, rule }) => {
    await host.openItem(mail);
    const found = rule === null ? pane.locator('body') : pane.locator(`[data-finding^="${rule}"]`);
    if (call === 'settings write') await fillSettings(pane);
    const target = found.getByRole('button', { name: button }).first();
    await target.waitFor();
    const before = await host.compose.message();
    await host.faults.add({ call: wire, role: 'pane', ...effect });
    await target.click();
    const trouble = pane.getByText('Il programma di posta non ha risposto.');
    // Who waits ten seconds for an answer gets it.
    if (effect.delay === undefined) {
      await until(() => trouble.isVisible());
      expect(await host.compose.message()).toEqual(before);
      await host.faults.clear();
      if (rule !== null) {
        // What was begun and taken back may show for a moment.
        await until(() => shows(rule));
        await until(async () => {
          if (await target.isVisible()) await target.click({ timeout: STEP }).catch(() => undefined);
          return isMended(before, rule);
        });
      }
    }
    if (rule === null) await until(() => kept(host, call));
    else await takenBack(before, rule);
  });

  async function isMended(before: Message, rule: string): Promise<boolean> {
    return !(await shows(rule)) && !isSame(before, await host.compose.message());
  }

  async function takenBack(before: Message, rule: string): Promise<void> {
    await until(() => isMended(before, rule));
    await host.faults.clear();
    await pane
      .getByRole('button', { name: /^Annulla/ })
      .first()
      .click();
    await until(async () => isSame(before, await host.compose.message()));
  }

  test.each(Object.entries(UPLOADS))('attaching: %s', async (_call, wire) => {
    await host.openItem(UPLOAD_MAIL);
    const input = pane.locator('[data-attach-from-pane]').first();
    await input.waitFor({ state: 'attached' });
    const attach = () =>
      input.setInputFiles({ name: 'schermata.png', mimeType: 'image/png', buffer: Buffer.from('prova') });
    const attached = async () => (await host.compose.message()).attachments;
    await host.faults.add({ call: wire, role: 'pane', ...effect });
    await attach();
    if (effect.delay === undefined) {
      await until(() => pane.getByRole('alert').isVisible());
      expect(await attached()).toEqual([]);
      await host.faults.clear();
      await attach();
    }
    await until(async () => (await attached()).length === 1 && !(await shows('attachment-forgotten')));
    const buffer = Buffer.from((await attached())[0]?.base64 ?? '', 'base64');
    expect(buffer.toString()).toBe('prova');
  });

  test.each(Object.entries(ASIDES).filter(([, wire]) => wire !== null))('besides: %s', async (_call, wire) => {
    await host.openItem(READ_MAIL);
    await host.faults.add({ call: wire ?? '', role: 'pane', ...effect });
    await host.pressCommand();
    pane = await standing(host);
    await until(showsAll);
    await host.compose.setSubject('');
    await until(() => shows('subject-missing'));
  });
});

test('half a fix is taken back also where Outlook, after a silence, is slow to be read', async () => {
  const host = await openOutlook({ roaming: PERSON, latency: 0, controlledTime: true });
  const { mail, button, rule, wire } = WRITES['cc write'];
  await host.openItem(mail);
  await host.pressCommand();
  const pane = await standing(host);
  const target = pane
    .locator(`[data-finding^="${rule ?? ''}"]`)
    .getByRole('button', { name: button })
    .first();
  await target.waitFor();
  const before = await host.compose.message();
  await host.faults.add({ call: wire, role: 'pane', silence: true });
  await target.click();
  await eventually(host, async () => (await host.wire.calls()).some(({ name }) => name === wire));
  // Longer than the pane waits for a host that was silent a moment ago.
  await host.faults.add({ call: 'to.getAsync', role: 'pane', delay: 2500 });
  const trouble = pane.getByText('Il programma di posta non ha risposto.');
  for (let passed = 0; passed <= RECOVERY && !(await trouble.isVisible()); passed += STEP) await host.passTime(STEP);
  expect(await host.compose.message()).toEqual(before);
  await host.close();
});

test('no call is without its row, and each row’s call was made', () => {
  const rows = [
    ...Object.values(READS).map(({ wire }) => wire),
    ...Object.values(WRITES).map(({ wire }) => wire),
    ...Object.values(UPLOADS),
    ...Object.values(ASIDES).filter((wire) => wire !== null),
  ];
  expect([...seen].sort()).toEqual([...new Set(rows)].sort());
});

function isSame(one: Message, other: Message): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function fillSettings(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'I miei dati' }).click();
  await pane.getByLabel('Telefono').fill('0731 999888');
}

async function kept(host: OutlookHost, call: string): Promise<boolean> {
  if (call === 'note write') return JSON.stringify(await host.sessionData()).includes('support');
  return JSON.stringify(await host.roamingSettings()).includes('0731 999888');
}

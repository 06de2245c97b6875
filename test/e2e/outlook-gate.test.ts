import { parse } from 'acorn';
import { gzipSync } from 'node:zlib';
import { PANE_COMMAND } from '../../src/hosts/outlook/command-id';
import { gateSource, runGate, type FakeMessage } from './support/gate-runtime';

const TEXT = [
  'Buongiorno,',
  'sulla posizione 5521 ho eseguito Elaborazioni, Ricalcolo singolo: prima l’importo era 98,40 euro, dopo è il doppio.',
  'Ho riprovato su altre due posizioni con lo stesso risultato. Sono in ufficio fino alle 13.30.',
  'Cordiali saluti',
];
const SIGNATURE = ['Anna Bianchi', 'Ufficio Tributi', 'tel. 0731 123456'];
const html = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

const GOOD: FakeMessage = {
  to: ['tributi@ticket.example'],
  subject: 'Avvisi TARI con importo doppio dopo il ricalcolo',
  html: html(...TEXT, ...SIGNATURE),
};
const BAD: FakeMessage = { to: ['giulia.neri@vendor.example'], subject: '', html: html('Buongiorno,', 'non va.') };
const ORDINARY: FakeMessage = { to: ['amico@comune.example'], subject: 'Pranzo', html: html('Ciao') };

test('the file is ES2016, with no async function and no more than it may weigh', () => {
  const source = gateSource();
  expect(() => parse(source, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
  expect(source).not.toMatch(/\bgeneratorRuntime\b|\b__generator\b|\basync\b\s*(?:function|\()/);
  // What it weighs today; docs/architecture.md tells what of, and what was aimed at.
  expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(168_000);
});

test('a mail in order goes without a word', async () => {
  const { completed, calls, mostAtOnce, traces } = await runGate(GOOD);
  expect(completed).toMatchObject([{ options: { allowEvent: true } }]);
  expect(calls).toEqual(['to', 'cc', 'bcc', 'note', 'subject', 'body type', 'body', 'attachments', 'from']);
  expect(mostAtOnce).toBe(1);
  expect(traces).toEqual([]);
});

test('an ordinary mail goes after its recipients and its note were read, and nothing else', async () => {
  const { completed, calls } = await runGate(ORDINARY);
  expect(completed).toMatchObject([{ options: { allowEvent: true } }]);
  expect(calls).toEqual(['to', 'cc', 'bcc', 'note']);
});

test('what is missing blocks, in words within the limits of Outlook, with the way into the pane', async () => {
  const rules = { 'body-missing': 'error', 'attachment-type': 'error' };
  const configuration = JSON.stringify({ settings: { ...SETTINGS, rules }, directory: DIRECTORY });
  const { completed } = await runGate({ ...BAD, attachments: ['macro.exe'] }, { roaming: { configuration } });
  expect(completed).toHaveLength(1);
  const options = completed[0]?.options ?? {};
  expect(options).toMatchObject({ allowEvent: false, commandId: PANE_COMMAND });
  expect(options).not.toHaveProperty('sendModeOverride');
  const message = String(options.errorMessage);
  expect(message.length).toBeLessThanOrEqual(500);
  expect(message.split('\n')).toHaveLength(5);
  expect(message).toMatch(/^Senza questi punti.*\n• .*\n• .*\n• .*\n• e altri 2 punti$/);
  expect(String(options.errorMessageMarkdown).length).toBeLessThanOrEqual(500);
  expect(String(options.cancelLabel).length).toBeLessThanOrEqual(20);
});

test('the words follow the language of Outlook, or the one chosen in the pane', async () => {
  const english = await runGate(BAD, { language: 'en-US' });
  expect(String(english.completed[0]?.options.errorMessage)).toMatch(/^Without these points/);
  const chosen = await runGate(BAD, { roaming: { language: '"en"' } });
  expect(String(chosen.completed[0]?.options.errorMessage)).toMatch(/^Without these points/);
});

test('a warning asks where Outlook can ask, and lets go where it would block', async () => {
  const configuration = { settings: { ...SETTINGS, mode: 'advise' }, directory: DIRECTORY };
  const roaming = { configuration: JSON.stringify(configuration) };
  const asked = await runGate({ ...BAD, to: ['aiuto@ticket.example'] }, { roaming });
  expect(asked.completed).toMatchObject([{ options: { allowEvent: false, sendModeOverride: 'promptUser' } }]);
  const older = await runGate({ ...BAD, to: ['aiuto@ticket.example'] }, { roaming, mailbox: 1.13 });
  expect(older.completed).toMatchObject([{ options: { allowEvent: true } }]);
});

test('markdown only where Outlook draws it', async () => {
  const { completed } = await runGate(BAD, { mailbox: 1.14 });
  expect(completed[0]?.options).not.toHaveProperty('errorMessageMarkdown');
});

test('an organisation that only observes is not asked anything', async () => {
  const configuration = { settings: { ...SETTINGS, mode: 'observe' }, directory: DIRECTORY };
  const { completed, calls } = await runGate(BAD, { roaming: { configuration: JSON.stringify(configuration) } });
  expect(completed).toMatchObject([{ options: { allowEvent: true } }]);
  expect(calls).toEqual([]);
});

test('what the writer declared and dismissed in the pane holds', async () => {
  const declared = {
    ...BAD,
    to: ['qualcuno@comune.example'],
    note: { declared: 'support', dismissed: [], kind: null },
  };
  expect((await runGate(declared)).completed).toMatchObject([{ options: { allowEvent: false } }]);
  const released = { ...BAD, note: { declared: 'ordinary', dismissed: [], kind: null } };
  expect((await runGate(released)).completed).toMatchObject([{ options: { allowEvent: true } }]);
});

test('words of the mail cannot become links or emphasis in the dialog', async () => {
  const subject = '[qui](https://evil.example) **urgente** <b>';
  const { completed } = await runGate({ ...GOOD, subject, html: html(...TEXT) });
  expect(String(completed[0]?.options.errorMessageMarkdown)).not.toMatch(/[^\\]\]\(|[^\\]<b/);
});

test('cold it answers in about 50 ms of its own time', async () => {
  await runGate(GOOD);
  const times: number[] = [];
  for (let run = 0; run < 15; run++) {
    const { completed } = await runGate(GOOD);
    // Each of the nine calls answers after a millisecond of the emulation's own, which timers stretch.
    times.push((completed[0]?.after ?? 0) - 9);
  }
  // Aimed at: 50. On two slow cores the fastest run takes 48 to 54, and a guard must not fail by chance.
  expect(Math.min(...times)).toBeLessThan(75);
});

const SETTINGS = {
  organization: 'Comune di Alfa',
  mode: 'enforce',
  vendor: {
    name: 'Fornitore',
    products: [],
    domains: ['ticket.example', 'vendor.example'],
    exemptAddresses: [],
    ticketRobotAddresses: [],
  },
  contract: { operationalSupport: false, training: false },
  attachments: { maxTotalBytes: 1_000_000 },
  rules: {},
};
const DIRECTORY = {
  name: 'Prova',
  sourceUrl: null,
  placeholder: false,
  modules: [{ id: 'aiuto', name: 'Aiuto', address: 'aiuto@ticket.example' }],
};

import { takeComplaints } from '../driver/complaints';
import { addOnState } from '../driver/add-on-switch';
import type { ComposeWindow } from '../driver/compose-window';
import { until } from '../program/until';
import { CORE_ID } from './support/builds';
import { coreIn } from './support/core-in';
import { GOOD_DRAFT } from './support/drafts';
import type { Organization } from './support/organization';
import { CONFIG, startOrganization } from './support/organization';
import { keepPerson } from './support/person';
import { useThunderbird } from './support/use-thunderbird';

/** The organisation's files on its web space, named by the packaged policy: what changes there reaches panes and gate. */
let organization: Organization | undefined;

const site = useThunderbird({
  program: async () => {
    organization = await startOrganization();
    return organization.program;
  },
});
const core = coreIn(site);

/** Signed without a telephone number: a required point is open, and nothing else. */
const NO_PHONE = { ...GOOD_DRAFT, identity: 'id1', to: 'Tributi <tributi@fornitore.example>' } as const;
const PHONE_RULE = 'Manca il telefono nella firma';

interface Messenger {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, { readonly tried?: number }>>;
      set(items: object): Promise<void>;
    };
  };
}

beforeAll(async () => {
  await until(async () => (await addOnState(site.thunderbird(), CORE_ID))?.active, {
    what: 'the add-on from the site',
  });
  await keepPerson(await core.background());
});

afterEach(async () => {
  expect(await takeComplaints(site.thunderbird())).toEqual([]);
});

afterAll(() => organization?.stop());

function given(): Organization {
  if (organization === undefined) throw new Error('there is no organisation');
  return organization;
}

function publishConfig(change: object): void {
  given().publish('config.json', JSON.stringify({ ...CONFIG, ...change }));
}

/** Has the last reading lie so far back that the files are asked for again. */
async function letTimePass(): Promise<void> {
  const background = await core.background();
  await background.run(async ({ messenger }) => {
    const { local } = (messenger as Messenger).storage;
    const { 'hosted-configuration': copy } = await local.get('hosted-configuration');
    await local.set({ 'hosted-configuration': { ...copy, tried: 0 } });
  });
}

async function send(): Promise<ComposeWindow> {
  const draft = await site.thunderbird().openDraft(NO_PHONE);
  await draft.pressSend();
  return draft;
}

test('the files of the site hold, and the pane tells their age', async () => {
  const draft = await site.thunderbird().openDraft(NO_PHONE);
  const pane = await core.pane(draft);
  await pane.waitForText(PHONE_RULE);
  await pane.click('[data-open-guide]');
  await pane.waitForText(/Configurazione: Comune di Prova, di oggi, letta oggi al/);
  await draft.pressSend();
  await pane.waitForText('Non inviata');
});

test('a severity that is changed there reaches the running pane and the next gate run', async () => {
  const count = site.sink().received.length;
  const draft = await site.thunderbird().openDraft(NO_PHONE);
  const pane = await core.pane(draft);
  await pane.waitForText(PHONE_RULE);
  publishConfig({ rules: { 'signature-phone': 'off' } });
  await letTimePass();
  await until(async () => !(await pane.text()).includes(PHONE_RULE), { what: 'the pane to go by the new file' });
  await draft.pressSend();
  expect((await site.sink().waitFor(count + 1)).recipients).toEqual(['tributi@fornitore.example']);
});

test('a broken file reaches neither, and the pane says in small that it was refused', async () => {
  const count = site.sink().received.length;
  publishConfig({ mode: 'severo', rules: {} });
  await letTimePass();
  const draft = await site.thunderbird().openDraft(NO_PHONE);
  const pane = await core.pane(draft);
  await pane.waitForText('Configurazione non valida: vale l’ultima corretta.');
  expect(await pane.text()).not.toContain(PHONE_RULE);
  await pane.click('[data-open-diagnosis]');
  await pane.waitForText('config.json: mode: trovato "severo", atteso "observe", "advise" oppure "enforce"');
  await pane.waitForText('config.json: rifiutato');
  await draft.pressSend();
  await site.sink().waitFor(count + 1);
});

test('the add-on may fetch from below its site and from nowhere else', async () => {
  const background = await core.background();
  const statusOf = (url: string) =>
    background.run(
      (window, address) =>
        window.fetch(address, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => 'refused',
        ),
      url,
    );
  const { address } = given();
  expect(await statusOf(`${address}modules.json`)).toBe('fetched');
  expect(await statusOf(new URL('/elsewhere.json', address).href)).toBe('refused');
  // The refusals are noted as violations of the policy.
  await takeComplaints(site.thunderbird());
});

test('without the site, also after a restart, the last good copy holds at once', async () => {
  const count = site.sink().received.length;
  await site.restart(() => given().goOffline());
  await send();
  await site.sink().waitFor(count + 1);
  const draft = await site.thunderbird().openDraft(NO_PHONE);
  const pane = await core.pane(draft);
  await pane.click('[data-open-guide]');
  await pane.waitForText(/copia presa oggi alle .* \(il sito ora non risponde\)/);
});

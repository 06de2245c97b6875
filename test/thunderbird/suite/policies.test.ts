import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addOnState, switchAddOn } from '../driver/add-on-switch';
import type { ProgramCopy } from '../program/program-copy';
import { copyProgram } from '../program/program-copy';
import { until } from '../program/until';
import { BAD_DRAFT, GOOD_DRAFT } from './support/drafts';
import { CORE_ID, CORE_XPI, DOCK_ID, DOCK_XPI, requireBuilds } from './support/builds';
import { coreIn } from './support/core-in';
import { useThunderbird } from './support/use-thunderbird';

const CONFIG = {
  organization: 'Comune di Prova',
  vendor: { name: 'Fornitore', products: ['Gestionale'], domains: ['fornitore.example'] },
};

const MODULES = {
  name: 'Elenco di prova',
  sourceUrl: 'https://www.fornitore.example/indirizzi',
  modules: [
    { id: 'tributi', name: 'Tributi di prova', address: 'tributi@fornitore.example' },
    { id: 'anagrafe', name: 'Anagrafe di prova', address: 'anagrafe@fornitore.example' },
  ],
};

/** What an administrator writes into policies.json, and nothing else: the profile knows of no add-on. */
function policies(config: unknown, core = CORE_XPI): Readonly<Record<string, unknown>> {
  const forced = (xpi: string) => ({ installation_mode: 'force_installed', install_url: pathToFileURL(xpi).href });
  return {
    ExtensionSettings: { [CORE_ID]: forced(core), [DOCK_ID]: forced(DOCK_XPI) },
    '3rdparty': { Extensions: { [CORE_ID]: { config, modules: MODULES } } },
  };
}

let copy: ProgramCopy | undefined;

const site = useThunderbird({
  program: async () => {
    copy = await copyProgram();
    await copy.writePolicies(policies(CONFIG));
    return copy.folder;
  },
});
const core = coreIn(site);

beforeAll(requireBuilds);
afterAll(() => copy?.remove());

function given(made: ProgramCopy | undefined): ProgramCopy {
  if (made === undefined) throw new Error('there is no copy of the program');
  return made;
}

async function bothActive(): Promise<void> {
  for (const id of [CORE_ID, DOCK_ID]) {
    await until(async () => (await addOnState(site.thunderbird(), id))?.active, { what: `${id} installed by policy` });
  }
}

test('policies.json alone installs both add-ons, and the person can neither disable nor remove them', async () => {
  await bothActive();
  for (const id of [CORE_ID, DOCK_ID]) {
    expect(await addOnState(site.thunderbird(), id)).toMatchObject({ canDisable: false, canUninstall: false });
    await switchAddOn(site.thunderbird(), id, false).catch(() => undefined);
    expect(await addOnState(site.thunderbird(), id)).toMatchObject({ active: true });
  }
});

test('directory and configuration come from the policy', async () => {
  const count = site.sink().received.length;
  // To the demonstration's vendor, who is nobody to this organisation.
  const other = await site.thunderbird().openDraft(BAD_DRAFT);
  await other.pressSend();
  expect((await site.sink().waitFor(count + 1)).recipients).toEqual(['giulia.neri@vendor.example']);

  const draft = await site.thunderbird().openDraft({ ...BAD_DRAFT, to: 'giulia.neri@fornitore.example' });
  const pane = await core.pane(draft);
  expect(pane.windowId).toBe(draft.id);
  await pane.waitForText('tributi@fornitore.example');
  expect(await pane.text()).not.toMatch(/[Dd]imostrativi|Demonstration/);
  await draft.pressSend();
  await pane.waitForText(/Non inviata|Not sent/);
  expect(site.sink().received).toHaveLength(count + 1);
});

test('a policy with a wrong value is told, with key and value, and stops no mail that was in order', async () => {
  await site.restart(() => given(copy).writePolicies(policies({ ...CONFIG, mode: 'enforced' })));
  await bothActive();
  const draft = await site.thunderbird().openDraft({ ...BAD_DRAFT, to: 'giulia.neri@fornitore.example' });
  const pane = await core.pane(draft);
  await pane.click('[data-open-diagnosis]');
  await pane.waitForText(/mode: .*"enforced"/);
  const count = site.sink().received.length;
  const good = await site.thunderbird().openDraft({ ...GOOD_DRAFT, to: 'tributi@fornitore.example' });
  await good.pressSend();
  expect((await site.sink().waitFor(count + 1)).recipients).toEqual(['tributi@fornitore.example']);
});

test('a new file under a new name is taken at the next start', async () => {
  const newer = path.join(given(copy).folder, 'newer.xpi');
  const files = unzipSync(readFileSync(CORE_XPI));
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as object;
  writeFileSync(
    newer,
    zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify({ ...manifest, version: '99.0' })) }),
  );
  await site.restart(() => given(copy).writePolicies(policies(CONFIG, newer)));
  await until(async () => (await addOnState(site.thunderbird(), CORE_ID))?.version === '99.0', {
    what: 'the new version',
  });
  await bothActive();
});

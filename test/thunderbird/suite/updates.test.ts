import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { filesBelow } from '../../../scripts/release/collect-files';
import { LOCALES } from '../../../src/locales';
import { packageSite } from '../../../src/rollout/package-site';
import { readReleaseList } from '../../../src/rollout/release';
import { addOnState } from '../driver/add-on-switch';
import type { ChromeWindow } from '../driver/chrome-types';
import { until } from '../program/until';
import { CORE_ID, DOCK_ID } from './support/builds';
import { coreIn } from './support/core-in';
import { BAD_DRAFT } from './support/drafts';
import type { Organization } from './support/organization';
import { CONFIG, MODULES, RELEASE_FOLDER, startOrganization } from './support/organization';
import { useThunderbird } from './support/use-thunderbird';

/** A new release is packaged and copied to the site; no computer is given another policy. */
let organization: Organization | undefined;

const site = useThunderbird({
  program: async () => {
    organization = await startOrganization();
    return organization.program;
  },
  // Asks once a day; the test asks at once.
  preferences: { 'extensions.update.enabled': true },
});
const core = coreIn(site);

afterAll(() => organization?.stop());

const NEWER = '99.0.0';

function publishVersion(version: string): void {
  const list = readReleaseList(readFileSync(path.join(RELEASE_FOLDER, 'release.json')));
  const built = filesBelow(RELEASE_FOLDER);
  const files = new Map(
    (list?.files ?? []).map(({ path: name }) => {
      const bytes = built.get(name) ?? new Uint8Array();
      return [name, name.endsWith('.xpi') ? withVersion(bytes, version) : bytes] as const;
    }),
  );
  const url = organization?.address ?? '';
  const texts = { config: JSON.stringify(CONFIG), modules: JSON.stringify(MODULES) };
  const release = { version, files };
  const packaged = packageSite({ release, url, ...texts, outlookOrigins: [], locale: LOCALES.it });
  if (!packaged.ok) throw new Error(JSON.stringify(packaged.refusals));
  for (const [name, bytes] of packaged.value.files)
    if (name.startsWith('sito/thunderbird/')) organization?.publish(name.slice('sito/'.length), bytes);
}

function withVersion(xpi: Uint8Array, version: string): Uint8Array {
  const files = unzipSync(xpi);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as object;
  return zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify({ ...manifest, version })) });
}

/** What Thunderbird does by itself once a day. */
async function askForUpdates(): Promise<void> {
  await site.thunderbird().run(async ({ ChromeUtils }: ChromeWindow) => {
    const { AddonManagerPrivate } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as {
      readonly AddonManagerPrivate: { backgroundUpdateCheck(): Promise<void> };
    };
    await AddonManagerPrivate.backgroundUpdateCheck();
  });
}

/** The newest Thunderbird that an installed add-on may run in. */
function maxVersionOf(addOn: string): Promise<string | null> {
  return site.thunderbird().run(async ({ ChromeUtils }: ChromeWindow, id) => {
    const { XPIExports } = ChromeUtils.importESModule('resource://gre/modules/addons/XPIExports.sys.mjs') as {
      readonly XPIExports: {
        readonly XPIDatabase: {
          getVisibleAddonForID(id: string): Promise<{
            readonly targetApplications: readonly { readonly maxVersion: string }[];
          } | null>;
        };
      };
    };
    const found = await XPIExports.XPIDatabase.getVisibleAddonForID(id);
    return found?.targetApplications[0]?.maxVersion ?? null;
  }, addOn);
}

async function waitForVersion(id: string, version: string): Promise<void> {
  await until(
    async () => {
      const state = await addOnState(site.thunderbird(), id);
      return state?.active === true && state.version === version;
    },
    { what: `${id} ${version}` },
  );
}

test('asked for updates while there are none, add-ons and their limits stay as they are', async () => {
  const { version } = JSON.parse(readFileSync(path.join(RELEASE_FOLDER, 'release.json'), 'utf8')) as {
    version: string;
  };
  for (const id of [CORE_ID, DOCK_ID]) await waitForVersion(id, version);
  const before = await maxVersionOf(DOCK_ID);
  expect(before).toMatch(/^\d+\.\*$/);
  await askForUpdates();
  expect(await maxVersionOf(DOCK_ID)).toBe(before);
  for (const id of [CORE_ID, DOCK_ID]) await waitForVersion(id, version);
});

test('a newer version on the site is taken without a new policy, by the next start, and stays', async () => {
  const draft = await site.thunderbird().openDraft({ ...BAD_DRAFT, to: 'giulia.neri@fornitore.example' });
  await core.pane(draft);
  const { version } = (await addOnState(site.thunderbird(), CORE_ID)) ?? {};
  publishVersion(NEWER);
  await askForUpdates();
  // The helper is another at once, and docks the pane anew; the core, which judges, waits for the next start.
  await waitForVersion(DOCK_ID, NEWER);
  expect((await addOnState(site.thunderbird(), CORE_ID))?.version).toBe(version);
  const pane = await core.pane(draft);
  expect(pane.windowId).toBe(draft.id);
  await draft.pressSend();
  await pane.waitForText(/Non inviata|Not sent/);
  await draft.discard();
  await site.restart();
  for (const id of [CORE_ID, DOCK_ID]) await waitForVersion(id, NEWER);
  await site.restart();
  for (const id of [CORE_ID, DOCK_ID]) await waitForVersion(id, NEWER);
  // Longer than Thunderbird takes to install what a policy names and it lacks.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  for (const id of [CORE_ID, DOCK_ID]) await waitForVersion(id, NEWER);
});

test('back to an older version goes by the older package and another address in the policy', async () => {
  publishVersion('98.0.0');
  await askForUpdates();
  for (const id of [CORE_ID, DOCK_ID]) await waitForVersion(id, NEWER);
  await site.restart(() => organization?.changeInstallUrls((url) => `${url}?2`) ?? Promise.resolve());
  for (const id of [CORE_ID, DOCK_ID]) await waitForVersion(id, '98.0.0');
});

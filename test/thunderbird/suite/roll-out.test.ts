import { addOnState } from '../driver/add-on-switch';
import { until } from '../program/until';
import { CORE_ID, DOCK_ID } from './support/builds';
import { coreIn } from './support/core-in';
import { BAD_DRAFT, GOOD_DRAFT } from './support/drafts';
import type { Organization } from './support/organization';
import { startOrganization } from './support/organization';
import { useThunderbird } from './support/use-thunderbird';

let organization: Organization | undefined;

const site = useThunderbird({
  program: async () => {
    organization = await startOrganization();
    return organization.program;
  },
});
const core = coreIn(site);

afterAll(() => organization?.stop());

test('the packaged policy installs both add-ons from the packaged site', async () => {
  for (const id of [CORE_ID, DOCK_ID])
    await until(async () => (await addOnState(site.thunderbird(), id))?.active, { what: `${id} from the site` });
});

test('the gate and the pane go by the packaged configuration', async () => {
  const count = site.sink().received.length;
  const draft = await site.thunderbird().openDraft({ ...BAD_DRAFT, to: 'giulia.neri@fornitore.example' });
  const pane = await core.pane(draft);
  await pane.waitForText('tributi@fornitore.example');
  await draft.pressSend();
  await pane.waitForText(/Non inviata|Not sent/);
  expect(site.sink().received).toHaveLength(count);
  const good = await site.thunderbird().openDraft({ ...GOOD_DRAFT, to: 'tributi@fornitore.example' });
  await good.pressSend();
  expect((await site.sink().waitFor(count + 1)).recipients).toEqual(['tributi@fornitore.example']);
});

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Nginx } from '../../e2e/support/nginx';
import { startNginx } from '../../e2e/support/nginx';
import { addOnState } from '../driver/add-on-switch';
import type { ProgramCopy } from '../program/program-copy';
import { copyProgram } from '../program/program-copy';
import { until } from '../program/until';
import { CORE_ID, DOCK_ID } from './support/builds';
import { coreIn } from './support/core-in';
import { BAD_DRAFT, GOOD_DRAFT } from './support/drafts';
import { useThunderbird } from './support/use-thunderbird';

/** A made-up organisation's package, served by nginx; Thunderbird is told of it by exactly the packaged policies.json. */
const ROOT = path.resolve(__dirname, '../../..');

const CONFIG = {
  organization: 'Comune di Prova',
  vendor: { name: 'Fornitore', products: ['Gestionale'], domains: ['fornitore.example'] },
};
const MODULES = {
  name: 'Elenco di prova',
  modules: [{ id: 'tributi', name: 'Tributi di prova', address: 'tributi@fornitore.example' }],
};

interface PolicyFile {
  readonly policies: Readonly<Record<string, unknown>>;
}

let folder = '';
let nginx: Nginx | undefined;
let copy: ProgramCopy | undefined;

function makePackage(port: number): string {
  folder = mkdtempSync(path.join(tmpdir(), 'ente-'));
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(CONFIG));
  writeFileSync(path.join(folder, 'modules.json'), JSON.stringify(MODULES));
  const command = path.join(ROOT, 'dist/cli/ticket-in-regola.js');
  const files = ['--config', 'config.json', '--directory', 'modules.json', '--out', 'pacchetto'];
  const url = `https://localhost:${String(port)}/ticket/`;
  execFileSync(process.execPath, [command, 'package', '--url', url, ...files], { cwd: folder });
  return readFileSync(path.join(folder, 'pacchetto/server/nginx.conf'), 'utf8');
}

const site = useThunderbird({
  program: async () => {
    if (!existsSync(path.join(ROOT, 'dist/site/thunderbird')))
      throw new Error('dist/site has no add-ons: run `npm run build` first');
    nginx = await startNginx('localhost', makePackage);
    cpSync(path.join(folder, 'pacchetto/sito'), path.join(nginx.root, 'ticket'), { recursive: true });
    const file = JSON.parse(
      readFileSync(path.join(folder, 'pacchetto/thunderbird/policies.json'), 'utf8'),
    ) as PolicyFile;
    copy = await copyProgram();
    // Besides the package only that the test's authority is one.
    await copy.writePolicies({ ...file.policies, Certificates: { Install: [nginx.certificateFile] } });
    return copy.folder;
  },
});
const core = coreIn(site);

afterAll(async () => {
  await nginx?.stop();
  await copy?.remove();
  if (folder !== '') rmSync(folder, { recursive: true });
});

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

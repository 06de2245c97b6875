import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startNginx } from '../../../e2e/support/nginx';
import { copyProgram } from '../../program/program-copy';

const ROOT = path.resolve(__dirname, '../../../..');

/** The built release, as a folder. */
export const RELEASE_FOLDER = path.join(ROOT, 'dist/site');

/** The two files of a made-up organisation. */
export const CONFIG = {
  organization: 'Comune di Prova',
  vendor: { name: 'Fornitore', products: ['Gestionale'], domains: ['fornitore.example'] },
};
export const MODULES = {
  name: 'Elenco di prova',
  modules: [{ id: 'tributi', name: 'Tributi di prova', address: 'tributi@fornitore.example' }],
};

/** Its package, served by nginx, and a Thunderbird that is told of it by exactly the packaged policies.json. */
export interface Organization {
  /** Where the site answers. */
  readonly address: string;
  /** The folder of the program. */
  readonly program: string;
  /** Puts a file of the site in the place of what is there. @param file its path in the site */
  readonly publish: (file: string, content: string | Uint8Array) => void;
  /** Changes where the policy has the add-ons installed from; counts from the next start. */
  readonly changeInstallUrls: (change: (url: string) => string) => Promise<void>;
  /** Takes the site away, as when the server is down. */
  readonly goOffline: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface PolicyFile {
  readonly policies: { readonly ExtensionSettings: Readonly<Record<string, { readonly install_url: string }>> };
}

export async function startOrganization(): Promise<Organization> {
  if (!existsSync(path.join(RELEASE_FOLDER, 'thunderbird')))
    throw new Error('dist/site has no add-ons: run `npm run build` first');
  const folder = mkdtempSync(path.join(tmpdir(), 'ente-'));
  const packaged = (file: string): string => path.join(folder, 'pacchetto', file);
  const addressAt = (port: number): string => `https://localhost:${port}/ticket/`;
  const nginx = await startNginx('localhost', (port) => {
    makePackage(folder, addressAt(port));
    return readFileSync(packaged('server/nginx.conf'), 'utf8');
  });
  const site = path.join(nginx.root, 'ticket');
  cpSync(packaged('sito'), site, { recursive: true });
  const copy = await copyProgram();
  const { policies } = JSON.parse(readFileSync(packaged('thunderbird/policies.json'), 'utf8')) as PolicyFile;
  // Besides the package only that the test's authority is one.
  const trusting = { ...policies, Certificates: { Install: [nginx.certificateFile] } };
  await copy.writePolicies(trusting);
  let isServing = true;
  const goOffline = async (): Promise<void> => {
    if (isServing) await nginx.stop();
    isServing = false;
  };
  return {
    address: addressAt(nginx.port),
    program: copy.folder,
    publish: (file, content) => {
      writeFileSync(path.join(site, file), content);
    },
    changeInstallUrls: (change) =>
      copy.writePolicies({
        ...trusting,
        ExtensionSettings: Object.fromEntries(
          Object.entries(policies.ExtensionSettings).map(([id, setting]) => [
            id,
            { ...setting, install_url: change(setting.install_url) },
          ]),
        ),
      }),
    goOffline,
    stop: async () => {
      await goOffline();
      await copy.remove();
      rmSync(folder, { recursive: true });
    },
  };
}

function makePackage(folder: string, url: string): void {
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(CONFIG));
  writeFileSync(path.join(folder, 'modules.json'), JSON.stringify(MODULES));
  const command = path.join(ROOT, 'dist/cli/ticket-in-regola.js');
  const files = ['--config', 'config.json', '--directory', 'modules.json', '--out', 'pacchetto'];
  execFileSync(process.execPath, [command, 'package', '--url', url, ...files], { cwd: folder });
}

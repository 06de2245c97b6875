import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
export const RELEASE = path.join(ROOT, 'dist/site');
export const COMMAND = path.join(ROOT, 'dist/cli/ticket-in-regola.js');

/** A made-up organisation's two files. */
export const CONFIG = {
  organization: 'Comune di Prova',
  vendor: { name: 'Fornitore', products: ['Gestionale'], domains: ['assistenza.example'] },
};
export const MODULES = {
  name: 'Moduli di prova',
  modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi@assistenza.example' }],
};

/** What the command line makes of a configuration, in a folder of its own. */
export interface PackagedOrganization {
  readonly folder: string;
  /** Where a file of the package is. */
  readonly file: (name: string) => string;
  /** Packages for an address. @param options further ones of the command */
  readonly packageFor: (address: string, ...options: readonly string[]) => void;
  /** Puts the packaged site anew where a server has it. */
  readonly deploy: (where: string) => void;
  readonly remove: () => void;
}

/** @throws Error where nothing was built */
export function newOrganization(config: object = CONFIG, modules: object = MODULES): PackagedOrganization {
  if (!existsSync(RELEASE)) throw new Error('dist/site is missing: run `npm run build` first');
  const folder = mkdtempSync(path.join(tmpdir(), 'ente-'));
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config));
  writeFileSync(path.join(folder, 'modules.json'), JSON.stringify(modules));
  const file = (name: string): string => path.join(folder, 'pacchetto', name);
  const files = ['--config', 'config.json', '--directory', 'modules.json', '--out', 'pacchetto'];
  return {
    folder,
    file,
    packageFor: (address, ...options) => {
      const command = [COMMAND, 'package', '--url', address, ...files, ...options];
      execFileSync(process.execPath, command, { cwd: folder, stdio: 'pipe' });
    },
    deploy: (where) => {
      rmSync(where, { recursive: true, force: true });
      cpSync(file('sito'), where, { recursive: true });
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

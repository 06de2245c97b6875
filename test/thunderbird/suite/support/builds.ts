import { existsSync } from 'node:fs';
import path from 'node:path';

const BUILD = path.resolve(__dirname, '../../../../dist/thunderbird');

export const CORE_ID = 'core@ticket-in-regola';
export const DOCK_ID = 'dock@ticket-in-regola';
export const CORE_XPI = path.join(BUILD, 'ticket-in-regola.xpi');
export const DOCK_XPI = path.join(BUILD, 'ticket-in-regola-dock.xpi');
/** The core as an unpacked folder. */
export const CORE_FOLDER = path.join(BUILD, 'core');
/** The helper likewise. */
export const DOCK_FOLDER = path.join(BUILD, 'dock-helper');

/** Fails before the tests do, and says why, where nothing was built. */
export function requireBuilds(): void {
  const missing = [CORE_XPI, DOCK_XPI, CORE_FOLDER].find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`${missing} is missing: run \`npm run build\` first`);
}

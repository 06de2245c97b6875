import type { CallName } from './call-name';

/** Milliseconds that the pane waits for the answer to one call. */
const READ = 5000;

/** A host that just left a call without answer is not waited for as long with the next ones. */
const READ_FROM_SILENT_HOST = 1500;

/** Somebody pressed a button and expects that it works: a late yes is better than a no that turns out wrong. */
const WRITE = 12_000;

/** Twenty megabytes over a slow line. */
const UPLOAD = 40_000;

/** Others queue behind it, and the pane can do without. */
const ASIDE = 1500;

/** How long the pane waits for a call, in milliseconds. @param hostIsSilent the last call had no answer within its time */
export function panePatience(name: CallName, hostIsSilent: boolean): number {
  if (name.endsWith(' write')) return WRITE;
  if (name.endsWith(' upload')) return UPLOAD;
  if (name.endsWith(' event') || name === 'context') return ASIDE;
  return hostIsSilent ? READ_FROM_SILENT_HOST : READ;
}

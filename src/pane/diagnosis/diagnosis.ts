import type { GateTally } from './gate-tally';

/** How the reading of a file went: taken, refused for its faults, or not there. */
export type FileState = 'found' | 'refused' | 'absent';

/** What a host tells about itself for a request for help: nothing of mails, people or addresses. */
export interface HostDiagnosis {
  /** The program that the pane is in, and its version as it gives it itself; `null` where it gives none. */
  readonly program: string;
  readonly version: string | null;
  /** The platform that it runs on, as it names it. */
  readonly platform: string | null;
  /** What it can do, in its own terms: "Mailbox 1.15". */
  readonly abilities: readonly string[];
  /** The organisation's files, each with how its last reading went; empty where there are none to read. */
  readonly files: readonly { readonly name: string; readonly state: FileState }[];
  readonly tally: GateTally;
  /** Which decisions the tally has: all of them, or only those after which the pane was opened from the gate's dialog. */
  readonly tallyHolds: 'all' | 'followed';
}

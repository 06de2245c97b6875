import type { Check } from '../core/check';
import type { OrganizationSettings, SenderProfile } from '../core/context';
import type { Draft, Mailbox } from '../core/draft/draft';
import type { DraftNote } from '../core/draft/draft-note';
import type { Edit } from '../core/edits/edit';
import type { Part } from '../core/report';
import type { ModuleDirectory } from '../core/routing/directory';
import type { Habit } from '../core/routing/habit';
import type { HostDiagnosis } from './diagnosis/diagnosis';

/** Where the configuration in force comes from, and how old it is. Times are milliseconds since 1970, `null` where nobody knows. */
export interface ConfigurationOrigin {
  /**
   * `hosted`: the organisation's files on its web space · `policy`: the administrator's policy for the mail program · `file`: loaded by
   * the person · `tried`: a file opened in the web page · `built-in`: what packaging put into the program, else the demonstration's.
   */
  readonly source: 'hosted' | 'policy' | 'file' | 'tried' | 'built-in';
  /** When the organisation last changed it, as the server says. */
  readonly changed: number | null;
  /** When the copy in force was taken; of what was just read, the time of reading. */
  readonly taken: number | null;
  /** How the last attempt to read it anew went: in the last two cases an older copy holds. */
  readonly lastReading: 'good' | 'refused' | 'unreachable';
}

/** The organisation's configuration as the host found it; a fault is told and the last good (or built-in) one is used. */
export interface OrganizationConfiguration {
  readonly settings: OrganizationSettings;
  readonly directory: ModuleDirectory;
  /** What is wrong with the configuration that was given, in the language of the interface; empty when all is well. */
  readonly faults: readonly string[];
  /** The same faults by file, place and kind alone, without what was found there: for a request for help. */
  readonly faultMarks?: readonly string[];
  /** Absent where the host does not tell. */
  readonly origin?: ConfigurationOrigin;
}

/** What the person keeps: their data, whether the first-time card was answered, and which modules they took. */
export interface PersonSettings {
  readonly profile: SenderProfile;
  readonly introduced: boolean;
  /** It moves the order of suggestions in the pane and no verdict. Absent before the first choice and after it was forgotten. */
  readonly habit?: Habit;
}

export interface HostAbilities {
  /** The pane outlives the sending, so that it can tell what happens next. */
  readonly staysAfterSending: boolean;
}

/** A file that the pane hands to the draft. */
export interface NewAttachment {
  readonly name: string;
  readonly content: Blob;
}

/** What a new mail starts with. */
export interface NewMail {
  readonly to: readonly Mailbox[];
  readonly subject: string;
}

export type Snapshot =
  | {
      readonly state: 'draft';
      readonly draft: Draft;
      readonly note: DraftNote;
      /** What the host could not give, besides attachments that are `null`: nothing is held against it. */
      readonly unread?: readonly Part[];
    }
  /** Nothing is being composed (a read mail, no item). */
  | { readonly state: 'none' }
  | { readonly state: 'unreadable'; readonly reason: string };

/** All that the pane knows of a host. Every promise settles; a rejected one is a technical failure that the pane shows. */
export interface DraftPort {
  readonly abilities: HostAbilities;
  readSnapshot(): Promise<Snapshot>;
  /**
   * Applies the edits in order to the draft as it is now, and gives back what undoes them, last first. Empty when the draft changed so that none applied.
   */
  applyEdits(edits: readonly Edit[]): Promise<readonly Edit[]>;
  writeNote(note: DraftNote): Promise<void>;
  /** Calls back soon after the draft or its note changed; gives back what stops it. */
  watch(onChange: () => void): () => void;
  /** Reads it anew from where it comes from. The pane asks at its start, every hour, and after a long while away. */
  readConfiguration(): Promise<OrganizationConfiguration>;
  /** Calls back when it became another meanwhile; gives back what stops it. Absent where each reading waits for the newest. */
  watchConfiguration?(onChange: () => void): () => void;
  readPersonSettings(): Promise<PersonSettings>;
  /** `check`, which only a support draft asks for: a host may load it with the first one. */
  loadCheck(): Promise<Check>;
  writePersonSettings(settings: PersonSettings): Promise<void>;
  /** Opens an https page in the person's browser. */
  openPage(url: string): void;
  /** Attaches a file to the draft; absent where the host cannot. */
  attachFile?(file: NewAttachment): Promise<void>;
  /** Opens the window of a new mail and leaves this draft as it is; absent where the host cannot. */
  startMail?(mail: NewMail): Promise<void>;
  /** What the host tells about itself for a request for help; absent where it tells nothing: the pane then tells what it knows. */
  readDiagnosis?(): Promise<HostDiagnosis>;
  /** Forgets the gate's tally. Never rejects. */
  clearTally?(): Promise<void>;
}

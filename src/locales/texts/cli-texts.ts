import type { FindingSeverity, Part, RequestKind } from '../../core/report';

/** What cannot be read as a draft. */
export type UnreadableText =
  | 'missing'
  | 'directory'
  | 'no-permission'
  | 'empty'
  | 'outlook-msg'
  | 'binary'
  | 'no-headers'
  | 'headers-too-long'
  | 'too-many-parts'
  | 'not-readable';

/** What is odd about a mail that was read all the same. */
export type MailNoteText =
  | { readonly kind: 'truncated' | 'no-boundary' | 'damaged-base64' | 'damaged-text' | 'stray-controls' }
  /** Only so many bytes of each end of the text were read. */
  | { readonly kind: 'body-cut'; readonly bytes: number }
  | { readonly kind: 'unknown-charset' | 'wrong-charset'; readonly label: string; readonly used: string };

/** Why a file cannot be written. */
export type UnwritableFileText = 'exists' | 'no-folder' | 'directory' | 'no-permission' | 'no-space' | 'other';

/** Why the report cannot be written. */
export type UnwritableText = 'no-space' | 'other';

export type UsageFaultText =
  | { readonly kind: 'unknown-option' | 'missing-value' | 'missing-option' | 'unknown-command'; readonly name: string }
  | { readonly kind: 'unknown-language'; readonly found: string }
  | { readonly kind: 'no-files' | 'no-command' | 'other' };

/** How many drafts and findings the report is about. */
export interface ReportCounts {
  readonly drafts: number;
  readonly blocked: number;
  readonly ordinary: number;
  readonly errors: number;
  readonly warnings: number;
  readonly suggestions: number;
  /** Files or lines that could not be read as drafts. */
  readonly unreadable: number;
}

export interface CliTexts {
  readonly help: {
    readonly program: string;
    readonly check: string;
    readonly files: string;
    readonly config: string;
    readonly sender: string;
    readonly directory: string;
    readonly json: string;
    readonly language: string;
    readonly help: string;
    readonly version: string;
    readonly helpCommand: string;
    /** Exit statuses and examples, below the options of `check`. */
    readonly checkMore: string;
    /** What follows the program's name in its usage line. */
    readonly programUsage: string;
    /** How a command is listed among the commands: what follows its name. */
    readonly commandUsage: Readonly<Record<'check' | 'directory' | 'package' | 'help', string>>;
    /** The commands about directories. */
    readonly directories: {
      readonly group: string;
      readonly commandUsage: Readonly<Record<'import' | 'check' | 'help', string>>;
      readonly import: string;
      readonly importFile: string;
      readonly importOut: string;
      readonly importName: string;
      readonly importSource: string;
      readonly importMore: string;
      readonly check: string;
      readonly checkFile: string;
      readonly checkMore: string;
      readonly json: string;
    };
    readonly package: {
      readonly about: string;
      readonly url: string;
      readonly config: string;
      readonly directory: string;
      readonly out: string;
      readonly outlookWeb: string;
      readonly release: string;
      readonly checkUrl: string;
      readonly force: string;
      readonly more: string;
    };
    /** `--force`, where one file is written. */
    readonly force: string;
    readonly usageHeading: string;
    readonly argumentsHeading: string;
    readonly optionsHeading: string;
    readonly commandsHeading: string;
  };
  readonly usageFault: (fault: UsageFaultText) => string;
  /** Points to `--help`, under a usage fault. */
  readonly seeHelp: string;
  readonly unreadable: Readonly<Record<UnreadableText, string>>;
  readonly mailNote: (note: MailNoteText) => string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly severities: Readonly<Record<FindingSeverity, string>>;
  readonly kinds: Readonly<Record<RequestKind, string>>;
  /** Stands for the subject of a draft that has none. */
  readonly noSubject: string;
  readonly ordinary: string;
  readonly inOrder: string;
  readonly suggestedModule: (module: string, address: string, percent: number) => string;
  readonly summary: (counts: ReportCounts) => string;
  readonly unwritableFile: Readonly<Record<UnwritableFileText, string>>;
  /** The report itself cannot be written, to a file or a device. */
  readonly unwritable: Readonly<Record<UnwritableText, string>>;
  readonly internalError: (message: string) => string;
}

import type { Mode } from '../../core/context';

/** A day as people say it; the year only where it is not this one. Months count from 0. */
export type DayText =
  | { readonly kind: 'today' }
  | { readonly kind: 'yesterday' }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number | null };

/** A day and a time of day, in the person's own time zone. */
export interface MomentText {
  readonly day: DayText;
  readonly hour: number;
  readonly minute: number;
}

/** Where the configuration in force comes from, and how old it is; `null` where nobody knows. */
export interface OriginText {
  readonly source: 'hosted' | 'policy' | 'file' | 'tried' | 'built-in';
  readonly changed: DayText | null;
  readonly taken: MomentText | null;
  readonly lastReading: 'good' | 'refused' | 'unreachable';
}

/** The page for whoever helps with the program itself, and the line about the configuration. */
export interface DiagnosisTexts {
  /** The page's heading, and the button that opens it. */
  readonly heading: string;
  readonly lead: string;
  /** Beside "the configuration is not valid". */
  readonly details: string;
  /** The line in the guide; `origin` is what `origin` gives. */
  readonly configurationOf: (organization: string, origin: string) => string;
  readonly origin: (origin: OriginText) => string;
  readonly labels: {
    readonly version: string;
    readonly program: string;
    readonly language: string;
    readonly abilities: string;
    readonly configuration: string;
    readonly organization: string;
    readonly mode: string;
    readonly modules: string;
    readonly changedRules: string;
    readonly files: string;
    readonly faults: string;
    readonly decisions: string;
    readonly namedRules: string;
    readonly last: string;
  };
  readonly none: string;
  readonly noFaults: string;
  readonly fileStates: Readonly<Record<'found' | 'refused' | 'absent', string>>;
  readonly unknown: string;
  readonly placeholder: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly actions: Readonly<Record<'block' | 'ask' | 'send', string>>;
  /** Where only those decisions are known after which the pane was opened from the dialog. */
  readonly followedOnly: string;
  readonly clear: string;
  readonly cleared: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  /** The label of the text that is to be copied by hand. */
  readonly copyText: string;
}

import type { Mode } from '../../core/context';
import type { Part, RequestKind } from '../../core/report';
import type { Paragraph } from '../../core/rules/rule';
import type { DiagnosisTexts } from './diagnosis-texts';

/** What the pane says besides the rules' own messages. */
export interface PaneTexts {
  readonly head: {
    readonly reading: string;
    readonly ready: string;
    readonly missing: (count: number) => string;
    readonly toReview: (count: number) => string;
    /** Said below the head where the organisation's mode does not block; empty where it does. */
    readonly modes: Readonly<Record<Mode, string>>;
    readonly ordinary: string;
    readonly empty: string;
    readonly unreadable: string;
    readonly noDraft: string;
    readonly progress: (done: number, total: number) => string;
    readonly progressSpoken: (done: number, total: number) => string;
  };
  readonly parts: Readonly<Record<Part, string>>;
  readonly kinds: Readonly<Record<RequestKind, string>>;
  readonly paragraph: (paragraph: Paragraph) => string;
  readonly calm: {
    readonly ordinary: string;
    readonly released: string;
    readonly empty: string;
    readonly unreadable: string;
    readonly noDraft: string;
    readonly declareSupport: string;
    readonly declareOrdinary: string;
    readonly chooseModule: string;
    readonly retry: string;
  };
  readonly routing: {
    readonly heading: string;
    readonly evidence: (words: readonly string[]) => string;
    readonly useAddress: string;
    readonly useModule: (name: string, address: string) => string;
    readonly all: string;
    readonly addressed: (name: string) => string;
    /** A reply to the ticketing robot's mail needs no module's address. */
    readonly replyInOrder: string;
    readonly noSuggestion: string;
    readonly openDirectory: string;
    readonly noDirectory: string;
    readonly placeholder: string;
  };
  readonly directory: {
    readonly heading: string;
    readonly search: string;
    readonly count: (shown: number, all: number) => string;
    readonly nothingFound: (query: string) => string;
    readonly showAll: string;
    readonly vendorPage: (vendor: string) => string;
    readonly inUse: string;
  };
  readonly findings: {
    readonly toMend: string;
    readonly nothingToMend: string;
    readonly inOrder: string;
    readonly advice: string;
    readonly dismissedGroup: string;
    readonly severities: {
      readonly error: string;
      readonly warning: string;
      readonly suggestion: string;
      readonly passed: string;
    };
    readonly badExample: string;
    readonly goodExample: string;
    readonly dismiss: string;
    readonly restore: string;
    readonly mended: string;
    readonly edit: string;
    readonly editLabel: string;
    readonly apply: string;
    readonly cancel: string;
    readonly startMail: string;
    readonly cannotTell: string;
  };
  readonly attach: {
    readonly choose: string;
    readonly paste: string;
    /** A pasted picture's file name, without ending. */
    readonly pastedName: string;
    readonly failed: string;
  };
  readonly undo: {
    readonly done: string;
    readonly undo: string;
    readonly undoFix: (fix: string) => string;
    readonly nothingApplied: string;
  };
  readonly kind: { readonly label: string; readonly charged: string };
  readonly afterwards: { readonly heading: string; readonly lines: readonly string[] };
  readonly profile: {
    readonly heading: string;
    readonly lead: string;
    readonly name: string;
    readonly phone: string;
    readonly entities: string;
    readonly entitiesHint: string;
    readonly availability: string;
    readonly availabilityHint: string;
    readonly language: string;
    readonly save: string;
    /** Where a fix needs data that was never given. */
    readonly fillIn: string;
  };
  /** The modules that the person took before, which move the order of suggestions. */
  readonly habit: {
    readonly lead: string;
    readonly forget: string;
    readonly forgotten: string;
  };
  readonly introduction: {
    readonly heading: string;
    readonly lead: string;
    readonly several: string;
    readonly confirm: string;
    readonly later: string;
  };
  readonly guide: {
    readonly heading: string;
    readonly lead: string;
    /** What the severities come to, in the organisation's mode. */
    readonly required: Readonly<Record<Mode, string>>;
    readonly asked: Readonly<Record<Mode, string>>;
    readonly advised: Readonly<Record<Mode, string>>;
    readonly privacy: string;
  };
  readonly diagnosis: DiagnosisTexts;
  readonly back: string;
  readonly fault: {
    readonly configuration: string;
    readonly technical: string;
    /** In the place of the pane while the library does not start that stands between it and Outlook. */
    readonly notStarting: string;
  };
  readonly languages: { readonly it: string; readonly en: string };
}

import type { Mode } from '../../core/context';
import type { Severity } from '../../core/report';

/** Why nothing is packaged; faults of the two files have their own words. */
export type RefusalText =
  | { readonly kind: 'no-address' | 'not-https' | 'credentials' | 'placeholder' | 'no-modules' }
  /** `better` is the address that was probably meant. */
  | { readonly kind: 'query' | 'file' | 'no-final-slash'; readonly better: string }
  | { readonly kind: 'outlook-origin'; readonly found: string }
  | { readonly kind: 'missing-setting'; readonly key: string };

/** Why a folder is not written to. */
export type FolderFaultText = 'not-empty' | 'a-file' | 'holds-program' | 'top' | 'not-writable';

/** The words about rolling out: on the command line, in the configuration page, in the summary. */
export interface RolloutTexts {
  readonly refusal: (refusal: RefusalText) => string;
  readonly folderFault: Readonly<Record<FolderFaultText, string>>;
  /** There is no built software to package, or a file of it is another than was built. */
  readonly noRelease: (folder: string) => string;
  readonly damagedRelease: (files: readonly string[]) => string;
  readonly packaged: (files: number, folder: string) => string;
  readonly next: (summaryFile: string) => string;
  /** The summary's file name. */
  readonly summaryFile: string;
  readonly summary: {
    readonly title: string;
    readonly organization: string;
    readonly address: string;
    readonly version: string;
    readonly id: string;
    readonly mode: string;
    readonly modes: Readonly<Record<Mode, string>>;
    readonly domains: string;
    readonly stepsTitle: string;
    readonly steps: (address: string, hasThunderbird: boolean) => readonly string[];
    readonly moduleColumns: readonly string[];
    readonly rulesTitle: string;
    readonly ruleColumns: readonly string[];
    readonly severities: Readonly<Record<Severity, string>>;
  };
}

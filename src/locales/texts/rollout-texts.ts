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

/** Why a site, or a file of it, could not be asked. */
export type UnreachableKind = 'no-host' | 'refused' | 'certificate' | 'too-slow' | 'other';

/** What can be wrong with files of a deployed site. */
export type FileFaultKind =
  | 'missing'
  | 'log-in-wanted'
  | 'redirected'
  | 'changed'
  | 'no-nosniff'
  | 'no-policy'
  | 'other-policy'
  | 'not-framed'
  | 'icon-not-cached'
  | 'kept-too-long'
  | 'wrong-type'
  | 'no-cors';

/** What is wrong with a deployed site. */
export type SiteFaultText =
  | { readonly kind: 'unreachable'; readonly fault: UnreachableKind; readonly detail: string }
  | { readonly kind: 'no-release' | 'placeholder' | 'not-packaged' | 'manifest-unreadable' | 'manifest-other-id' }
  /** `paths` are those of the site's files that have it, at least one. */
  | { readonly kind: FileFaultKind; readonly paths: readonly string[] }
  | { readonly kind: 'not-json'; readonly path: string }
  /** `faults` are in words already. */
  | { readonly kind: 'invalid'; readonly path: string; readonly faults: readonly string[] }
  | { readonly kind: 'manifest-other-site'; readonly found: string }
  | { readonly kind: 'manifest-version'; readonly found: string; readonly expected: string };

/** The words about rolling out: on the command line, in the configuration page, in the summary. */
export interface RolloutTexts {
  readonly refusal: (refusal: RefusalText) => string;
  readonly folderFault: Readonly<Record<FolderFaultText, string>>;
  /** There is no built software to package, or a file of it is another than was built. */
  readonly noRelease: (folder: string) => string;
  readonly damagedRelease: (files: readonly string[]) => string;
  readonly packaged: (files: number, folder: string) => string;
  readonly next: (summaryFile: string) => string;
  /** What is wrong with a deployed site, and what to do about it. */
  readonly siteFault: (fault: SiteFaultText) => string;
  readonly siteInOrder: (address: string) => string;
  readonly siteFaults: (count: number) => string;
  /** What a deployed site says of itself: whose it is, how it treats mails, how many modules it knows. */
  readonly siteFound: (version: string, organization: string, mode: Mode, modules: number) => string;
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

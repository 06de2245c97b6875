import type { Mode } from '../../core/context';
import type { RuleId } from '../../core/rules/rule-id';

/** What would have happened to an old mail at sending. */
export type HeapFateText = 'block' | 'ask' | 'send' | 'ordinary' | 'unreadable';

/** The words of the configuration page. */
export interface SetupTexts {
  readonly title: string;
  readonly intro: string;
  readonly language: string;
  /** Where the page was opened from the disk: no package can be made there. */
  readonly fromDisk: string;
  /** Of a manifest that was opened: it is none, or that of a release, which no site has. */
  readonly notPackaged: string;
  /** At an empty text that must be filled in. */
  readonly toFill: string;
  /** Of a file on the server that mail programs refuse; line, column and fault follow. */
  readonly refused: (file: string) => string;
  readonly sections: Readonly<
    Record<'organization' | 'modules' | 'rules' | 'try' | 'heap' | 'package' | 'check', string>
  >;
  /** Of the links to the sections. */
  readonly contents: string;
  /** Beside such a link: how many points are left to fill in or to mend. */
  readonly left: (points: number) => string;
  readonly organization: {
    readonly name: string;
    readonly mode: string;
    /** Which mode to begin with. */
    readonly modeHint: string;
    readonly vendor: string;
    readonly products: string;
    readonly productsHint: string;
    readonly domains: string;
    readonly domainsHint: string;
    /** Without a domain nothing would be a request. */
    readonly domainsMissing: string;
    readonly exempt: string;
    readonly exemptHint: string;
    readonly robot: string;
    readonly robotHint: string;
    readonly contract: string;
    readonly operationalSupport: string;
    readonly training: string;
    readonly maxTotal: string;
  };
  readonly modules: {
    readonly directoryName: string;
    readonly directoryNameHint: string;
    readonly sourceUrl: string;
    /** As long as addresses of the demonstration are in the table: how many, of how many modules. */
    readonly demonstration: (demonstration: number, modules: number) => string;
    /** At such an address. */
    readonly demonstrative: string;
    readonly columns: {
      readonly name: string;
      readonly address: string;
      readonly topics: string;
      readonly terms: string;
    };
    readonly topicsHint: string;
    /** Opens the list of topics. */
    readonly topicsKnown: string;
    /** At a module without topics of its own: those that hold, or that there are none. */
    readonly recognised: (topics: readonly string[]) => string;
    readonly add: string;
    readonly remove: (name: string) => string;
    readonly importFile: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly read: string;
    readonly replace: string;
    readonly append: string;
    readonly cancel: string;
    readonly line: (line: number) => string;
    readonly openFiles: string;
  };
  readonly rules: {
    readonly hint: string;
    readonly standard: (severity: string) => string;
  };
  readonly trial: {
    readonly hint: string;
    readonly open: string;
    readonly frame: string;
    readonly blocked: string;
  };
  readonly heap: {
    readonly hint: string;
    readonly choose: string;
    readonly drop: string;
    /** Over what would have happened with `enforce`, whatever mode is chosen. */
    readonly enforced: string;
    /** Over what would have happened with the mode that is chosen. */
    readonly chosen: (mode: Mode) => string;
    /** Stands after how many mails; of a single mail, beside its name. */
    readonly fates: Readonly<Record<HeapFateText, (mails: number) => string>>;
    readonly byRule: string;
    /** Over the mails one by one. */
    readonly columns: { readonly mail: string; readonly fate: string; readonly rules: string };
    readonly held: (rule: RuleId, name: string, mails: number) => string;
    readonly none: string;
  };
  readonly packaging: {
    readonly hint: string;
    readonly url: string;
    /** What should be known of the address that is typed, told with where the page stands and what an earlier package is for. */
    readonly place: Readonly<
      Record<'other-than-packaged' | 'page-elsewhere' | 'own-folder', (here: string, packagedFor: string) => string>
    >;
    readonly outlookWeb: string;
    readonly outlookWebHint: string;
    readonly prepare: string;
    readonly preparing: string;
    readonly notServed: string;
    readonly damaged: (files: readonly string[]) => string;
    readonly faulty: string;
    /** There are addresses of the demonstration left: how many, and the numbers of their lines. */
    readonly demonstration: (count: number, lines: string) => string;
    /** A button that goes to the first field that has a fault. */
    readonly firstFault: string;
    readonly remarks: string;
    readonly ready: (files: number) => string;
    /** Something was changed since the package was prepared. */
    readonly stale: string;
    readonly zip: string;
    readonly manifest: string;
    readonly policies: string;
    readonly config: string;
    readonly directory: string;
  };
  readonly check: {
    readonly hint: string;
    readonly address: (address: string) => string;
    readonly run: string;
    readonly running: string;
    /** What a browser is not told, and how to see it. */
    readonly unseen: readonly string[];
  };
}

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
  /** At an empty text that must be filled in, as long as nobody was there. */
  readonly toFill: string;
  /** Of a file on the server that mail programs refuse; line, column and fault follow. */
  readonly refused: (file: string) => string;
  readonly sections: Readonly<Record<'organization' | 'modules' | 'rules' | 'try' | 'heap' | 'package', string>>;
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
    readonly sourceUrl: string;
    readonly columns: {
      readonly name: string;
      readonly address: string;
      readonly topics: string;
      readonly terms: string;
    };
    readonly topicsHint: string;
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
    readonly held: (rule: RuleId, name: string, mails: number) => string;
    readonly none: string;
  };
  readonly packaging: {
    readonly hint: string;
    readonly url: string;
    readonly outlookWeb: string;
    readonly outlookWebHint: string;
    readonly prepare: string;
    readonly preparing: string;
    readonly notServed: string;
    readonly damaged: (files: readonly string[]) => string;
    readonly faulty: string;
    readonly remarks: string;
    readonly ready: (files: number) => string;
    readonly zip: string;
    readonly manifest: string;
    readonly policies: string;
    readonly config: string;
    readonly directory: string;
  };
}

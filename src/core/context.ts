import type { DraftNote } from './draft/draft-note';
import type { Severity } from './report';
import type { ModuleDirectory } from './routing/directory';
import type { SuggestModules } from './routing/suggestion';
import type { RuleId } from './rules/rule-id';

/** `observe`: the gate never intervenes · `advise`: it asks, also about errors · `enforce`: errors block. */
export type Mode = 'observe' | 'advise' | 'enforce';

/** What an organisation sets, validated and with the defaults filled in. */
export interface OrganizationSettings {
  readonly organization: string;
  readonly mode: Mode;
  readonly vendor: {
    readonly name: string;
    readonly products: readonly string[];
    readonly domains: readonly string[];
    readonly exemptAddresses: readonly string[];
    readonly ticketRobotAddresses: readonly string[];
  };
  readonly contract: { readonly operationalSupport: boolean; readonly training: boolean };
  readonly attachments: { readonly maxTotalBytes: number };
  readonly rules: Readonly<Partial<Record<RuleId, Severity>>>;
}

/** What the writer said about themself ("I miei dati"). Absent data is `null` or an empty list, never an empty string. */
export interface SenderProfile {
  readonly name: string | null;
  readonly phone: string | null;
  /** The Enti the writer works for. */
  readonly entities: readonly string[];
  /** When the writer can be called back, in their own words. */
  readonly availability: string | null;
}

export const EMPTY_PROFILE: SenderProfile = { name: null, phone: null, entities: [], availability: null };

/** All that `check` knows besides the draft. */
export interface CheckContext {
  readonly settings: OrganizationSettings;
  readonly directory: ModuleDirectory;
  readonly sender: SenderProfile;
  readonly note: DraftNote;
  /** In the place of `suggestModules`, which every host judges by: for a draft of which too little could be read. */
  readonly suggest?: SuggestModules;
}

import type { Edit } from './edits/edit';
import type { Suggestion } from './routing/suggestion';
import type { ProblemMessage } from './rules/messages';
import type { RuleId } from './rules/rule-id';
import type { TextRange } from './draft/text-range';

/** `error` blocks sending · `warning` asks at sending · `suggestion` shows in the pane only · `off`. */
export type Severity = 'error' | 'warning' | 'suggestion' | 'off';

export type FindingSeverity = Exclude<Severity, 'off'>;

/** The part of the mail that a finding is about. */
export type Part = 'recipients' | 'subject' | 'body' | 'attachments' | 'signature';

/** § 2.2: error or malfunction · help to operate or to mend a user's mistake · training or consulting. */
export type RequestKind = 'anomaly' | 'operational' | 'training';

export const REQUEST_KINDS: readonly RequestKind[] = ['anomaly', 'operational', 'training'];

/** What a fix says it does; the locales turn it into the button's text. */
export type FixTitle =
  | { readonly kind: 'use-address'; readonly module: string; readonly address: string }
  | { readonly kind: 'replace-address'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove-address'; readonly address: string }
  | { readonly kind: 'keep-only-address'; readonly address: string }
  | { readonly kind: 'use-subject'; readonly subject: string }
  | { readonly kind: 'add-signature-line'; readonly line: string }
  | { readonly kind: 'cover-secret'; readonly secret: 'password' | 'pin'; readonly mask: string }
  | { readonly kind: 'shorten-data'; readonly short: string }
  | { readonly kind: 'add-line'; readonly line: string }
  | { readonly kind: 'add-outline'; readonly request: RequestKind }
  /** `instead`: the words that take the name's place; `null` where nothing does. */
  | { readonly kind: 'strike-name'; readonly words: string; readonly instead: string | null }
  | { readonly kind: 'name-entity'; readonly entity: string };

/** One way to mend a problem. `safe` fixes say all they do; a `choice` is one of several that the writer picks from. */
export interface Fix {
  readonly title: FixTitle;
  readonly safety: 'safe' | 'choice';
  readonly edits: readonly Edit[];
}

/** What is wrong, as a gate needs it: without the ways to mend it. */
export interface JudgedFinding {
  readonly rule: RuleId;
  readonly severity: FindingSeverity;
  readonly part: Part;
  readonly message: ProblemMessage;
  /** UTF-16 code units of the subject (part `subject`) or of the body's text as read (`body`, `signature`); else `null`. */
  readonly range: TextRange | null;
  /** Changes with the content the finding is about and not with its position: a dismissal is remembered by it. */
  readonly fingerprint: string;
  /** The writer dismissed it for this same content. Never true of an error. */
  readonly dismissed: boolean;
}

export interface Finding extends JudgedFinding {
  readonly fixes: readonly Fix[];
}

/** A rule that was looked at and found in order. */
export interface PassedRule {
  readonly rule: RuleId;
  readonly part: Part;
  readonly required: boolean;
}

export interface Report {
  readonly support: boolean;
  /** Why the draft is (or is not) a support draft: the pane offers the way back only where the writer decided. */
  readonly supportReason: 'module-address' | 'vendor-mailbox' | 'declared' | 'released' | 'ordinary';
  /** No finding of severity `error`. Always true of a draft that is no support draft. */
  readonly sendable: boolean;
  readonly kind: RequestKind;
  readonly routing: {
    /** Ids of the modules whose address is among the recipients, in the order of the headers. */
    readonly addressed: readonly string[];
    /** Best first, at most five. */
    readonly suggestions: readonly Suggestion[];
  };
  /** Errors first, then warnings, then suggestions; within each in the order of `RULE_IDS`. */
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedRule[];
  /** Points without which the mail is not taken in charge (rules of severity `error` that apply), and how many of them are met. */
  readonly required: { readonly met: number; readonly total: number };
}

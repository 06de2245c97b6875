import type { CheckContext } from '../../../core/context';
import { decideSending } from '../../../core/gate';
import { judgeDraft } from '../../../core/judge';
import { readRecipients } from '../../../core/recipients';
import { suggestModules } from '../../../core/routing/suggest-modules';
import { supportReason } from '../../../core/support-reason';
import { PANE_COMMAND, SHOW_MISSING } from '../command-id';
import type { ItemReader } from '../draft/read-item';
import { supportsMailbox } from '../office/supports';
import type { Verdict } from './completion';
import { dialogText } from './dialog-text';
import type { GateSettings } from './gate-settings';
import { onlyWhatWasRead } from './judge-what-was-read';
import { readContent, readEnvelope, type SendingDraft } from './read-for-sending';

const SEND: Verdict = { allowEvent: true };

export interface Decision {
  readonly verdict: Verdict;
  /** What could not be read, as `part: failure`; without words of the mail. */
  readonly failures: readonly string[];
}

/** Reads the draft, no more of it than needed, and decides about its sending. */
export function decide(reader: ItemReader, settings: GateSettings): Promise<Decision> {
  if (settings.organization.mode === 'observe') return Promise.resolve({ verdict: SEND, failures: [] });
  return readEnvelope(reader).then((envelope) => {
    if (!isSupport(envelope, settings)) return { verdict: SEND, failures: describe(envelope) };
    return readContent(reader, envelope).then((read) => ({
      verdict: judge(read, settings),
      failures: describe(read),
    }));
  });
}

function isSupport({ draft, note }: SendingDraft, { organization, directory }: GateSettings): boolean {
  const reason = supportReason(readRecipients(draft, organization, directory), note);
  return reason !== 'ordinary' && reason !== 'released';
}

function judge({ draft, note, failures }: SendingDraft, settings: GateSettings): Verdict {
  const context: CheckContext = {
    settings: onlyWhatWasRead(settings.organization, failures.keys()),
    directory: settings.directory,
    sender: settings.sender,
    note,
    suggest: suggestModules,
  };
  const decision = decideSending(judgeDraft(draft, context).judgement, settings.organization.mode);
  if (decision.action === 'send') return SEND;
  // An Outlook that cannot ask would block: then the writer has seen the warnings in the pane, or goes without.
  if (decision.action === 'ask' && !supportsMailbox('1.14')) return SEND;
  const { plain, markdown } = dialogText(settings.locale, decision.action, decision.findings);
  return {
    allowEvent: false,
    errorMessage: plain,
    ...(supportsMailbox('1.15') ? { errorMessageMarkdown: markdown } : {}),
    cancelLabel: settings.locale.outlook.gate.openPane,
    commandId: PANE_COMMAND,
    contextData: SHOW_MISSING,
    ...(decision.action === 'ask' ? { sendModeOverride: 'promptUser' } : {}),
  };
}

function describe({ failures }: SendingDraft): readonly string[] {
  return [...failures].map(([reading, failure]) => `${reading}: ${String(failure)}`);
}

import type { CheckContext } from '../../../core/context';
import { decideSending } from '../../../core/gate';
import { judgeDraft } from '../../../core/judge';
import { PANE_COMMAND } from '../command-id';
import { isSupport } from '../draft/is-support';
import { onlyWhatWasRead } from '../draft/judge-what-was-read';
import type { ItemReader } from '../draft/read-item';
import { readContent, readEnvelope, type PartlyRead } from '../draft/read-parts';
import { supportsMailbox } from '../office/supports';
import type { Verdict } from './completion';
import { dialogText } from './dialog-text';
import type { GateSettings } from './gate-settings';

const SEND: Verdict = { allowEvent: true };

export interface Decision {
  readonly verdict: Verdict;
  /** What could not be read, as `part: failure`; without words of the mail. */
  readonly failures: readonly string[];
}

/** Reads the draft, no more of it than needed, and decides about its sending. */
export function decide(reader: ItemReader, settings: GateSettings): Promise<Decision> {
  if (settings.configuration.settings.mode === 'observe') return Promise.resolve({ verdict: SEND, failures: [] });
  return readEnvelope(reader).then((envelope) => {
    if (!isSupport(envelope.draft, envelope.note, settings.configuration))
      return { verdict: SEND, failures: describe(envelope) };
    return readContent(reader, envelope).then((read) => ({
      verdict: judge(read, settings),
      failures: describe(read),
    }));
  });
}

function judge({ draft, note, failures }: PartlyRead, { configuration, sender, locale }: GateSettings): Verdict {
  const { settings, directory } = configuration;
  const context: CheckContext = {
    settings: onlyWhatWasRead(settings, failures.keys()),
    directory,
    sender,
    note,
  };
  const decision = decideSending(judgeDraft(draft, context).judgement, settings.mode);
  if (decision.action === 'send') return SEND;
  // An Outlook that cannot ask would block: then the writer has seen the warnings in the pane, or goes without.
  if (decision.action === 'ask' && !supportsMailbox('1.14')) return SEND;
  const { plain, markdown } = dialogText(locale, decision.action, decision.findings);
  return {
    allowEvent: false,
    errorMessage: plain,
    ...(supportsMailbox('1.15') ? { errorMessageMarkdown: markdown } : {}),
    cancelLabel: locale.outlook.gate.openPane,
    commandId: PANE_COMMAND,
    // Text, because Outlook before Version 2402 takes nothing else: the pane that the dialog opens reads what was decided.
    contextData: [decision.action, ...decision.findings.map(({ rule }) => rule)].join(),
    ...(decision.action === 'ask' ? { sendModeOverride: 'promptUser' } : {}),
  };
}

function describe({ failures }: PartlyRead): readonly string[] {
  return [...failures].map(([reading, failure]) => `${reading}: ${String(failure)}`);
}

import type { CheckContext } from '../../../core/context';
import type { Attachment, Draft } from '../../../core/draft/draft';
import { EMPTY_NOTE } from '../../../core/draft/draft-note';
import { decideSending, type SendingDecision } from '../../../core/gate';
import { judgeDraft } from '../../../core/judge';
import { readRecipients } from '../../../core/recipients';
import { supportReason } from '../../../core/support-reason';
import { recipientsOf, toAttachments, toDraft } from '../draft/details-draft';
import { readDraftMemory, type DraftMemory } from '../store/draft-memory';
import { within } from '../time/within';
import { contentMark } from './content-mark';
import type { BackgroundLocale } from './background-locale';
import { readGateSettings, type GateSettings } from './gate-settings';

/** Milliseconds for one call; two of them stand one after the other. */
const CALL_TIME = 1200;

export interface Decision {
  readonly decision: SendingDecision;
  /** Whether it is a request that was judged: of other mail nothing is counted. */
  readonly judged: boolean;
  /** See `contentMark`; empty where the mail goes. */
  readonly mark: string;
  readonly locale: BackgroundLocale;
  /** What could not be read of a support draft, without words of the mail. */
  readonly failures: readonly string[];
}

const SEND: SendingDecision = { action: 'send' };

/**
 * Decides about a mail whose writer pressed "send". Of a mail that is no support draft only the recipients and the draft's note are looked
 * at. A note that cannot be read is empty, attachments that cannot be listed silence their rules; any other failure rejects.
 */
export async function decide(tabId: number, details: Thunderbird.ComposeDetails): Promise<Decision> {
  const failures: string[] = [];
  const [settings, memory] = await Promise.all([
    within(CALL_TIME, 'settings', readGateSettings),
    attempt<DraftMemory>(failures, 'note', () => readDraftMemory(tabId), { note: EMPTY_NOTE, heldBack: null }),
  ]);
  const { locale, organization } = settings;
  if (organization.mode === 'observe' || !isSupport(details, settings, memory)) {
    return { decision: SEND, judged: false, mark: '', locale, failures };
  }
  const attachments = await attempt<readonly Attachment[] | null>(
    failures,
    'attachments',
    () => messenger.compose.listAttachments(tabId).then(toAttachments),
    null,
  );
  const draft = toDraft(details, attachments);
  const decision = decideSending(judgeDraft(draft, contextOf(settings, memory)).judgement, organization.mode);
  if (decision.action === 'send') return { decision, judged: true, mark: '', locale, failures };
  const mark = await contentMark(draft);
  return { decision: isConfirmed(decision, mark, memory) ? SEND : decision, judged: true, mark, locale, failures };
}

function isSupport(
  details: Thunderbird.ComposeDetails,
  { organization, directory }: GateSettings,
  { note }: DraftMemory,
): boolean {
  const envelope: Draft = { ...toDraft({}, null), ...recipientsOf(details) };
  const reason = supportReason(readRecipients(envelope, organization, directory), note);
  return reason !== 'ordinary' && reason !== 'released';
}

function contextOf({ organization, directory, sender }: GateSettings, { note }: DraftMemory): CheckContext {
  return { settings: organization, directory, sender, note };
}

/** The writer was asked about this very content and sends it again: that is the answer. */
function isConfirmed(decision: SendingDecision, mark: string, { heldBack }: DraftMemory): boolean {
  return decision.action === 'ask' && heldBack?.action === 'ask' && heldBack.mark === mark;
}

function attempt<Value>(
  failures: string[],
  name: string,
  read: () => Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  return within(CALL_TIME, name, read).catch((failure: unknown) => {
    failures.push(String(failure));
    return otherwise;
  });
}

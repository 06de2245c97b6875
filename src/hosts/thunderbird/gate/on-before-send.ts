import { writeHeldBack } from '../store/draft-memory';
import { countKept } from '../store/tally';
import { within } from '../time/within';
import { decide } from './decide';
import { heldBackLines } from './held-back-lines';
import { showWhy } from './show-why';
import { tellTechnicalFailure } from './technical-failure';

/** Milliseconds for everything. Thunderbird itself waits for ever, with the window locked. */
const WHOLE_TIME = 3000;

/** Milliseconds after the answer until the window is unlocked, and its toolbar button with it. */
const UNLOCK_TIME = 50;

export interface SendAnswer {
  readonly cancel?: boolean;
}

const SEND: SendAnswer = {};
const STAY: SendAnswer = { cancel: true };

/**
 * What Thunderbird asks at sending, by whatever way: button, keys, later, another add-on. Never rejects and always settles within its
 * time, because a listener that does not leaves the window locked for good. A failure of the technique lets the mail go and tells so.
 */
export async function onBeforeSend(tab: Thunderbird.Tab, details: Thunderbird.ComposeDetails): Promise<SendAnswer> {
  try {
    return await within(WHOLE_TIME, 'check', () => answer(tab, details));
  } catch (failure) {
    tellTechnicalFailure([String(failure)]);
    return SEND;
  }
}

async function answer({ id, windowId }: Thunderbird.Tab, details: Thunderbird.ComposeDetails): Promise<SendAnswer> {
  if (id === undefined) throw new Error('a window without a tab');
  const { decision, judged, mark, locale, failures } = await decide(id, details);
  const named = decision.action === 'send' ? [] : decision.findings.map(({ rule }) => rule);
  if (judged) countKept({ action: decision.action, rules: named });
  if (decision.action === 'send') {
    if (failures.length > 0) tellTechnicalFailure(failures);
    return SEND;
  }
  const lines = heldBackLines(locale, decision.findings);
  const remembered = writeHeldBack(id, { action: decision.action, mark, lines, attempt: Date.now() });
  // Who is asked must be able to answer by sending again: where that cannot be remembered, the mail goes.
  if (decision.action === 'ask') await remembered;
  setTimeout(() => {
    remembered
      .then(() => showWhy(id, windowId))
      .catch((failure: unknown) => {
        console.warn('Ticket in Regola: what stopped the mail could not be shown', String(failure));
      });
  }, UNLOCK_TIME);
  return STAY;
}

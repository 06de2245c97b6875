import type { Draft } from '../../../core/draft/draft';
import { forgetHeldBack, readDraftMemory } from '../store/draft-memory';
import { contentMark } from './content-mark';

/** Forgets why a mail was stopped once its content is another: what is open now, the pane says. */
export async function dropOutdatedHeldBack(tabId: number, draft: Draft): Promise<void> {
  const { heldBack } = await readDraftMemory(tabId);
  if (heldBack !== null && heldBack.mark !== (await contentMark(draft))) await forgetHeldBack(tabId);
}

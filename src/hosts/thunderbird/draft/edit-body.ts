import { EMPTY_DRAFT, type Body } from '../../../core/draft/draft';
import { readBody } from '../../../core/draft/read-body';
import { applyEdits } from '../../../core/edits/apply-edits';
import type { Edit } from '../../../core/edits/edit';
import { bodyChange } from '../compose-script/body-change';
import { injectComposeScript } from '../compose-script/provide';
import { within } from '../time/within';

/** Milliseconds for the editor to answer. */
const EDITOR_TIME = 2000;

/**
 * Makes edits of the text inside the editor, each as one step that Ctrl+Z takes back.
 * @param body the text as it was judged: where the editor reads otherwise, offsets would not fit
 * @returns whether all were made; where not, none was
 */
export async function editBody(tabId: number, body: Body, edits: readonly Edit[]): Promise<boolean> {
  await within(EDITOR_TIME, 'script', () => injectComposeScript(tabId));
  let source = await readSource(tabId);
  if (textOf(source) !== readBody(body).text) return false;
  for (const [made, edit] of edits.entries()) {
    const wanted = applyEdits({ ...EMPTY_DRAFT, body: { format: 'html', html: source } }, [edit]).draft.body;
    const html = wanted.format === 'html' ? wanted.html : '';
    const change = bodyChange(source, html);
    const done = change !== null && (await ask(tabId, { type: 'change-body', source, change })) === true;
    source = done ? await readSource(tabId) : source;
    if (done && textOf(source) === textOf(html)) continue;
    for (let step = done ? made + 1 : made; step > 0; step--) await ask(tabId, { type: 'take-back' });
    return false;
  }
  return true;
}

async function readSource(tabId: number): Promise<string> {
  const source = await ask(tabId, { type: 'read-body' });
  if (typeof source !== 'string') throw new Error('the editor does not answer');
  return source;
}

function ask(tabId: number, message: { readonly type: string } & Readonly<Record<string, unknown>>): Promise<unknown> {
  return within(EDITOR_TIME, message.type, () => messenger.tabs.sendMessage(tabId, message));
}

function textOf(html: string): string {
  return readBody({ format: 'html', html }).text;
}

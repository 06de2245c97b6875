const ID = 'draft-script';
const FILE = 'draft-script.js';

/**
 * Has Thunderbird put the script into every draft's editor from now on, and into those that are open already. Thunderbird forgets scripts
 * when it ends, and does not like the same one twice.
 */
export function provideComposeScript(): void {
  provide().catch((failure: unknown) => {
    console.warn('Ticket in Regola: changes of drafts cannot be noticed', String(failure));
  });
}

async function provide(): Promise<void> {
  const registered = await messenger.scripting.compose.getRegisteredScripts();
  if (registered.some(({ id }) => id === ID)) return;
  await messenger.scripting.compose.registerScripts([{ id: ID, js: [FILE] }]);
  const open = await messenger.tabs.query({ type: 'messageCompose' });
  await Promise.all(open.flatMap(({ id }) => (id === undefined ? [] : [injectComposeScript(id)])));
}

/** Puts the script into one draft's editor; it minds being there twice. */
export async function injectComposeScript(tabId: number): Promise<void> {
  await messenger.scripting.executeScript({ target: { tabId }, files: [FILE] });
}

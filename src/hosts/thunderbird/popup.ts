import { backgroundLocale } from './gate/background-locale';
import { tell } from './messaging/messages';
import { readDraftMemory } from './store/draft-memory';
import { readPerson } from './store/person';
import { readTabId } from './messaging/page-address';

/** The popup at the toolbar button, opened by the gate where no pane is there: what stopped the mail, and the ways on. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  const tabId = readTabId(window.location.search);
  if (root === null || tabId === null) return;
  const [{ heldBack }, { language }] = await Promise.all([readDraftMemory(tabId), readPerson()]);
  if (heldBack === null) return;
  const { tag, thunderbird } = backgroundLocale(language);
  const texts = thunderbird.heldBack;
  const asked = heldBack.action === 'ask';
  document.documentElement.lang = tag;
  const list = element('ul');
  list.append(...heldBack.lines.map(({ severity, text }) => element('li', text, severity)));
  const buttons = element('div', '', 'buttons');
  const show = button(texts.openPane, () => tell({ type: 'open-pane', tabId }));
  show.classList.add('primary');
  buttons.append(show);
  if (asked) buttons.append(button(texts.sendAnyway, () => tell({ type: 'send-anyway', tabId })));
  root.replaceChildren(element('h1', asked ? texts.ask : texts.blocked), list, buttons);
  show.focus();
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  created.textContent = text;
  created.className = className;
  return created;
}

/** Does what is asked and closes the popup: the background carries on without it. */
function button(text: string, act: () => Promise<unknown>): HTMLButtonElement {
  const created = element('button', text);
  created.type = 'button';
  created.addEventListener('click', () => {
    void act();
    window.close();
  });
  return created;
}

void start();

import { keepBadges } from './badge/keep-badges';
import { openPane } from './companion/open-pane';
import { keepConfigurationFresh } from './configuration/keep-fresh';
import { provideComposeScript } from './compose-script/provide';
import { onBeforeSend } from './gate/on-before-send';
import { readMessage } from './messaging/messages';
import { sendAnyway } from './gate/send-anyway';
import { forgetDraft } from './store/draft-memory';

// Thunderbird wakes this page for the listeners that are registered right away, also when it was stopped or has died: nothing may stand
// before them that could fail or wait.
messenger.compose.onBeforeSend.addListener(onBeforeSend);

messenger.composeAction.onClicked.addListener(({ id }) => {
  if (id !== undefined) void openPane(id);
});

messenger.runtime.onMessage.addListener((received) => {
  const message = readMessage(received);
  if (message?.type === 'open-pane') return openPane(message.tabId);
  if (message?.type === 'send-anyway') return sendAnyway(message.tabId);
  return undefined;
});

messenger.tabs.onRemoved.addListener((tabId) => {
  forgetDraft(tabId).catch(() => undefined);
});

// Being told of a new version puts it off to the next start: taken at once, it would close panes beside drafts, and a mail that is being
// judged in that moment would keep its window locked.
messenger.runtime.onUpdateAvailable.addListener(() => undefined);

// Wakes the page when Thunderbird starts too, for what follows.
keepConfigurationFresh();
keepBadges();
provideComposeScript();

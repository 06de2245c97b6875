import { backgroundState, suspendBackground } from '../driver/background';
import { until } from '../program/until';
import { BAD_DRAFT, GOOD_DRAFT } from './support/drafts';
import { CORE_ID } from './support/builds';
import { useCore } from './support/use-core';

/** Milliseconds without an event after which Thunderbird puts the background page to sleep; its own are 30 s. */
const IDLE = 1000;

const core = useCore({ preferences: { 'extensions.background.idle.timeout': IDLE } });

test('the gate holds after Thunderbird put the background page to sleep', async () => {
  const count = core.sink().received.length;
  const draft = await core.thunderbird().openDraft(BAD_DRAFT);
  await until(async () => (await backgroundState(core.thunderbird(), CORE_ID)) === 'stopped', {
    what: 'the background page to fall asleep',
    timeout: 20_000,
  });
  await draft.pressSend();
  await core.expectStopped(draft);
  const good = await core.thunderbird().openDraft(GOOD_DRAFT);
  await suspendBackground(core.thunderbird(), CORE_ID);
  await good.pressSend();
  await core.sink().waitFor(count + 1);
});

test('the gate holds after the process of add-ons was killed', async () => {
  const draft = await core.thunderbird().openDraft(BAD_DRAFT);
  await core.background();
  await core.killAddOns();
  await until(async () => (await backgroundState(core.thunderbird(), CORE_ID)) === 'stopped', {
    what: 'the background page to be gone',
  });
  await draft.pressSend();
  await core.expectStopped(draft);
});

test('the gate holds right after a restart', async () => {
  const thunderbird = await core.restart();
  const bad = await thunderbird.openDraft(BAD_DRAFT);
  await bad.pressSend();
  await core.expectStopped(bad);
  const count = core.sink().received.length;
  const good = await thunderbird.openDraft(GOOD_DRAFT);
  await good.pressSend();
  await core.sink().waitFor(count + 1);
});

test('what the writer was asked is remembered while the background page sleeps', async () => {
  const { openDraft } = core.thunderbird();
  const count = core.sink().received.length;
  const draft = await openDraft({ ...GOOD_DRAFT, cc: 'Giulia Neri <giulia.neri@vendor.example>' });
  await draft.pressSend();
  await core.expectStopped(draft);
  await draft.focusField('body');
  await suspendBackground(core.thunderbird(), CORE_ID);
  await draft.pressSend();
  await core.sink().waitFor(count + 1);
});

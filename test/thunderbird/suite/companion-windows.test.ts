import { SCREEN } from '../program/display';
import { until } from '../program/until';
import { BAD_DRAFT } from './support/drafts';
import { useCore } from './support/use-core';

const core = useCore();

test('beside a draft that fills the screen the companion has room, all of it on the screen', async () => {
  const draft = await core.thunderbird().openDraft(BAD_DRAFT);
  await draft.run((window) => {
    window.maximize();
  });
  await until(async () => (await draft.rect()).width >= SCREEN.width - 10, { what: 'a draft over the whole screen' });
  const pane = await core.openCompanion(draft);
  await until(
    async () => {
      const [own, other] = [await draft.rect(), await core.thunderbird().windowRect(pane.windowId)];
      return other.width >= 300 && other.x >= own.x + own.width - 3 && other.x + other.width <= SCREEN.width + 3;
    },
    { what: 'draft and companion side by side' },
  );
  await pane.waitForText('Mancano 3 cose');
});

test('pressed again, the button brings the one companion forward and opens no second', async () => {
  const { openDraft, pages } = core.thunderbird();
  const draft = await openDraft(BAD_DRAFT);
  const pane = await core.openCompanion(draft);
  await draft.focus();
  await core.openCompanion(draft);
  await until(
    () =>
      core
        .thunderbird()
        .run(({ Services }, id) => Services.focus.activeWindow?.docShell.outerWindowID === id, pane.windowId),
    { what: 'the companion in front' },
  );
  // The companions of drafts that were closed before need a moment to follow them.
  await until(async () => (await pages('pane.html')).length === 1, { what: 'one companion' });
});

test('the companion keeps to its draft: what is mended there changes no other', async () => {
  const { openDraft } = core.thunderbird();
  const first = await openDraft(BAD_DRAFT);
  const second = await openDraft({ ...BAD_DRAFT, subject: 'Aiuto' });
  const [paneOfFirst, paneOfSecond] = [await core.openCompanion(first), await core.openCompanion(second)];
  await paneOfSecond.waitForText('Mancano 3 cose');
  await paneOfFirst.click('button', /^Usa questo indirizzo/);
  await paneOfFirst.waitForText('Mancano 2 cose');
  expect(await second.recipients()).toEqual(['Giulia Neri <giulia.neri@vendor.example>']);
  await first.discard();
  await until(async () => (await core.thunderbird().pages('pane.html')).length === 1, {
    what: 'one companion to close',
  });
  expect(await paneOfSecond.text()).toContain('Mancano 3 cose');
});

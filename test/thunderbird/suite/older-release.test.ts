import { olderRelease } from '../program/older-release';
import { until } from '../program/until';
import { BAD_DRAFT, GOOD_DRAFT, ORDINARY_DRAFT } from './support/drafts';
import { useCore } from './support/use-core';

const core = useCore({ program: olderRelease });

test('this is Thunderbird 140', async () => {
  expect(await core.thunderbird().run(({ Services }) => Services.appinfo.version)).toMatch(/^140\./);
});

test('a bad request stays, is mended in the companion window, and leaves', async () => {
  const count = core.sink().received.length;
  const draft = await core.thunderbird().openDraft(BAD_DRAFT);
  await draft.pressSend();
  const popup = await core.expectStopped(draft);
  await popup.click('button', 'Mostra e sistema');
  const pane = await core.pane(draft);
  await pane.click('button', /^Usa questo indirizzo/);
  await pane.click('[data-finding^="subject-generic"] button', /TARI/);
  await pane.click('[data-finding^="signature-phone"] button', /^Aggiungi/);
  await pane.click('button', 'Togli giulia.neri@vendor.example');
  await pane.waitForText('Pronto per l’invio');
  await draft.pressSend();
  const { mail, recipients } = await core.sink().waitFor(count + 1);
  expect(recipients).toEqual(['tributi@ticket.example']);
  expect(mail.subject).toMatch(/TARI/);
  expect(mail.text).toContain('0731 123456');
  await draft.waitUntilClosed();
  await until(async () => (await core.thunderbird().pages('pane.html')).length === 0, {
    what: 'the companion to close',
  });
});

test('what is in order, and what is ordinary, leaves', async () => {
  const count = core.sink().received.length;
  await (await core.thunderbird().openDraft(GOOD_DRAFT)).pressSend();
  expect((await core.sink().waitFor(count + 1)).mail.subject).toBe(GOOD_DRAFT.subject);
  await (await core.thunderbird().openDraft(ORDINARY_DRAFT)).pressSend();
  expect((await core.sink().waitFor(count + 2)).mail.subject).toBe(ORDINARY_DRAFT.subject);
});

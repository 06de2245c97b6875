import { messagesIn } from '../driver/outbox';
import { makeOwnKey } from '../driver/open-pgp';
import { until } from '../program/until';
import { BAD_DRAFT, GOOD_DRAFT, ORDINARY_DRAFT } from './support/drafts';
import { useCore } from './support/use-core';

const core = useCore();

test('an address that was typed and not finished counts', async () => {
  const { input, openDraft } = core.thunderbird();
  const draft = await openDraft({ ...GOOD_DRAFT, to: '' });
  await draft.focusField('toAddrInput');
  await input.type('giulia.neri@vendor.example');
  await draft.pressSend();
  const popup = await core.expectStopped(draft);
  expect(await popup.text()).toContain('Manca l’indirizzo del modulo');
});

test('a hidden recipient counts', async () => {
  const draft = await core.thunderbird().openDraft({ ...ORDINARY_DRAFT, bcc: 'giulia.neri@vendor.example' });
  await draft.pressSend();
  await core.expectStopped(draft);
});

test('an encrypted request is judged by what is readable before, and leaves encrypted', async () => {
  const count = core.sink().received.length;
  await makeOwnKey(core.thunderbird(), 'id1', 'Maria Rossi <maria.rossi@comune.example>');
  const encrypt = async (content: typeof BAD_DRAFT) => {
    const draft = await core.thunderbird().openDraft(content);
    await draft.run((window) => {
      window.onEncryptionChoice('enc');
    });
    return draft;
  };
  const bad = await encrypt({ ...BAD_DRAFT, to: 'giulia.neri@vendor.example', cc: 'maria.rossi@comune.example' });
  await bad.pressSend();
  await core.expectStopped(bad);
  await bad.discard();
  const ordinary = await encrypt({ ...ORDINARY_DRAFT, to: 'maria.rossi@comune.example' });
  await ordinary.pressSend();
  const { raw } = await core.sink().waitFor(count + 1);
  expect(raw.toString('latin1')).toContain('multipart/encrypted');
  expect(raw.toString('latin1')).not.toContain('Ci vediamo domani');
});

test('two drafts are stopped each for itself', async () => {
  const count = core.sink().received.length;
  const first = await core.thunderbird().openDraft(BAD_DRAFT);
  const second = await core.thunderbird().openDraft(GOOD_DRAFT);
  await first.pressSend();
  await core.expectStopped(first);
  await second.pressSend();
  expect((await core.sink().waitFor(count + 1)).mail.subject).toBe(GOOD_DRAFT.subject);
  await second.waitUntilClosed();
  expect(await first.isOpen()).toBe(true);
  expect(await first.isLocked()).toBe(false);
});

test('saving asks nobody', async () => {
  const draft = await core.thunderbird().openDraft(BAD_DRAFT);
  const before = await messagesIn(core.thunderbird(), 'Drafts');
  await draft.focusField('body');
  await core.thunderbird().input.press('ctrl+s');
  await until(async () => (await messagesIn(core.thunderbird(), 'Drafts')) === before + 1, { what: 'the saved draft' });
  expect(await core.thunderbird().pages('popup.html')).toEqual([]);
});

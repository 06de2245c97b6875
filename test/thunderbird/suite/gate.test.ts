import { messagesIn } from '../driver/outbox';
import { BAD_DRAFT, GOOD_DRAFT, ORDINARY_DRAFT, QUESTIONABLE_DRAFT } from './support/drafts';
import { useCore } from './support/use-core';

const core = useCore();

describe('a bad request stays, its window usable, and the writer sees why', () => {
  test('by the Send button', async () => {
    const draft = await core.thunderbird().openDraft(BAD_DRAFT);
    await draft.pressSend();
    const popup = await core.expectStopped(draft);
    const lines = (await popup.text()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['Manca l’indirizzo del modulo', 'L’oggetto è generico', 'Manca il telefono nella firma']),
    );
    // The window takes what is typed, and another attempt.
    await draft.focusField('msgSubject');
    await core.thunderbird().input.press('End');
    await core.thunderbird().input.type(' oggi');
    expect(await draft.subject()).toBe('Richiesta assistenza urgente oggi');
    await draft.pressSend();
    await core.expectStopped(draft);
  });

  test('by Ctrl+Enter', async () => {
    const draft = await core.thunderbird().openDraft(BAD_DRAFT);
    await draft.focusField('body');
    await core.thunderbird().input.press('ctrl+Return');
    await core.expectStopped(draft);
  });

  test('by Send Later, which keeps what is in order', async () => {
    const sendLater = async (content: typeof BAD_DRAFT) => {
      const draft = await core.thunderbird().openDraft(content);
      await draft.focusField('body');
      await core.thunderbird().input.press('ctrl+shift+Return');
      return draft;
    };
    const draft = await sendLater(BAD_DRAFT);
    await core.expectStopped(draft);
    expect(await messagesIn(core.thunderbird(), 'Unsent Messages')).toBe(0);
    await draft.discard();
    await (await sendLater(GOOD_DRAFT)).waitUntilClosed();
    expect(await messagesIn(core.thunderbird(), 'Unsent Messages')).toBe(1);
  });

  test('by an add-on', async () => {
    const draft = await core.thunderbird().openDraft(BAD_DRAFT);
    const background = await core.background();
    const outcome = await background.run(
      async ({ messenger }, id) => {
        const { compose } = messenger as { readonly compose: { sendMessage(tabId: number): Promise<unknown> } };
        return compose.sendMessage(id).then(
          () => 'sent',
          (failure: unknown) => String(failure),
        );
      },
      await core.tabId(draft),
    );
    expect(outcome).toContain('aborted');
    await core.expectStopped(draft);
  });
});

test('a request in order leaves without a word', async () => {
  const count = core.sink().received.length;
  const draft = await core.thunderbird().openDraft(GOOD_DRAFT);
  await draft.pressSend();
  const { mail, recipients } = await core.sink().waitFor(count + 1);
  expect(mail.subject).toBe(GOOD_DRAFT.subject);
  expect(recipients).toEqual(['tributi@ticket.example']);
  await draft.waitUntilClosed();
  expect(await core.thunderbird().pages('popup.html')).toEqual([]);
});

test('an ordinary mail leaves without a visible sign', async () => {
  const count = core.sink().received.length;
  const draft = await core.thunderbird().openDraft(ORDINARY_DRAFT);
  const tabId = await core.tabId(draft);
  await draft.pressSend();
  const { mail } = await core.sink().waitFor(count + 1);
  expect(mail.subject).toBe(ORDINARY_DRAFT.subject);
  await draft.waitUntilClosed();
  expect(await core.thunderbird().pages(`tabId=${tabId}`)).toEqual([]);
});

test('a request to a module that it clearly is not for is asked about, in the pane’s own words', async () => {
  const draft = await core.thunderbird().openDraft({ ...GOOD_DRAFT, to: 'Paghe <paghe@ticket.example>' });
  await draft.pressSend();
  const popup = await core.expectStopped(draft);
  expect(await popup.text()).toContain('Il testo parla di un altro modulo');
  await popup.click('button', 'Mostra e sistema');
  await (await core.pane(draft)).waitForText('Il testo parla di un altro modulo');
});

describe('what is only doubtful', () => {
  test('is asked about once: sent again unchanged, it leaves', async () => {
    const count = core.sink().received.length;
    const draft = await core.thunderbird().openDraft(QUESTIONABLE_DRAFT);
    await draft.pressSend();
    const popup = await core.expectStopped(draft);
    expect(await popup.text()).toContain('Non ancora inviata');
    await draft.focusField('body');
    await draft.pressSend();
    expect((await core.sink().waitFor(count + 1)).mail.subject).toBe(QUESTIONABLE_DRAFT.subject);
    await draft.waitUntilClosed();
  });

  test('leaves by "Invia comunque"', async () => {
    const count = core.sink().received.length;
    const draft = await core.thunderbird().openDraft(QUESTIONABLE_DRAFT);
    await draft.pressSend();
    const popup = await core.expectStopped(draft);
    await popup.click('button', 'Invia comunque');
    await core.sink().waitFor(count + 1);
    await draft.waitUntilClosed();
  });

  test('is asked about anew once it was changed', async () => {
    const draft = await core.thunderbird().openDraft(QUESTIONABLE_DRAFT);
    await draft.pressSend();
    await core.expectStopped(draft);
    await draft.focusField('msgSubject');
    await core.thunderbird().input.press('End');
    await core.thunderbird().input.type(' e TARI');
    await draft.pressSend();
    await core.expectStopped(draft);
  });
});

import { BAD_DRAFT, ORDINARY_DRAFT } from './support/drafts';
import { useThunderbird } from './support/use-thunderbird';

const site = useThunderbird();

// What the other tests take for granted: where there is no add-on nothing stops a mail, and the server sees it as it was written.
test('without the add-on a bad request leaves', async () => {
  const draft = await site.thunderbird().openDraft(BAD_DRAFT);
  expect(await draft.recipients()).toEqual(['Giulia Neri <giulia.neri@vendor.example>']);
  expect(await draft.bodyText()).toContain('Maria Rossi\nUfficio Tributi');
  await draft.pressSend();
  const { mail, recipients } = await site.sink().waitFor(1);
  expect(mail.subject).toBe('Richiesta assistenza urgente');
  expect(recipients).toEqual(['giulia.neri@vendor.example']);
  await draft.waitUntilClosed();
});

test('mouse and keyboard write and send a mail', async () => {
  const { openDraft, input } = site.thunderbird();
  const draft = await openDraft({});
  await draft.focusField('toAddrInput');
  await input.type('collega@comune.example,');
  await draft.focusField('msgSubject');
  await input.type('Prova scritta a mano');
  await draft.focusField('body');
  await input.press('ctrl+Home');
  await input.type('Ciao, a domani.');
  expect(await draft.recipients()).toEqual(['collega@comune.example']);
  await input.press('ctrl+Return');
  const { mail } = await site.sink().waitFor(2);
  expect(mail.subject).toBe('Prova scritta a mano');
  expect(mail.text).toMatch(/^Ciao, a domani\./);
  await draft.waitUntilClosed();
});

test('letters outside ASCII arrive as they were written', async () => {
  const draft = await site.thunderbird().openDraft(ORDINARY_DRAFT);
  await draft.pressSend();
  const { mail } = await site.sink().waitFor(3);
  expect(mail.subject).toBe(ORDINARY_DRAFT.subject);
  expect(mail.text).toContain('Ci vediamo domani, città piena di caffè.');
  await draft.waitUntilClosed();
});

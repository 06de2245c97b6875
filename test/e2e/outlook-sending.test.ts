import { BAD_MAIL, GOOD_MAIL, ORDINARY_MAIL, PERSON, standing, useOutlookSite } from './support/outlook-site';

const outlook = useOutlookSite();

test('a bad request is blocked, mended by the pane that the dialog opens, and sent', async () => {
  const host = await outlook.open(BAD_MAIL, { roaming: PERSON });
  await host.pressSend();
  const dialog = await host.waitForDialog();
  expect(dialog).toMatchObject({
    kind: 'objection',
    title: 'Ticket in Regola',
    buttons: ['Mostra e sistema', 'Non inviare'],
  });
  expect(dialog.text).toMatch(/^Senza questi punti la richiesta non viene presa in carico:/);
  expect(await host.sent()).toEqual([]);

  await host.pressDialogButton('Mostra e sistema');
  const pane = await standing(host);
  await pane.getByRole('button', { name: /^Usa questo indirizzo/ }).click();
  const subjectFix = pane.locator('[data-finding^="subject-generic"]').getByRole('button', { name: /TARI/ }).first();
  await subjectFix.click();
  await pane
    .locator('[data-finding^="signature-phone"]')
    .getByRole('button', { name: /^Aggiungi/ })
    .click();
  await pane.getByRole('button', { name: 'Togli giulia.neri@vendor.example' }).click();
  await pane.getByText('Pronto per l’invio').waitFor();
  await pane.getByText('punto da rivedere').waitFor({ state: 'hidden' });

  const mended = await host.compose.message();
  expect(mended.to.map(({ address }) => address)).toEqual(['tributi@ticket.example']);
  expect(mended.html).toContain('0731 123456');
  expect(mended.html).toContain('Maria Rossi<br>Ufficio Tributi');
  await host.pressSend();
  expect((await host.waitForSent()).subject).toMatch(/TARI/);
  expect(await host.violations()).toEqual([]);
  expect(host.strayRequests).toEqual([]);
  expect(host.complaints).toEqual([]);
});

test('an ordinary mail goes after its recipients and the note were read, and nothing else', async () => {
  const host = await outlook.open(ORDINARY_MAIL);
  await host.pressSend();
  await host.waitForSent();
  const asked = (await host.wire.calls()).filter(
    ({ launchedBy, name }) => launchedBy === 'OnMessageSend' && /\.(?:get|set)Async$/.test(name),
  );
  expect(asked.map(({ name }) => name)).toEqual(['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'sessionData.getAsync']);
  expect(host.strayRequests).toEqual([]);
});

test('warnings offer to send anyway, and an Outlook that cannot ask lets go', async () => {
  const files = { '/config.json': JSON.stringify({ ...SETTINGS, mode: 'advise' }) };
  const host = await outlook.open(BAD_MAIL, { files });
  // The pane fetches the configuration and keeps it for the gate.
  const pane = await outlook.openPane(host);
  await pane.locator('[data-finding]').first().waitFor();
  await host.pressSend();
  const dialog = await host.waitForDialog();
  expect(dialog.buttons).toEqual(['Mostra e sistema', 'Invia comunque', 'Non inviare']);
  await host.pressDialogButton('Invia comunque');
  await host.waitForSent();
});

test('in English Outlook the dialog and the pane are English', async () => {
  const host = await outlook.open(BAD_MAIL, { locale: 'en-US' });
  await host.pressSend();
  const dialog = await host.waitForDialog();
  expect(dialog.text).toMatch(/^Without these points/);
  await host.pressDialogButton('Show and mend');
  const pane = await standing(host);
  await pane
    .getByText(/missing/i)
    .first()
    .waitFor();
  expect(await pane.locator('html').getAttribute('lang')).toBe('en');
});

test('a mail in order goes without a dialog', async () => {
  const host = await outlook.open(GOOD_MAIL);
  await host.pressSend();
  await host.waitForSent();
  expect(await host.dialog()).toBeNull();
  expect(await host.wire.mostInFlight('body.getAsync')).toBe(1);
});

const SETTINGS = { vendor: { domains: ['ticket.example', 'vendor.example'] } };

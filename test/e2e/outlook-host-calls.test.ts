import { samplePane, useSampleOutlook } from './support/sample-outlook';

const outlook = useSampleOutlook();
const ANNA = { name: 'Anna Bianchi', address: 'anna@comune.example' };
const HELP = { name: 'Assistenza', address: 'help@vendor.example' };

async function compose(message = {}, options = {}) {
  const host = await outlook.open(options);
  await host.openItem({ kind: 'compose', ...message });
  return { host, ...(await outlook.openPane(host)) };
}

test('mailbox, language and requirement sets are those of the host', async () => {
  const { look, host } = await compose({}, { locale: 'en-US', mailbox: '1.12' });
  expect(await look('mailbox.userProfile.emailAddress')).toBe('maria.rossi@comune.example');
  expect(await look('mailbox.diagnostics.hostName')).toBe('OutlookWebApp');
  expect(await look('displayLanguage')).toBe('en-US');
  expect(await look('requirements.isSetSupported', 'Mailbox', '1.12')).toBe(true);
  expect(await look('requirements.isSetSupported', 'Mailbox', '1.13')).toBe(false);
  expect(await host.page.getByRole('button', { name: 'Open the sample' }).count()).toBe(1);
});

test('recipients are read, set and added, and the pane hears of changes', async () => {
  const { call, host, events } = await compose({ to: [ANNA] });
  expect(await call('mailbox.item.to.getAsync')).toMatchObject({
    value: [{ displayName: ANNA.name, emailAddress: ANNA.address }],
  });
  await call('mailbox.item.to.addAsync', [{ displayName: HELP.name, emailAddress: HELP.address }]);
  await call('mailbox.item.cc.setAsync', ['capo@comune.example']);
  expect(await host.compose.message()).toMatchObject({
    to: [ANNA, HELP],
    cc: [{ name: '', address: 'capo@comune.example' }],
    bcc: [],
  });
  await host.compose.setRecipients('bcc', [ANNA]);
  expect(await events(3)).toMatchObject([
    { type: 'olkRecipientsChanged', changedRecipientFields: { to: true, cc: false } },
    { changedRecipientFields: { cc: true } },
    { changedRecipientFields: { bcc: true } },
  ]);
});

test('subject and body are those that are typed, whoever types', async () => {
  const { call, host } = await compose({ subject: 'Uno', html: '<div>Testo</div><div id="Signature">Anna</div>' });
  await host.page.locator('#subject').fill('Due');
  expect(await call('mailbox.item.subject.getAsync')).toEqual({ value: 'Due' });
  await call('mailbox.item.subject.setAsync', 'Tre');
  expect((await host.compose.message()).subject).toBe('Tre');
  await host.typeInBody(' e fine');
  expect(await call('mailbox.item.body.getAsync', 'text')).toEqual({ value: 'Testo\nAnna e fine' });
  expect(await call('mailbox.item.body.getAsync', 'html')).toEqual({
    value: '<div>Testo</div><div id="Signature">Anna e fine</div>',
  });
  await call('mailbox.item.body.setAsync', '<p>Nuovo</p>', { coercionType: 'html' });
  await call('mailbox.item.body.prependAsync', 'Prima\n', { coercionType: 'text' });
  expect((await host.compose.message()).html).toBe('Prima<br><p>Nuovo</p>');
  expect(await call('mailbox.item.body.getTypeAsync')).toEqual({ value: 'html' });
});

test('a message in plain text gives and takes text', async () => {
  const { call, host } = await compose({ bodyType: 'text', text: 'Prima  riga\n\nSeconda' });
  expect(await call('mailbox.item.body.getTypeAsync')).toEqual({ value: 'text' });
  expect(await call('mailbox.item.body.getAsync', 'text')).toEqual({ value: 'Prima  riga\n\nSeconda' });
  expect(await call('mailbox.item.body.setAsync', '<p>x</p>', { coercionType: 'html' })).toEqual({ code: 9002 });
  await call('mailbox.item.body.setAsync', 'Uno\nDue', { coercionType: 'text' });
  expect(await host.compose.text()).toBe('Uno\nDue');
});

test('content goes where the selection is', async () => {
  const { call, host } = await compose({ html: '<p>bene male</p>' });
  await host.page.evaluate(() => {
    const text = document.querySelector('#body p')?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 5, text, 9);
  });
  await call('mailbox.item.body.setSelectedDataAsync', 'meglio');
  expect((await host.compose.message()).html).toBe('<p>bene meglio</p>');
});

test('attachments are listed, added and taken away', async () => {
  const { call, host, events } = await compose({ attachments: [{ name: 'schermata.png', size: 2048 }] });
  expect(await call('mailbox.item.getAttachmentsAsync')).toMatchObject({
    value: [{ name: 'schermata.png', size: 2048, attachmentType: 'file', isInline: false, contentType: 'image/png' }],
  });
  const added = await call('mailbox.item.addFileAttachmentFromBase64Async', 'SGVsbG8=', 'nota.txt');
  expect((await host.compose.message()).attachments).toMatchObject([{}, { name: 'nota.txt', size: 5 }]);
  const id = 'value' in added ? String(added.value) : '';
  expect(await call('mailbox.item.removeAttachmentAsync', id)).toEqual({});
  expect(await call('mailbox.item.removeAttachmentAsync', id)).toEqual({ code: 9008 });
  await host.addAttachment({ name: 'foto.jpg', size: 10 });
  expect(await events(3)).toMatchObject([
    { type: 'olkAttachmentsChanged', attachmentStatus: 'added', attachmentDetails: { name: 'nota.txt' } },
    { attachmentStatus: 'removed', attachmentDetails: { name: 'nota.txt' } },
    { attachmentStatus: 'added', attachmentDetails: { name: 'foto.jpg', size: 10 } },
  ]);
});

test('session data stays with the message', async () => {
  const { call, host } = await compose();
  expect(await call('mailbox.item.sessionData.getAsync', 'nota')).toEqual({ code: 9050 });
  await call('mailbox.item.sessionData.setAsync', 'nota', 'sì');
  expect(await call('mailbox.item.sessionData.getAsync', 'nota')).toEqual({ value: 'sì' });
  expect(await call('mailbox.item.sessionData.setAsync', 'troppo', 'x'.repeat(50_000))).toEqual({ code: 9051 });
  expect(await host.sessionData()).toEqual({ nota: 'sì' });
  await host.openItem({ kind: 'compose' });
  expect(await host.sessionData()).toEqual({});
});

test('roaming settings outlive the pane, up to 32 KB', async () => {
  const { call, look, host } = await compose({}, { roaming: { old: [1] } });
  await look('roamingSettings.set', 'new', { name: 'Anna' });
  expect(await call('roamingSettings.saveAsync')).toEqual({});
  expect(await host.roamingSettings()).toEqual({ old: [1], new: { name: 'Anna' } });
  await look('roamingSettings.set', 'new', 'x'.repeat(33_000));
  expect(await call('roamingSettings.saveAsync')).toEqual({ code: 9019 });

  await host.pressCommand();
  const again = await samplePane(host);
  expect(await again.look('roamingSettings.get', 'new')).toEqual({ name: 'Anna' });
});

test('how the message came about, who sends it and what the pane was opened with', async () => {
  const { call, host } = await compose({ composeType: 'reply', from: ANNA });
  expect(await call('mailbox.item.getComposeTypeAsync')).toEqual({
    value: { composeType: 'reply', coercionType: 'html' },
  });
  expect(await call('mailbox.item.from.getAsync')).toMatchObject({ value: { emailAddress: ANNA.address } });
  expect(await call('mailbox.item.getInitializationContextAsync')).toEqual({ value: '' });
  await host.pressNotificationAction('Apri');
  const again = await samplePane(host);
  expect(await again.call('mailbox.item.getInitializationContextAsync')).toEqual({ value: '{"from":"bar"}' });
});

test('notifications stand above the message', async () => {
  const { call, host } = await compose();
  const bar = { type: 'errorMessage', message: 'Attenzione' };
  expect(await call('mailbox.item.notificationMessages.addAsync', 'a', bar)).toEqual({});
  expect(await call('mailbox.item.notificationMessages.addAsync', 'a', bar)).toEqual({ code: 9023 });
  expect(await host.notifications()).toMatchObject([
    { key: 'sample', type: 'insight', actions: ['Apri'] },
    { key: 'a', type: 'error', message: 'Attenzione' },
  ]);
  await host.page.getByText('Attenzione').waitFor();
  expect(await call('mailbox.item.notificationMessages.removeAsync', 'b')).toEqual({ code: 9024 });
  await call('mailbox.item.notificationMessages.removeAsync', 'a');
  expect(await host.notifications()).toHaveLength(1);
});

test('an older Outlook does not have newer methods and events', async () => {
  const { call } = await compose({}, { mailbox: '1.7' });
  expect(await call('mailbox.item.sessionData.setAsync', 'a', 'b')).toEqual({ code: 5000 });
  expect(await call('mailbox.item.getAttachmentsAsync')).toEqual({ code: 5000 });
  expect(await call('mailbox.item.subject.getAsync')).toEqual({ value: '' });
});

test('changed recipients launch the add-in, whoever changes them, from 1.11 on', async () => {
  const { call, host } = await compose();
  const told = async () => (await host.sessionData()).recipients;
  const until = async (field: string) => {
    while (!((await told()) ?? '').includes(`"${field}":true`)) await host.page.waitForTimeout(20);
  };
  await host.page.locator('#to').fill('anna@comune.example');
  await host.page.locator('#to').blur();
  await until('to');
  await call('mailbox.item.cc.setAsync', ['capo@comune.example']);
  await until('cc');
  const older = await compose({}, { mailbox: '1.10' });
  await older.host.compose.setRecipients('to', [ANNA]);
  await older.host.page.waitForTimeout(300);
  expect((await older.host.wire.calls()).filter(({ name }) => name === 'sessionData.setAsync')).toEqual([]);
});

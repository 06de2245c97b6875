import { useSampleOutlook } from './support/sample-outlook';

const outlook = useSampleOutlook();

test('a pinned pane follows from message to message, to a read one and to none', async () => {
  const host = await outlook.open();
  await host.openItem({ kind: 'compose', subject: 'Uno' });
  const { call, events, look } = await outlook.openPane(host);
  await host.pane.pin(true);
  await host.openItem({ kind: 'compose', subject: 'Due' });
  expect(await events(1)).toEqual([{ type: 'item', kind: 'object' }]);
  expect(await call('mailbox.item.subject.getAsync')).toEqual({ value: 'Due' });
  await host.openItem({ kind: 'read', subject: 'Letta', html: '<p>Testo</p>' });
  expect((await events(2))[1]).toEqual({ type: 'item', kind: 'string' });
  expect(await look('mailbox.item.subject')).toBe('Letta');
  expect(await call('mailbox.item.body.getAsync', 'text')).toEqual({ value: 'Testo' });
  await host.openItem(null);
  expect((await events(3))[2]).toEqual({ type: 'item', kind: 'none' });
  expect(await look('mailbox.item')).toBeNull();
});

test('a pane that is not pinned goes with its message', async () => {
  const host = await outlook.open();
  await host.openItem({ kind: 'compose' });
  await outlook.openPane(host);
  expect(await host.pane.isOpen()).toBe(true);
  await host.openItem({ kind: 'compose' });
  expect(await host.pane.isOpen()).toBe(false);
});

test('the pane sees the colour scheme of the host', async () => {
  const host = await outlook.open({ theme: 'dark' });
  await host.openItem({ kind: 'compose' });
  const { frame, events, listen } = await outlook.openPane(host);
  await listen('OfficeThemeChanged');
  const isDark = () => frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await isDark()).toBe(true);
  await host.setTheme('light');
  expect(await isDark()).toBe(false);
  expect(await events(1)).toMatchObject([
    { type: 'officeThemeChanged', officeTheme: { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#242424' } },
  ]);
});

test('storage is refused to the pane, as browsers do to pages of other sites', async () => {
  const host = await outlook.open();
  await host.openItem({ kind: 'compose' });
  const { frame } = await outlook.openPane(host);
  await expect(frame.evaluate(() => localStorage.length)).rejects.toThrow('SecurityError');
});

test('nothing outside the three origins can be asked for, and it is told', async () => {
  const host = await outlook.open();
  await host.openItem({ kind: 'compose' });
  const { frame } = await outlook.openPane(host);
  await expect(frame.evaluate(() => fetch('https://elsewhere.example/'))).rejects.toThrow('Failed to fetch');
  expect(host.strayRequests).toEqual(['https://elsewhere.example/']);
});

test('what is in a message cannot run in the host', async () => {
  const host = await outlook.open();
  await host.openItem({
    kind: 'compose',
    html: '<img src="data:," onerror="window.ran = 1"><script>window.ran = 1</script>',
  });
  await host.page.waitForTimeout(200);
  expect(await host.page.evaluate(() => Reflect.has(window, 'ran'))).toBe(false);
});

test('another message can be opened beside a mail that is read, but not beside a draft: the library has no call for it there', async () => {
  const host = await outlook.open();
  const open = 'mailbox.displayNewMessageFormAsync';
  await host.openItem({ kind: 'compose', subject: 'Bozza' });
  const beside = await outlook.openPane(host);
  await expect(beside.call(open, {})).rejects.toThrow();
  await host.openItem({ kind: 'read', subject: 'Letta' });
  const { call } = await outlook.openPane(host);
  expect(await call(open, { toRecipients: ['help@vendor.example'], subject: 'Altro' })).toEqual({});
  expect(await host.started()).toEqual([{ to: ['help@vendor.example'], subject: 'Altro' }]);
});

import { useSampleOutlook } from './support/sample-outlook';

const outlook = useSampleOutlook();

async function compose() {
  const host = await outlook.open();
  await host.openItem({ kind: 'compose', subject: 'Prova', html: '<p>Prima</p>' });
  return { host, ...(await outlook.openPane(host)) };
}

test('a call fails with a code, as often as told', async () => {
  const { call, host } = await compose();
  await host.faults.add({ call: 'subject.getAsync', error: 9042, times: 2 });
  expect(await call('mailbox.item.subject.getAsync')).toEqual({ code: 9042 });
  expect(await call('mailbox.item.body.getTypeAsync')).toEqual({ value: 'html' });
  expect(await call('mailbox.item.subject.getAsync')).toEqual({ code: 9042 });
  expect(await call('mailbox.item.subject.getAsync')).toEqual({ value: 'Prova' });
});

test('a call is answered late, and the log tells how many were open at once', async () => {
  const { call, host } = await compose();
  await host.wire.clear();
  await host.faults.add({ call: '*', delay: 300 });
  await Promise.all([
    call('mailbox.item.subject.getAsync'),
    call('mailbox.item.body.getAsync', 'html'),
    call('mailbox.item.body.getAsync', 'text'),
  ]);
  await call('mailbox.item.body.getAsync', 'html');
  expect(await host.wire.mostInFlight(null, 'pane')).toBe(3);
  expect(await host.wire.mostInFlight('body.getAsync')).toBe(2);
  const [first] = (await host.wire.calls()).filter(({ role }) => role === 'pane');
  expect(first).toMatchObject({ role: 'pane', name: 'subject.getAsync', dispatchId: 18, answer: { data: 'Prova' } });
  expect((first?.end ?? 0) - (first?.start ?? 0)).toBeGreaterThanOrEqual(299);
});

test('calls made together are seen together without any fault', async () => {
  const { call, host } = await compose();
  await host.wire.clear();
  await Promise.all([call('mailbox.item.subject.getAsync'), call('mailbox.item.to.getAsync')]);
  expect(await host.wire.mostInFlight(null, 'pane')).toBe(2);
  await host.wire.clear();
  await call('mailbox.item.subject.getAsync');
  await call('mailbox.item.to.getAsync');
  expect(await host.wire.mostInFlight(null, 'pane')).toBe(1);
});

test('a call is never answered', async () => {
  const { call, host } = await compose();
  await host.faults.add({ call: 'to.getAsync', silence: true });
  const answered = await Promise.race([
    call('mailbox.item.to.getAsync').then(() => true),
    host.page.waitForTimeout(1000).then(() => false),
  ]);
  expect(answered).toBe(false);
  expect(await host.wire.calls()).toContainEqual(expect.objectContaining({ name: 'to.getAsync', end: null }));
  expect(await call('mailbox.item.cc.getAsync')).toEqual({ value: [] });
});

test('a call throws in the page, also in one that is opened later', async () => {
  const { call, host } = await compose();
  await host.faults.add({ call: 'body.getAsync', throws: true });
  await expect(call('mailbox.item.body.getAsync', 'html')).rejects.toThrow('told to throw');
  await host.pressCommand();
  const again = await outlook.openPane(host);
  await expect(again.call('mailbox.item.body.getAsync', 'html')).rejects.toThrow('told to throw');
  await host.faults.clear();
  expect(await again.call('mailbox.item.body.getAsync', 'html')).toEqual({ value: '<p>Prima</p>' });
});

test('of the recipients, one field throws and the others do not; an event cannot be listened to', async () => {
  const { call, listen, host } = await compose();
  await host.faults.add({ call: 'cc.getAsync', throws: true });
  await host.faults.add({ call: 'officeThemeChanged', throws: true });
  await expect(call('mailbox.item.cc.getAsync')).rejects.toThrow('told to throw');
  expect(await call('mailbox.item.to.getAsync')).toEqual({ value: [] });
  await expect(listen('OfficeThemeChanged')).rejects.toThrow('told to throw');
});

test('a fault of all methods leaves start-up and completion alone', async () => {
  const host = await outlook.open();
  await host.faults.add({ call: '*', error: 9042 });
  await host.openItem({ kind: 'compose', subject: 'Prova' });
  const { call } = await outlook.openPane(host);
  expect(await call('mailbox.item.subject.getAsync')).toEqual({ code: 9042 });
  expect(await call('mailbox.item.to.getAsync')).toEqual({ code: 9042 });
});

test('faults of the launch events leave the pane alone', async () => {
  const { call, host } = await compose();
  await host.faults.add({ call: 'subject.getAsync', role: 'runtime', silence: true });
  expect(await call('mailbox.item.subject.getAsync')).toEqual({ value: 'Prova' });
  await host.pressSend();
  await host.page.waitForTimeout(500);
  expect(await host.sent()).toEqual([]);
  await host.clock.advance(5000);
  expect(await host.dialog()).toMatchObject({ kind: 'slow' });
});

test('the body is read as it was before', async () => {
  const { call, host } = await compose();
  await host.faults.add({ call: 'body.getAsync', stale: true, times: 1 });
  await host.compose.setBody('<p>Dopo</p>');
  expect(await call('mailbox.item.body.getAsync', 'html')).toEqual({ value: '<p>Prima</p>' });
  expect(await call('mailbox.item.body.getAsync', 'html')).toEqual({ value: '<p>Dopo</p>' });
});

test('a call that is open when the message changes fails', async () => {
  const { call, host } = await compose();
  await host.pane.pin(true);
  await host.faults.add({ call: 'subject.getAsync', delay: 400 });
  const answer = call('mailbox.item.subject.getAsync');
  await host.page.waitForTimeout(100);
  await host.openItem({ kind: 'compose', subject: 'Altra' });
  expect(await answer).toEqual({ code: 9030 });
});

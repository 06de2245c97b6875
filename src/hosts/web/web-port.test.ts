import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../config/defaults';
import { emptyFormDraft } from './draft/form-draft';
import { createFormStore } from './store/form-store';
import type { LocalSettings } from './store/local-settings';
import { createWebPort } from './web-port';

const nowhere: LocalSettings = { read: () => null, write: () => undefined };
const IMAGE = '<img src="data:image/png;base64,AAAA">';

function setUp() {
  const store = createFormStore({
    ...emptyFormDraft(),
    subject: 'Aiuto',
    html: `<div>Ecco ${IMAGE}</div><div>Anna Bianchi</div>`,
  });
  const port = createWebPort(store, nowhere, { settings: DEFAULT_SETTINGS, directory: DEMO_DIRECTORY, faults: [] });
  return { store, port };
}

test('images are inline attachments of their own size, and out of the text', async () => {
  const snapshot = await setUp().port.readSnapshot();
  expect(snapshot).toMatchObject({
    state: 'draft',
    draft: { attachments: [{ type: 'image/png', size: 3, inline: true }] },
  });
  expect(JSON.stringify(snapshot)).not.toContain('base64');
});

test('an edit lands in the form with the images still there, and undo leaves later typing alone', async () => {
  const { store, port } = setUp();
  const undo = await port.applyEdits([
    { type: 'insert-line', after: 'Ecco\nAnna Bianchi'.length, line: 'tel. 0731 123456' },
  ]);
  expect(store.get().html).toContain(IMAGE);
  expect(store.get().html).toContain('tel. 0731 123456');
  store.update({ html: store.get().html.replace('Ecco', 'Ecco qui') });
  await port.applyEdits(undo);
  expect(store.get().html).not.toContain('0731');
  expect(store.get().html).toContain('Ecco qui');
});

test('an edit that no longer fits changes nothing and says so', async () => {
  const { store, port } = setUp();
  const before = store.get();
  expect(await port.applyEdits([{ type: 'replace-subject', from: 'Altro', to: 'Nuovo' }])).toEqual([]);
  expect(store.get()).toBe(before);
});

test('whoever watches hears of changes until they stop', () => {
  const { store, port } = setUp();
  const heard = jest.fn();
  const stop = port.watch(heard);
  store.update({ subject: 'Uno' });
  stop();
  store.update({ subject: 'Due' });
  expect(heard).toHaveBeenCalledTimes(1);
});

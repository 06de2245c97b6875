import type { Body, Mailbox, RecipientField } from '../../../core/draft/draft';
import { EMPTY_NOTE } from '../../../core/draft/draft-note';
import type { Edit } from '../../../core/edits/edit';
import { applyToItem } from './apply-to-item';
import type { ItemReader } from './read-item';
import type { ItemWriter } from './write-item';

function message(bodies: readonly string[]) {
  const log: string[] = [];
  const left = [...bodies];
  const recipients: Record<RecipientField, readonly Mailbox[]> = {
    to: [{ address: 'a@vendor.example' }],
    cc: [],
    bcc: [],
  };
  const reader: ItemReader = {
    recipients: (field) => Promise.resolve(recipients[field]),
    subject: () => Promise.resolve('Oggetto'),
    body: () => Promise.resolve<Body>({ format: 'html', html: (left.length > 1 ? left.shift() : left[0]) ?? '' }),
    attachments: () => Promise.resolve([]),
    from: () => Promise.resolve({ address: '' }),
    note: () => Promise.resolve(EMPTY_NOTE),
  };
  const writer: ItemWriter = {
    recipients: (field, mailboxes) => {
      log.push(`${field} ${mailboxes.map(({ address }) => address).join()}`);
      return Promise.resolve();
    },
    subject: (subject) => {
      log.push(`subject ${subject}`);
      return Promise.resolve();
    },
    body: (body) => {
      log.push(`body ${JSON.stringify(body)}`);
      return Promise.resolve();
    },
  };
  return { reader, writer, log };
}

const LINE: Edit = { type: 'insert-line', after: 4, line: 'Tel. 0731 123456' };

test('only what the edits change is written', async () => {
  const { reader, writer, log } = message(['']);
  const edits: readonly Edit[] = [
    { type: 'add-recipient', field: 'to', index: 0, mailbox: { address: 'b@vendor.example' } },
    { type: 'replace-subject', from: 'altro', to: 'mai' },
  ];
  const inverse = await applyToItem(edits, reader, writer);
  expect(log).toEqual(['to b@vendor.example,a@vendor.example']);
  expect(inverse).toEqual([{ type: 'remove-recipient', field: 'to', address: 'b@vendor.example' }]);
});

test('edits that no longer fit change nothing', async () => {
  const { reader, writer, log } = message(['']);
  expect(await applyToItem([{ type: 'replace-subject', from: 'altro', to: 'mai' }], reader, writer)).toEqual([]);
  expect(log).toEqual([]);
});

test('a body that changed meanwhile is read anew', async () => {
  const { reader, writer, log } = message(['<p>Anna</p>', '<p>Anna</p><p>B</p>', '<p>Anna</p><p>Bianchi</p>']);
  await applyToItem([LINE], reader, writer);
  expect(log).toEqual([
    `body ${JSON.stringify({ format: 'html', html: '<p>Anna<br>Tel. 0731 123456</p><p>Bianchi</p>' })}`,
  ]);
});

test('a body that never stands still is left alone', async () => {
  const { reader, writer, log } = message([
    '<p>1</p>',
    '<p>2</p>',
    '<p>3</p>',
    '<p>4</p>',
    '<p>5</p>',
    '<p>6</p>',
    '<p>7</p>',
  ]);
  expect(await applyToItem([{ ...LINE, after: 0 }], reader, writer)).toEqual([]);
  expect(log).toEqual([]);
});

/** A message in which Cc cannot be written; each read of the recipients asks `mayRead` first. */
function refusingCc(mayRead: () => boolean) {
  const { reader, writer } = message(['']);
  const now: Record<RecipientField, readonly Mailbox[]> = { to: [], cc: [{ address: 'b@vendor.example' }], bcc: [] };
  const keeping: ItemReader = {
    ...reader,
    recipients: (field) => (mayRead() ? Promise.resolve(now[field]) : Promise.reject(new Error('silence'))),
  };
  const refusing: ItemWriter = {
    ...writer,
    recipients: (field, mailboxes) => {
      if (field === 'cc') return Promise.reject(new Error('refused'));
      now[field] = mailboxes;
      return Promise.resolve();
    },
  };
  return { now, keeping, refusing };
}

const MOVE: readonly Edit[] = [
  { type: 'remove-recipient', field: 'cc', address: 'b@vendor.example' },
  { type: 'add-recipient', field: 'to', index: 0, mailbox: { address: 'b@vendor.example' } },
];

test('where Outlook takes one part and refuses the next, the first is taken back', async () => {
  const { now, keeping, refusing } = refusingCc(() => true);
  await expect(applyToItem(MOVE, keeping, refusing)).rejects.toThrow('refused');
  expect(now).toEqual({ to: [], cc: [{ address: 'b@vendor.example' }], bcc: [] });
});

describe('where Outlook refuses a part and then does not let the message be read', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('taking back is tried again, and what went wrong first is told', async () => {
    let reads = 0;
    // Three reads before the fix; of those after it, the first two fail.
    const { now, keeping, refusing } = refusingCc(() => {
      reads += 1;
      return reads <= 3 || reads > 5;
    });
    const told = expect(applyToItem(MOVE, keeping, refusing)).rejects.toThrow('refused');
    await jest.advanceTimersByTimeAsync(2999);
    expect(now.to).toEqual([{ address: 'b@vendor.example' }]);
    await jest.advanceTimersByTimeAsync(1);
    await told;
    expect(now).toEqual({ to: [], cc: [{ address: 'b@vendor.example' }], bcc: [] });
  });

  test('nobody waits for ever', async () => {
    let reads = 0;
    const { keeping, refusing } = refusingCc(() => {
      reads += 1;
      return reads <= 3;
    });
    const told = expect(applyToItem(MOVE, keeping, refusing)).rejects.toThrow('refused');
    await jest.advanceTimersByTimeAsync(15_000);
    await told;
  });
});

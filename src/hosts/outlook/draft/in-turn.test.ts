import type { Body } from '../../../core/draft/draft';
import { EMPTY_NOTE } from '../../../core/draft/draft-note';
import type { Edit } from '../../../core/edits/edit';
import { applyToItem } from './apply-to-item';
import { inTurn } from './in-turn';
import type { ItemReader } from './read-item';
import type { ItemWriter } from './write-item';

test('runs follow one another, and a failure stops none', async () => {
  const log: string[] = [];
  const run = inTurn(async (name: string) => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (name === 'a') throw new Error('refused');
    return name;
  });
  const [first, second] = await Promise.allSettled([run('a'), run('b')]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
});

test('of two fixes pressed one after the other in a slow Outlook, neither overwrites the other’s line', async () => {
  let html = '<p>Cordiali saluti</p>';
  const slowly = <Value>(value: () => Value): Promise<Value> =>
    new Promise((resolve) =>
      setTimeout(() => {
        resolve(value());
      }, 1),
    );
  const reader: ItemReader = {
    recipients: () => Promise.resolve([]),
    subject: () => Promise.resolve(''),
    body: () => slowly((): Body => ({ format: 'html', html })),
    attachments: () => Promise.resolve([]),
    from: () => Promise.resolve({ address: '' }),
    note: () => Promise.resolve(EMPTY_NOTE),
  };
  const writer: ItemWriter = {
    recipients: () => Promise.resolve(),
    subject: () => Promise.resolve(),
    body: (body) =>
      slowly(() => {
        html = body.format === 'html' ? body.html : '';
      }),
  };
  const edit = inTurn((edits: readonly Edit[]) => applyToItem(edits, reader, writer));
  const after = 'Cordiali saluti'.length;
  await Promise.all([
    edit([{ type: 'insert-line', after, line: 'Anna Bianchi' }]),
    edit([{ type: 'insert-line', after, line: 'Tel. 0731 123456' }]),
  ]);
  expect(html).toContain('Anna Bianchi');
  expect(html).toContain('Tel. 0731 123456');
});

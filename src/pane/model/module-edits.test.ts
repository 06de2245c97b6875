import type { Draft } from '../../core/draft/draft';
import type { ModuleDirectory, ModuleEntry } from '../../core/routing/directory';
import { moduleEdits } from './module-edits';

const taxes: ModuleEntry = { id: 'tributi', name: 'Tributi', address: 'tributi@ticket.example' };
const payments: ModuleEntry = { id: 'pagopa', name: 'PagoPA', address: 'pagopa@ticket.example' };
const directory: ModuleDirectory = { name: 'prova', sourceUrl: null, placeholder: true, modules: [taxes, payments] };

function draft(recipients: Partial<Pick<Draft, 'to' | 'cc' | 'bcc'>>): Draft {
  const body = { format: 'text', text: '' } as const;
  return {
    from: { address: 'a@comune.example' },
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    body,
    attachments: [],
    ...recipients,
  };
}

const add = (index: number) => ({ type: 'add-recipient', field: 'to', mailbox: { address: taxes.address }, index });

test('an empty To gets the address', () => {
  expect(moduleEdits(draft({}), directory, taxes)).toEqual([add(0)]);
});

test('another module gives up its place; other people stay', () => {
  const to = [{ address: 'capo@comune.example' }, { address: 'PagoPA@ticket.example' }];
  expect(moduleEdits(draft({ to }), directory, taxes)).toEqual([
    { type: 'remove-recipient', field: 'to', address: 'PagoPA@ticket.example' },
    add(1),
  ]);
});

test('the module moves from Cc to To', () => {
  expect(moduleEdits(draft({ cc: [{ address: taxes.address }] }), directory, taxes)).toEqual([
    { type: 'remove-recipient', field: 'cc', address: taxes.address },
    add(0),
  ]);
});

test('nothing to do when the module alone is addressed', () => {
  expect(moduleEdits(draft({ to: [{ address: 'TRIBUTI@ticket.example' }] }), directory, taxes)).toEqual([]);
});

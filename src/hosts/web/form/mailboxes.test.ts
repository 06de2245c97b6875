import { formatMailbox, isAddress, parseMailboxes } from './mailboxes';

test.each([
  ['tributi@ticket.example', [{ address: 'tributi@ticket.example' }]],
  ['Anna Bianchi <anna@comune.example>', [{ name: 'Anna Bianchi', address: 'anna@comune.example' }]],
  [
    '"Bianchi, Anna" <anna@comune.example>; b@x.example',
    [{ name: 'Bianchi, Anna', address: 'anna@comune.example' }, { address: 'b@x.example' }],
  ],
  [
    'a@x.example, b@x.example;\r\nc@x.example',
    [{ address: 'a@x.example' }, { address: 'b@x.example' }, { address: 'c@x.example' }],
  ],
  ['a@x.example b@x.example', [{ address: 'a@x.example' }, { address: 'b@x.example' }]],
  ['<a@x.example>', [{ address: 'a@x.example' }]],
  ['mailto:a@x.example', [{ address: 'a@x.example' }]],
  [' ,; ', []],
  ['Ufficio tributi', [{ address: 'Ufficio tributi' }]],
  ['Anna <anna@', [{ address: 'Anna <anna@' }]],
  ['"Anna <anna@x.example>, b@x.example', [{ name: 'Anna', address: 'anna@x.example' }, { address: 'b@x.example' }]],
])('%j', (text, mailboxes) => {
  expect(parseMailboxes(text)).toEqual(mailboxes);
});

test.each([
  ['a@x.example', true],
  ['nome.cognome+ticket@sub.x.example', true],
  ['a@x', false],
  ['a@@x.example', false],
  ['a b@x.example', false],
  ['@x.example', false],
  ['a@x..example', false],
  [`${'a'.repeat(250)}@x.example`, false],
])('%s is an address: %s', (address, valid) => {
  expect(isAddress(address)).toBe(valid);
});

test('a mailbox is shown with its name', () => {
  expect(formatMailbox({ name: 'Anna', address: 'a@x.example' })).toBe('Anna <a@x.example>');
  expect(formatMailbox({ address: 'a@x.example' })).toBe('a@x.example');
});

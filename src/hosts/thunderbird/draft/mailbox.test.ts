import { fromMailbox, toMailbox, toMailboxes } from './mailbox';

test.each([
  ['tributi@ticket.example', { address: 'tributi@ticket.example' }],
  ['<tributi@ticket.example>', { address: 'tributi@ticket.example' }],
  ['Anna Rossi <a.rossi@comune.example>', { name: 'Anna Rossi', address: 'a.rossi@comune.example' }],
  ['"Rossi, Anna \\"CED\\"" <a@comune.example>', { name: 'Rossi, Anna "CED"', address: 'a@comune.example' }],
  ['"a < b" <a@comune.example>', { name: 'a < b', address: 'a@comune.example' }],
  ['Ufficio <Ufficio>', { name: 'Ufficio', address: 'Ufficio' }],
  ['anna', { address: 'anna' }],
  ['', { address: '' }],
])('%j', (text, mailbox) => {
  expect(toMailbox(text)).toEqual(mailbox);
});

test('a field may be absent, one recipient or many', () => {
  expect(toMailboxes(undefined)).toEqual([]);
  expect(toMailboxes('a@comune.example')).toEqual([{ address: 'a@comune.example' }]);
  expect(toMailboxes(['a@comune.example', { type: 'mailingList' }])).toEqual([
    { address: 'a@comune.example' },
    { address: '' },
  ]);
});

test.each([{ address: 'a@comune.example' }, { name: 'Rossi, "Anna" \\ CED', address: 'a@comune.example' }])(
  'what is written reads the same: %j',
  (mailbox) => {
    expect(toMailbox(fromMailbox(mailbox))).toEqual(mailbox);
  },
);

import { hostedAddress } from './hosted-address';

test.each([
  ['https://www.comune.example/ticket/', 'https://www.comune.example/ticket/'],
  ['https://www.comune.example/ticket', 'https://www.comune.example/ticket/'],
  ['https://www.comune.example/ticket/config.json?x=1#y', 'https://www.comune.example/ticket/'],
  [' https://WWW.Comune.example ', 'https://www.comune.example/'],
])('%s is the folder %s', (configurationUrl, address) => {
  expect(hostedAddress({ configurationUrl })).toEqual({ kind: 'address', address });
});

test.each([
  'http://comune.example/',
  'file:///srv/',
  'comune.example',
  'https://user:word@comune.example/',
  '',
  7,
  null,
])('%j is told as a fault', (configurationUrl) => {
  expect(hostedAddress({ configurationUrl })).toMatchObject({
    kind: 'faulty',
    fault: { fault: { path: ['configurationUrl'], problem: { found: configurationUrl } } },
  });
});

test('without a policy, or without the key, there is none', () => {
  expect(hostedAddress(null)).toEqual({ kind: 'none' });
  expect(hostedAddress({ config: {} })).toEqual({ kind: 'none' });
});

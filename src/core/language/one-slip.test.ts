import { isOneSlip } from './one-slip';

test.each([
  ['probelma', 'problema'],
  ['asistenza', 'assistenza'],
  ['assisstenza', 'assistenza'],
  ['errare', 'errore'],
  ['salutii', 'saluti'],
  ['a', ''],
  ['ravvedimento', 'ravedimento'],
  ['deilbera', 'delibera'],
  ['cedolimo', 'cedolino'],
])('%s is one slip from %s', (one, other) => {
  expect(isOneSlip(one, other)).toBe(true);
  expect(isOneSlip(other, one)).toBe(true);
});

test.each([
  ['problema', 'problema'],
  ['probleam', 'prolbema'],
  ['tributi', 'contributi'],
  ['abcd', 'badc'],
  ['ab', ''],
  ['deilbbera', 'delibera'],
  ['mandato', 'mandante'],
])('%s is not one slip from %s', (one, other) => {
  expect(isOneSlip(one, other)).toBe(false);
});

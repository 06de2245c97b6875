import { isOneSlip } from '../language/one-slip';
import { SpellingIndex } from './spelling';

test.each([
  ['ravvedimento', 'ravedimento'],
  ['protocollo', 'protcollo'],
  ['delibera', 'delibbera'],
  ['delibera', 'deilbera'],
  ['cedolino', 'cedolimo'],
])('%s and %s are one slip apart', (a, b) => {
  expect(isOneSlip(a, b)).toBe(true);
  expect(isOneSlip(b, a)).toBe(true);
});

test.each([
  ['delibera', 'delibera'],
  ['delibera', 'deilbbera'],
  ['mandato', 'mandante'],
])('%s and %s are not', (a, b) => {
  expect(isOneSlip(a, b)).toBe(false);
});

test('short words, everyday words and another first letter are not corrected', () => {
  const index = new SpellingIndex();
  for (const word of ['elezion', 'contratt', 'ruolo']) index.add(word);
  expect(index.find('selezion')).toBeNull();
  expect(index.find('contatt')).toBeNull();
  expect(index.find('ruollo')).toBeNull();
  expect(index.find('elezzion')).toBe('elezion');
});

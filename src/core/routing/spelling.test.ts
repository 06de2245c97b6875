import { SpellingIndex } from './spelling';

test('short words, everyday words and another first letter are not corrected', () => {
  const index = new SpellingIndex();
  for (const word of ['elezion', 'contratt', 'ruolo']) index.add(word);
  expect(index.find('selezion')).toBeNull();
  expect(index.find('contatt')).toBeNull();
  expect(index.find('ruollo')).toBeNull();
  expect(index.find('elezzion')).toBe('elezion');
});

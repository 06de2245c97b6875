import fc from './support/seeded-fast-check';
import { packModelOf } from './support/pack-model';
import { RangeEncoder } from '../scripts/routing/range-encoder';
import { topicPhrases } from '../scripts/routing/packed-terms';
import { newContext, RangeDecoder } from '../src/core/routing/range-decoder';
import { readModel } from '../src/core/routing/read-model';
import { sharedModel } from '../src/core/routing/shared-model';
import { voteCode } from '../src/core/routing/vote-code';
import { wordCode } from '../src/core/language/word-code';
import { tokenize } from '../src/core/language/tokens';
import { wordKey } from '../src/core/language/word-key';

const SYMBOLS = fc.array(
  fc.record({ bit: fc.boolean(), symbol: fc.nat(31), uniform: fc.nat(2999), number: fc.nat(2 ** 20) }),
);

test('what the encoder writes the decoder reads', () => {
  fc.assert(
    fc.property(SYMBOLS, (symbols) => {
      const encoder = new RangeEncoder();
      const [bits, fives, sizes] = [newContext(1), newContext(32), newContext(32)];
      for (const { bit, symbol, uniform, number } of symbols) {
        encoder.bit(bits, 0, bit ? 1 : 0);
        encoder.symbol(fives, 5, symbol);
        encoder.uniform(3000, uniform);
        encoder.number(sizes, number);
      }
      const decoder = new RangeDecoder(encoder.finish());
      const [bitsRead, fivesRead, sizesRead] = [newContext(1), newContext(32), newContext(32)];
      const read = symbols.map(() => ({
        bit: decoder.bit(bitsRead, 0) === 1,
        symbol: decoder.symbol(fivesRead, 5),
        uniform: decoder.uniform(3000),
        number: decoder.number(sizesRead),
      }));
      expect(read).toEqual(symbols);
    }),
  );
});

test('a packed model knows the phrases and votes that it was made from', () => {
  const phrases = topicPhrases();
  const code = voteCode('locul');
  const model = readModel(packModelOf(phrases, code));
  const lost = phrases.filter(({ phrase, knowledge }) => {
    const first = phrase.exact ?? phrase.codes[0] ?? 0;
    const { phrases: found } = model.startingWith({ word: '', key: '', code: first });
    const same = found.find(
      (other) =>
        other.phrase.codes.join() === (phrase.exact === null ? phrase.codes.join() : `${phrase.exact}`) &&
        other.phrase.capitals === phrase.capitals &&
        (other.phrase.exact === null) === (phrase.exact === null),
    );
    return knowledge.some(({ topic }) => same?.knowledge.some((known) => known.topic === topic) !== true);
  });
  expect(lost).toEqual([]);
  expect(model.votes(code)[0]?.topic).toBe('cimiteri');
});

test('the model that is shipped has every word that alone names a topic (npm run routing:model)', () => {
  const lost = topicPhrases().filter(({ phrase, knowledge }) => {
    const [{ topic, strength } = { topic: '', strength: 'not' }] = knowledge;
    if (phrase.codes.length > 1 || strength !== 'strong') return false;
    const code = phrase.exact ?? phrase.codes[0] ?? 0;
    const { phrases } = sharedModel().startingWith({ word: '', key: '', code });
    return !phrases.some((known) => known.knowledge.some((other) => other.topic === topic));
  });
  expect(lost).toEqual([]);
});

test('everyday words have no code of a term', () => {
  const words =
    'buongiorno cordiali saluti grazie potete sempre quando ancora questo programma vorrei adesso ieri domani';
  const known = tokenize(words).filter((token) => {
    const key = wordKey(token);
    const { phrases } = sharedModel().startingWith({ word: token.word, key, code: wordCode(key) });
    return phrases.some(
      ({ phrase, knowledge }) => phrase.codes.length === 1 && knowledge.some(({ strength }) => strength === 'strong'),
    );
  });
  expect(known.map(({ word }) => word)).toEqual([]);
});

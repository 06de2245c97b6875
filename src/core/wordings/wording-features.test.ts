import { readCueWords } from '../language/cues/cue-words';
import { markSentences, PLACE_BITS, type MarkedWords } from './wording-features';

function marked(text: string): readonly MarkedWords[] {
  return markSentences(readCueWords(text, [{ start: 0, end: text.length }]), text);
}

function placesOf(text: string): readonly number[] {
  return marked(text).flatMap(({ places }) => [...places].sort((a, b) => a - b));
}

describe('the features of a sentence', () => {
  it('divides where sentences end', () => {
    expect(marked('La stampa esce bianca. Richiamatemi subito').map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 6],
    ]);
    expect(marked('')).toEqual([]);
  });

  it.each([
    ['Richiamatemi subito', 'richiamatemi subito'],
    ["perche' non va", 'perché non va'],
    ['stampa n. 12', 'stampa n. 4711'],
    ['da lunedì', 'da giovedi'],
    ['parlo con Giulia', 'parlo con Marco'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(placesOf(one)).toEqual(placesOf(other));
  });

  it.each([
    ['rispondete', 'rispondono'],
    ['per Giulia', 'Giulia abita'],
    ['non va', 'non va!!'],
    ['da lunedì', 'da marzo'],
  ])('tells %j from %j', (one, other) => {
    expect(placesOf(one)).not.toEqual(placesOf(other));
  });

  it('has a place for any word, also for the names of what every object has', () => {
    for (const word of ['constructor', '__proto__', 'toString', '\ud800', '\u0130'])
      for (const place of placesOf(word)) expect(place >= 0 && place < 1 << PLACE_BITS).toBe(true);
  });
});

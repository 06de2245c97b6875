import { readSubject } from '../draft/subject';
import { readAnatomy } from '../draft/anatomy/read-anatomy';
import { saidIn } from '../cues/said';
import { readBody } from '../draft/read-body';
import { PLACE_BITS } from './place-marks';
import { markMessage, type MarkedMessage } from './wording-features';

function marked(text: string, subject = ''): MarkedMessage {
  const body = readBody({ format: 'text', text });
  const said = saidIn(
    readSubject(subject),
    body,
    readAnatomy(body, () => false),
  );
  return markMessage(said, body.text);
}

function placesOf(text: string, subject = ''): readonly number[] {
  return [...marked(text, subject).places].sort((a, b) => a - b);
}

describe('the features of a message', () => {
  it('divides where sentences end', () => {
    const { sentences, places } = marked('La stampa esce bianca. Richiamatemi subito');
    expect(sentences.map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 6],
    ]);
    expect(new Set(sentences.flatMap((sentence) => sentence.places))).toEqual(new Set(places));
    expect(marked('')).toEqual({ sentences: [], places: [] });
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
    ['va la stampa', 'va la stampa?'],
    ['il tecnico chiama il cittadino', 'il cittadino chiama il tecnico'],
    ['vi prego, chiamate', 'vi prego chiamate'],
  ])('tells %j from %j', (one, other) => {
    expect(placesOf(one)).not.toEqual(placesOf(other));
  });

  it('has the places of what single wordings tell, in the sentence that says it, and of the subject in none', () => {
    const fault = marked('Ieri tutto bene. La stampa si blocca');
    const [before, after] = fault.sentences;
    const told = marked('x', 'La stampa si blocca').places.filter((place) => !marked('x').places.includes(place));
    expect(told).not.toEqual([]);
    expect(after?.places).toEqual(expect.arrayContaining(told));
    expect(before?.places).not.toEqual(expect.arrayContaining(told));
  });

  it('has a place for any word, also for the names of what every object has', () => {
    for (const word of ['constructor', '__proto__', 'toString', '\ud800', '\u0130'])
      for (const place of placesOf(word)) expect(place >= 0 && place < 1 << PLACE_BITS).toBe(true);
  });
});

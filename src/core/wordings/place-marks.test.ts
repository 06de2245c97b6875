import { PLACE_BITS, PlaceMarks } from './place-marks';

describe('marked places', () => {
  it('stand once in a sentence and once in all, in their order', () => {
    const marks = new PlaceMarks();
    for (const place of [7, 3, 7]) marks.mark(place);
    expect(marks.endSentence()).toEqual([7, 3]);
    for (const place of [3, 9]) marks.mark(place);
    expect(marks.endSentence()).toEqual([3, 9]);
    expect(marks.all).toEqual([7, 3, 9]);
  });

  it('reach from the first to the last', () => {
    const marks = new PlaceMarks();
    const last = (1 << PLACE_BITS) - 1;
    for (const place of [0, last]) marks.mark(place);
    expect(marks.endSentence()).toEqual([0, last]);
    expect(marks.endSentence()).toEqual([]);
  });
});

import { asLine, visibilityOf } from './characters';

describe('visibility', () => {
  it.each([
    ['a', 'text'],
    ['è', 'text'],
    ['\u2011', 'text'],
    ['\ud83d', 'text'],
    ['\t', 'space'],
    ['\u00a0', 'space'],
    ['\u202f', 'space'],
    ['\u3000', 'space'],
    ['\u00ad', 'nothing'],
    ['\u200b', 'nothing'],
    ['\u202a', 'nothing'],
    ['\ufeff', 'nothing'],
    ['\u0000', 'nothing'],
  ])('%j', (character, visibility) => {
    expect(visibilityOf(character.charCodeAt(0))).toBe(visibility);
  });
});

describe('asLine', () => {
  it('leaves words with single spaces', () => {
    expect(asLine(' \u200bAnna\u00a0 \n Ros\u00adsi\t')).toBe('Anna Rossi');
    expect(asLine('\u2003')).toBe('');
  });
});

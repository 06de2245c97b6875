import { isDarkTheme } from './dark-colours';

test.each([
  ['#ffffff', false],
  ['#E6E6E6', false],
  ['#262626', true],
  ['#1f1f1f', true],
  ['#000000', true],
  // Office's "dark grey" is written on in white.
  ['#444444', true],
])('a background of %s', (bodyBackgroundColor, dark) => {
  expect(isDarkTheme({ bodyBackgroundColor })).toBe(dark);
});

test('the colour of controls where that of the body is missing', () => {
  expect(isDarkTheme({ controlBackgroundColor: '#141414' })).toBe(true);
});

test.each([[undefined], [null], ['dark'], [{}], [{ bodyBackgroundColor: 'black' }], [{ bodyBackgroundColor: 0 }]])(
  'nothing is told from %j',
  (theme) => {
    expect(isDarkTheme(theme)).toBeNull();
  },
);

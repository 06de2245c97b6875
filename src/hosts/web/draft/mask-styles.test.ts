import { maskStyles } from './mask-styles';

test.each([
  ['<p style="color:red">x</p>', '<p data-style="color:red">x</p>'],
  ["<p class='a' STYLE='b'>x", "<p class='a' data-STYLE='b'>x"],
  ['<img onerror=alert(1) src=x>', '<img data-onerror=alert(1) src=x>'],
  ['<p title="a>b" style="c">', '<p title="a>b" data-style="c">'],
  ['testo style="x" e a < b style=y', 'testo style="x" e a < b style=y'],
  ['<style type="text/css">p{}</style><p>x</p>', '<p>x</p>'],
  ['<p>x</p><style>mai chiuso', '<p>x</p>'],
  ['<p style', '<p style'],
  ['', ''],
])('%j', (html, masked) => {
  expect(maskStyles(html)).toBe(masked);
});

test('a hostile body takes linear time', () => {
  const started = Date.now();
  maskStyles('<a "'.repeat(200_000));
  maskStyles('<style>'.repeat(200_000));
  maskStyles('<style '.repeat(20_000));
  expect(Date.now() - started).toBeLessThan(2000);
});

import fc from '../../../../test/support/seeded-fast-check';
import { EMPTY_NOTE } from '../../../core/draft/draft-note';
import { EMPTY_DRAFT, type Draft } from '../../../core/draft/draft';
import { applyEdits } from '../../../core/edits/apply-edits';
import { bodyChange, readBodyChange, type BodyChange } from './body-change';

const escape = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/\n/g, '<br>');

const made = (before: string, { start, end, text }: BodyChange): string =>
  before.slice(0, start) + escape(text) + before.slice(end);

test.each([
  ['<body>Anna<br>Ufficio</body>', '<body>Anna<br>Tel. 0731<br>Ufficio</body>', 'a line between'],
  ['<body><b>Anna</b></body>', '<body><b>Anna<br>Tel. 0731</b></body>', 'a line at the end of an element'],
  ['<body><b>Anna</b></body>', '<body>Ciao<br><b>Anna</b></body>', 'a line before an element that begins alike'],
  ['<body></body>', '<body>Anna &amp; &lt;b&gt;</body>', 'text into an empty body'],
  ['<body>A<br>B</body>', '<body>A<br>B<br>B</body>', 'a line like the one below it'],
  ['<body>A<br><br>B</body>', '<body>A<br>&nbsp;<br><br>B</body>', 'an empty line'],
])('%s -> %s: %s', (before, after) => {
  const change = bodyChange(before, after);
  expect(change && made(before, change)).toBe(after);
  const back = bodyChange(after, before);
  expect(back && made(after, back)).toBe(before);
});

test.each([
  ['<body>Il Comune di Alfa<br>B</body>', '<body>Il Comune di Beta<br>B</body>'],
  ['<body>uno &amp; due</body>', '<body>uno &gt; due</body>'],
  ['<body><b>uno</b> due</body>', '<body><b>uno o due</b> due</body>'],
])('%s -> %s: other words', (before, after) => {
  const change = bodyChange(before, after);
  expect(change && made(before, change)).toBe(after);
});

test.each([
  ['<body>A</body>', '<body>A</body>', 'nothing'],
  ['<body class="a">A</body>', '<body class="b">A</body>', 'an attribute'],
  ['<body><p>A</p></body>', '<body><p>A</p><p>B</p></body>', 'a new element'],
  ['<body><b>A</b><br>B</body>', '<body><b></b>B</body>', 'two places'],
])('%s -> %s: no single change (%s)', (before, after) => {
  expect(bodyChange(before, after)).toBeNull();
});

test('every line that an edit inserts is one change, and so is its way back', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', '<', '&', ' ', 'r'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), line, fc.nat(4), (lines, added, above) => {
      const html = `<body>${lines.map(escape).join('<br>')}</body>`;
      const draft: Draft = { ...EMPTY_DRAFT, body: { format: 'html', html } };
      const text = lines.slice(0, above + 1).join('\n');
      const { draft: after } = applyEdits(draft, [{ type: 'insert-line', after: text.length, line: added }]);
      if (after.body.format !== 'html' || after.body.html === html) return;
      const change = bodyChange(html, after.body.html);
      expect(change && made(html, change)).toBe(after.body.html);
      const back = bodyChange(after.body.html, html);
      expect(back && made(after.body.html, back)).toBe(html);
    }),
  );
});

test('only a change is read as one', () => {
  expect(readBodyChange({ start: 1, end: 2, text: 'a' })).toEqual({ start: 1, end: 2, text: 'a' });
  for (const value of [null, 'a', EMPTY_NOTE, { start: '1', end: 2, text: 'a' }])
    expect(readBodyChange(value)).toBeNull();
});

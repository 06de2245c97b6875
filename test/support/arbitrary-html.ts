import fc from 'fast-check';

const WORDS = fc.constantFrom(
  'Buongiorno',
  'pratica',
  'n. 12',
  'è',
  'tel.',
  '0731 123456',
  'Da:',
  '>',
  'a',
  '😀',
  '\ud800',
  '\u0000',
);
const SPACES = fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\n    ', '\u00a0', '\u200b', '\u00ad', '\u2003');
const REFERENCES = fc.constantFrom(
  ...(
    '&nbsp; &nbsp &amp; &amp &egrave; &egrave &notin; &notit; &noti &AMPx &lt;b&gt; &lt;p &#232; &#xE8; &#xe8 &#150; &#0;' +
    ' &#10; &#13; &#xD800; &#99999999999; &#x; &# & &; &unknown; &euro; &rsquo; &shy; &zwnj; &NewLine; &Tab; &#128512; &copy2'
  ).split(' '),
);
const COMMENTS = fc.constantFrom(
  '<!-- x -->',
  '<!---->',
  '<!-->',
  '<!--->',
  '<!--[if mso]><p>mso</p><![endif]-->',
  '<!--[if !mso]><!-->',
  '<!--<![endif]-->',
  '<![if !supportLists]>',
  '<!-- a -- b --!>',
  '<?xml:namespace prefix = o />',
  '</ x>',
  '</>',
  '<![CDATA[x]]>',
  '<style>p { color: red } </styles> <p></style>',
  '<script>"</p>"</script>',
  '<title>t</title>',
);
const ATTRIBUTES = fc.constantFrom(
  '',
  ' class=x',
  ' style="color:red"',
  ' a=">"',
  " b='<p>'",
  ' c=">\'',
  ' =x',
  ' / d',
  ' e=f/',
  '/',
  ' href=a?b&amp;c"',
  ' data-x = "1"y',
);

/** Text with everything that can go wrong in it, but no tags. */
const TEXT = fc
  .array(fc.oneof(WORDS, SPACES, REFERENCES), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''));

// No links among the nested ones: a link inside a link is not well formed, the parser closes the first.
const INLINE = fc.constantFrom('span', 'b', 'i', 'font', 'o:p', 'strong', 'u', 'code');
const BLOCK = fc.constantFrom('div', 'blockquote', 'h2', 'ul', 'center', 'section', 'fieldset');
const LOOSE = fc.constantFrom('a', 'p', 'li', 'dt', 'dd', 'h1', 'h3', 'ol', 'pre', 'noscript');
const STYLES = fc.constantFrom(
  '',
  ' style="white-space:pre-wrap"',
  ' style="white-space: pre"',
  ' style="display: none"',
  ' style="color:red;DISPLAY:NONE !important"',
  ' hidden',
  ' style="mso-hide:all"',
);

const { tree } = fc.letrec<{ tree: string; inline: string; block: string; cell: string; row: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    TEXT,
    COMMENTS,
    TEXT.map((text) => `<a href="mailto:x@comune.example">${text}</a>`),
    fc.constantFrom('<br>', '<br/>', '<img src="cid:logo">', '<wbr>'),
    fc.tuple(INLINE, STYLES, tie('inline'), tie('inline')).map(([n, s, a, b]) => `<${n}${s}>${a}${b}</${n}>`),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('inline'),
    fc.tuple(fc.constantFrom('p', 'h2', 'pre'), STYLES, tie('inline')).map(([n, s, a]) => `<${n}${s}>${a}</${n}>`),
    fc.tuple(BLOCK, STYLES, tie('block'), tie('block')).map(([n, s, a, b]) => `<${n}${s}>${a}${b}</${n}>`),
    fc
      .array(tie('inline'), { maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
    fc.array(tie('row'), { maxLength: 3 }).map((rows) => `<table><tbody>\n${rows.join('\n')}</tbody></table>`),
  ),
  cell: fc.tuple(STYLES, tie('block')).map(([s, content]) => `<td${s}>${content}</td>`),
  row: fc.array(tie('cell'), { maxLength: 3 }).map((cells) => `<tr>${cells.join('\n')}</tr>`),
  tree: fc.array(tie('block'), { maxLength: 5 }).map((blocks) => blocks.join('\n')),
}));

/** HTML as a mail program might write it: properly nested, with every kind of text, style and table. */
export const wellFormedHtml: fc.Arbitrary<string> = tree;

/**
 * HTML as nobody should write it. Two things are left out because browsers there *move* text, which a reader that keeps the order
 * of the source does not: text directly inside `table` or `tr` (shown above the table), hence whole tables only; and styles that
 * hide on inline elements that are closed across others, which browsers open anew ("active formatting elements"), hence those on
 * `div` only.
 */
export const brokenHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: TEXT },
      COMMENTS,
      fc.tuple(fc.oneof(INLINE, BLOCK, LOOSE), ATTRIBUTES).map(([n, a]) => `<${n}${a}>`),
      fc.tuple(fc.oneof(INLINE, BLOCK, LOOSE), ATTRIBUTES).map(([n, a]) => `</${n}${a}>`),
      fc.constantFrom(
        '<div style="display:none">',
        '<div hidden>',
        '<DIV style="white-space:pre">',
        '</DIV>',
        '</div>',
      ),
      fc.constantFrom(
        '<br>',
        '</br>',
        '<BR/>',
        '<hr>',
        '<img src=x>',
        '<td>',
        '</td>',
        '</tr>',
        '</body>',
        '</html>',
        '</x>',
      ),
      fc.constantFrom('<', '< p>', '<3', '<>', '</', '<p', '<!', '<!--', '"', '<p a="'),
      TEXT.map((text) => `<table><tr><td>${text}<td><p>${text}<tr><th><div>${text}</table>`),
      TEXT.map((text) => `<table>\n<td>${text}</td><td><b>${text}</i></td></tr><tr><td><ul><li>${text}</table>`),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

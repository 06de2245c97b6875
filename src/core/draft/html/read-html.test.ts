import fc from '../../../../test/support/seeded-fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brokenHtml, wellFormedHtml } from '../../../../test/support/arbitrary-html';
import { readHtml } from './read-html';

const FIXTURES = join(__dirname, '../../../../test/fixtures/html');

function linesOf(html: string): string[] {
  const body = readHtml(html);
  return body.lines.map(({ start, end }) => body.text.slice(start, end));
}

function markedLines(html: string): string[] {
  const body = readHtml(html);
  return body.lines.map(({ start, end, markup }) => `${markup}: ${body.text.slice(start, end)}`);
}

describe('the lines of HTML', () => {
  it.each([
    ['', ['']],
    ['<p>a</p><p>b</p>', ['a', 'b']],
    ['<p>Salve,<br>\n</p>\n<p>b</p>', ['Salve,', 'b']],
    ['<p>a</p><p>&nbsp;</p><div><br></div><p></p><p>b</p>', ['a', '', '', 'b']],
    ['a<br><br>b<br>', ['a', '', 'b']],
    ['a<div>b<span>c<div>d</div>e</span></div>f', ['a', 'bc', 'd', 'e', 'f']],
    ['a<div style="display:none">x</div>b<span hidden>y</span>c', ['abc']],
    ['<p>a &amp;&nbsp; b\n  c </p>', ['a & b c']],
    ['<pre>\n a  b\n\nc\n</pre>', [' a  b', '', 'c']],
    ['<table><tr><td>Anna</td><td></td><td>0731</td></tr><tr><td>x</table>', ['Anna\t0731', 'x']],
    ['<table><tr><td>a<br>b</td><td>c</td></tr></table>', ['a', 'b', 'c']],
    ['<td>a</td><td>b</td>', ['ab']],
    ['a&shy;b\u200bc\u202a0731\u202c', ['abc0731']],
    ['1 < 2 <3 a<b>c</b>', ['1 < 2 <3 ac']],
    ['a<!-- <p> --><![if x]>b<![endif]>c<!--[if mso]>d<![endif]-->', ['abc']],
  ])('%j', (html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it('counts every line and every line break of the text', () => {
    fc.assert(
      fc.property(brokenHtml, (html) => {
        const { text, lines } = readHtml(html);
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      }),
    );
  });
});

describe('what the markup says', () => {
  it.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.html')))('%s', (name) => {
    const { text, lines } = readHtml(readFileSync(join(FIXTURES, name), 'utf8'));
    const read = lines.map(({ start, end, markup }) => `${markup.padEnd(9)}|${text.slice(start, end)}\n`).join('');
    expect(read).toBe(readFileSync(join(FIXTURES, name.replace('.html', '.txt')), 'utf8'));
  });

  it('ends a quote with its element, but not one that a divider opens', () => {
    expect(markedLines('<blockquote type="cite">a</blockquote>b')).toEqual(['quote: a', 'plain: b']);
    expect(markedLines('<div><div id="divRplyFwdMsg">a</div></div>b')).toEqual(['quote: a', 'quote: b']);
    expect(markedLines('a<hr id="zwchr">b')).toEqual(['plain: a', 'quote: b']);
  });

  it('leaves an indented paragraph, and a class of quoted mail, to the writer', () => {
    expect(markedLines('<blockquote style="margin:0 0 0 40px">a</blockquote>')).toEqual(['plain: a']);
    expect(markedLines('<div id="x_Signature">a</div>')).toEqual(['plain: a']);
  });

  it('takes a line above for that of a quoted header only before its first label', () => {
    const rule = (text: string) =>
      `<p>a</p><div style="border-top: 1pt solid rgb(225, 225, 225)"><p>${text}</p></div>b`;
    expect(markedLines(rule('<b>From:</b> x'))).toEqual(['plain: a', 'quote: From: x', 'quote: b']);
    expect(markedLines(rule('Dati utili'))).toEqual(['plain: a', 'plain: Dati utili', 'plain: b']);
  });
});

describe('images', () => {
  it('stand at their place with their source, and hidden ones do not', () => {
    const html = `ab <img src="cid:1&amp;2">c<p hidden><img src=x></p><blockquote type=cite><img src="data:${'A'.repeat(300)}">`;
    const { images } = readHtml(html);
    expect(images.map(({ offset, markup }) => [offset, markup])).toEqual([
      [2, 'plain'],
      [5, 'quote'],
    ]);
    expect(images[0]?.source).toBe('cid:1&2');
    expect(images[1]?.source).toHaveLength(200);
  });
});

describe('the way back to the source', () => {
  const MARK = '\u00a4';

  it.each([
    ['wellFormed', wellFormedHtml],
    ['broken', brokenHtml],
  ])('leads to the place right behind each character: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (html) => {
        const body = readHtml(html);
        // At the very end of a source, "</" is text, but no longer so before other text.
        fc.pre(!html.endsWith('</'));
        for (let offset = 1; offset <= body.text.length; offset += 1) {
          const before = body.text.charAt(offset - 1);
          // What follows a space that collapsed, or the first half of a pair, cannot be told from what was there.
          if (' \t'.includes(before) || (before >= '\ud800' && before <= '\udbff')) continue;
          const place = body.sourceOffset(offset);
          const marked = readHtml(html.slice(0, place) + MARK + html.slice(place)).text;
          expect(marked).toBe(body.text.slice(0, offset) + MARK + body.text.slice(offset));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leads to the first content, before a quote, or into the first empty paragraph', () => {
    const first = (html: string) => {
      const place = readHtml(html).sourceOffset(0);
      return `${html.slice(0, place)}${MARK}${html.slice(place)}`;
    };
    expect(first('<html><p> &nbsp;</p>')).toBe(`<html><p> ${MARK}&nbsp;</p>`);
    expect(first('<body><div><p><o:p></o:p></p></div><p></p>')).toBe(
      `<body><div><p>${MARK}<o:p></o:p></p></div><p></p>`,
    );
    expect(first('<body>\n</body>')).toBe(`<body>${MARK}\n</body>`);
    expect(first('<body><blockquote type=cite><p>x</p></blockquote>')).toBe(
      `<body>${MARK}<blockquote type=cite><p>x</p></blockquote>`,
    );
    expect(first('')).toBe(MARK);
  });
});

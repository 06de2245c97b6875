import fc from '../../../test/support/seeded-fast-check';
import { brokenHtml, wellFormedHtml } from '../../../test/support/arbitrary-html';
import type { Body, Draft } from '../draft/draft';
import { readBody } from '../draft/read-body';
import { applyEdits } from './apply-edits';
import type { Edit } from './edit';

const DRAFT: Draft = {
  from: { address: 'a.rossi@comune.example' },
  to: [{ name: 'Tributi', address: 'tributi@ticket.example' }, { address: 'Collega@comune.example' }],
  cc: [],
  bcc: [],
  subject: 'Aiuto',
  body: { format: 'html', html: '<p>Buongiorno</p><p>&nbsp;</p><p>Anna <b>Rossi</b></p>' },
  attachments: null,
};

function withHtml(html: string): Draft {
  return { ...DRAFT, body: { format: 'html', html } };
}

function withText(text: string): Draft {
  return { ...DRAFT, body: { format: 'text', text } };
}

function source(body: Body): string {
  return body.format === 'html' ? body.html : body.text;
}

function edited(draft: Draft, edit: Edit): string {
  return source(applyEdits(draft, [edit]).draft.body);
}

function linesOf(draft: Draft): string[] {
  return readBody(draft.body).text.split('\n');
}

describe('recipients and subject', () => {
  it('adds a recipient once, whatever its case, and takes it away again', () => {
    const add: Edit = { type: 'add-recipient', field: 'to', mailbox: { address: 'X@ticket.example' }, index: 0 };
    const { draft, inverse } = applyEdits(DRAFT, [add, { ...add, mailbox: { address: 'x@TICKET.example' } }]);
    expect(draft.to.map(({ address }) => address)).toEqual([
      'X@ticket.example',
      'tributi@ticket.example',
      'Collega@comune.example',
    ]);
    expect(inverse).toHaveLength(1);
    expect(applyEdits(draft, inverse).draft).toEqual(DRAFT);
  });

  it('removes a recipient and puts it back in its place with its name', () => {
    const edits: Edit[] = [{ type: 'remove-recipient', field: 'to', address: 'TRIBUTI@ticket.example' }];
    const { draft, inverse } = applyEdits(DRAFT, edits);
    expect(draft.to).toEqual([{ address: 'Collega@comune.example' }]);
    expect(applyEdits(draft, inverse).draft).toEqual(DRAFT);
  });

  it('does nothing where the draft has changed', () => {
    const edits: Edit[] = [
      { type: 'replace-subject', from: 'Altro', to: 'Nuovo' },
      { type: 'remove-recipient', field: 'cc', address: 'tributi@ticket.example' },
      { type: 'insert-line', after: 3, line: 'x' },
      { type: 'remove-line', near: 0, line: 'x' },
      { type: 'replace-text', near: 0, from: 'Buonasera', to: 'Salve' },
      { type: 'replace-text', near: 0, from: '', to: 'Salve' },
      { type: 'replace-text', near: 0, from: 'Buongiorno', to: '' },
    ];
    expect(applyEdits(DRAFT, edits)).toEqual({ draft: DRAFT, inverse: [] });
  });
});

describe('insert-line', () => {
  it.each([
    ['<p>Hello</p>', 5, '<p>Hello<br>L</p>'],
    ['<p>Hello<br>\n</p><p>b</p>', 5, '<p>Hello<br>L<br>\n</p><p>b</p>'],
    ['<p><b>Anna</b><o:p></o:p></p>', 4, '<p><b>Anna<br>L</b><o:p></o:p></p>'],
    ['<p>a</p><p>&nbsp;</p><p>b</p>', 2, '<p>a</p><p>&nbsp;<br>L</p><p>b</p>'],
    ['<p>a</p><div><br></div>', 2, '<p>a</p><div><br>L<br></div>'],
    [
      '<div><a href="mailto:x"><u>x@comune.example</u></a></div>',
      16,
      '<div><a href="mailto:x"><u>x@comune.example</u></a><br>L</div>',
    ],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 3, '<table><tr><td>a</td><td>b<br>L</td></tr></table>'],
    ['<body><p>a</p>', 0, '<body><p>L<br>a</p>'],
    ['<p>&nbsp;</p><p>b</p>', 0, '<p>L<br>&nbsp;</p><p>b</p>'],
    [
      '<body><div class="WordSection1"><p><o:p></o:p></p></div>',
      0,
      '<body><div class="WordSection1"><p>L<o:p></o:p></p></div>',
    ],
    ['<body><blockquote type="cite">a</blockquote>', 0, '<body>L<br><blockquote type="cite">a</blockquote>'],
    ['', 0, 'L'],
  ])('in %j after %j', (html, after, expected) => {
    const draft = withHtml(html);
    const result = applyEdits(draft, [{ type: 'insert-line', after, line: 'L' }]);
    expect(source(result.draft.body)).toBe(expected);
    expect(applyEdits(result.draft, result.inverse).draft).toEqual(draft);
  });

  it('escapes the line and tidies its spaces', () => {
    expect(edited(withHtml('a'), { type: 'insert-line', after: 1, line: ' <b> &\u00a0 c\n' })).toBe(
      'a<br>&lt;b&gt; &amp; c',
    );
  });

  it('adds to plain text in the line breaks that it has', () => {
    expect(edited(withText('a\r\nb'), { type: 'insert-line', after: 1, line: 'L' })).toBe('a\r\nL\r\nb');
    expect(edited(withText('a\nb'), { type: 'insert-line', after: 3, line: 'L' })).toBe('a\nb\nL');
    expect(edited(withText('a'), { type: 'insert-line', after: 0, line: 'L' })).toBe('L\na');
    expect(edited(withText(''), { type: 'insert-line', after: 0, line: 'L' })).toBe('L');
  });
});

describe('remove-line', () => {
  it('takes the nearest of several, with one line break, and leaves the tags', () => {
    const html = '<p>x<br>b</p><p>a<br>\n<b>x</b><br>c</p>';
    expect(edited(withHtml(html), { type: 'remove-line', near: 5, line: 'x' })).toBe(
      '<p>x<br>b</p><p>a\n<b></b><br>c</p>',
    );
    expect(edited(withHtml(html), { type: 'remove-line', near: 1, line: 'x' })).toBe(
      '<p>b</p><p>a<br>\n<b>x</b><br>c</p>',
    );
    expect(edited(withText('x\r\nb\r\nx'), { type: 'remove-line', near: 5, line: 'x' })).toBe('x\r\nb');
  });

  it('comes back as the same text', () => {
    const { draft, inverse } = applyEdits(DRAFT, [{ type: 'remove-line', near: 0, line: 'Anna Rossi' }]);
    expect(linesOf(draft)).toEqual(['Buongiorno', '']);
    expect(linesOf(applyEdits(draft, inverse).draft)).toEqual(linesOf(DRAFT));
  });
});

describe('replace-text', () => {
  it.each([
    ['<p>Buongiorno Giulia,</p>', 'Buongiorno Giulia,', 'Buongiorno,', '<p>Buongiorno,</p>'],
    ['<p>Buongiorno <b>Giulia</b>,</p>', 'Buongiorno Giulia,', 'Buongiorno,', '<p>Buongiorno<b></b>,</p>'],
    ['<p>pwd: <b>ab</b>c1</p>', 'abc1', '●●●', '<p>pwd: <b>●●●</b></p>'],
    ['<p>l&apos;et&agrave; &egrave; 3</p>', 'età è', '<più> è', '<p>l&apos;&lt;più&gt; &egrave; 3</p>'],
    ['<div>a</div><div><i>b c</i></div>', 'b c', 'c', '<div>a</div><div><i>c</i></div>'],
    ['<p>Anna\n  Rossi</p>', 'Anna Rossi', 'Anna', '<p>Anna</p>'],
    ['<p>a\ud800 b</p>', 'a\ud800', 'Anna', '<p>Anna b</p>'],
    ['<p>😀 b</p>', '😀', '😁', '<p>😁 b</p>'],
  ])('in %j writes for %j %j', (html, from, to, expected) => {
    const draft = withHtml(html);
    const { draft: changed, inverse } = applyEdits(draft, [{ type: 'replace-text', near: 0, from, to }]);
    expect(source(changed.body)).toBe(expected);
    expect(linesOf(applyEdits(changed, inverse).draft)).toEqual(linesOf(draft));
  });

  it('takes the nearest of several', () => {
    expect(edited(withText('x1 x2 x3'), { type: 'replace-text', near: 4, from: 'x', to: 'y' })).toBe('x1 y2 x3');
    expect(edited(withText('x1 x2 x3'), { type: 'replace-text', near: 99, from: 'x', to: 'y' })).toBe('x1 x2 y3');
  });

  it('leaves half a character and a second line alone', () => {
    expect(edited(withText('a 😀 b'), { type: 'replace-text', near: 0, from: '😀', to: '😁' })).toBe('a 😁 b');
    expect(edited(withText('a\nb'), { type: 'replace-text', near: 0, from: 'a\nb', to: 'c' })).toBe('a\nb');
    expect(edited(withText('a'), { type: 'replace-text', near: 0, from: 'a', to: 'a\nb' })).toBe('a');
  });
});

const INVISIBLE = ['\0', '\u200b', '\u00ad'];
const LINE = fc.oneof(
  fc.constantFrom('Anna Rossi', 'Tel. 0731 123456', '<b>&amp;', '> a', 'è  due', '', '\ud800', '\u200b', '--'),
  fc.string({ maxLength: 20 }),
);
const BODY: fc.Arbitrary<Body> = fc.oneof(
  wellFormedHtml.map((html): Body => ({ format: 'html', html })),
  brokenHtml.map((html): Body => ({ format: 'html', html })),
  fc
    .array(fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '\u200b', '\u00a0', '> q'), { maxLength: 12 })
    .map((parts): Body => ({ format: 'text', text: parts.join('') })),
);

describe('for any draft', () => {
  it('finds an inserted line at its place, and undoes it to the very same body', () => {
    fc.assert(
      fc.property(BODY, LINE, fc.nat(), fc.boolean(), (body, line, pick, first) => {
        const draft = { ...DRAFT, body };
        const before = readBody(body);
        const above = pick % before.lines.length;
        const after = first ? 0 : (before.lines[above]?.end ?? 0);
        const result = applyEdits(draft, [{ type: 'insert-line', after, line }]);
        const tidied = INVISIBLE.reduce((rest, character) => rest.split(character).join(''), line)
          .replace(/\s+/g, ' ')
          .trim();
        if (result.inverse.length === 0) {
          // "</" at the very end would swallow what comes behind it; an empty line in an empty body cannot be told from none.
          expect(tidied === '' || source(body).endsWith('</')).toBe(true);
          expect(result.draft).toBe(draft);
          return;
        }
        const lines = linesOf(result.draft);
        const place = after === 0 ? 0 : above + 1;
        expect(lines.slice(0, place)).toEqual(linesOf(draft).slice(0, place));
        expect(lines[place]).toBe(tidied);
        expect(applyEdits(result.draft, result.inverse).draft).toEqual(draft);
      }),
      { numRuns: 2000 },
    );
  });

  it('replaces words so that they read as wanted, and undoes it to the same text', () => {
    let replaced = 0;
    fc.assert(
      fc.property(BODY, LINE, fc.nat(), fc.nat(12), (body, to, pick, length) => {
        const draft = { ...DRAFT, body };
        const { text } = readBody(body);
        const near = pick % (text.length + 1);
        const from = text.slice(near, near + length);
        const result = applyEdits(draft, [{ type: 'replace-text', near, from, to }]);
        if (result.inverse.length === 0) {
          expect(result.draft).toBe(draft);
          return;
        }
        replaced += 1;
        expect(readBody(result.draft.body).text).toBe(text.slice(0, near) + to + text.slice(near + length));
        expect(readBody(applyEdits(result.draft, result.inverse).draft.body).text).toBe(text);
      }),
      { numRuns: 2000 },
    );
    expect(replaced).toBeGreaterThan(200);
  });

  it('undoes several edits to what was there', () => {
    const address = fc.constantFrom('a@x.example', 'B@x.example', 'c@x.example', 'd@x.example');
    const mailboxes = fc.uniqueArray(
      address.map((of) => ({ address: of })),
      { selector: (mailbox) => mailbox.address },
    );
    const field = fc.constantFrom('to', 'cc', 'bcc');
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({
        type: fc.constant('add-recipient'),
        field,
        mailbox: address.map((of) => ({ address: of })),
        index: fc.nat(5),
      }),
      fc.record({ type: fc.constant('remove-recipient'), field, address: address.map((of) => of.toUpperCase()) }),
      fc.record({
        type: fc.constant('replace-subject'),
        from: fc.constantFrom('Aiuto', 'b'),
        to: fc.constantFrom('b', 'c'),
      }),
      fc.record({ type: fc.constant('insert-line'), after: fc.nat(12), line: LINE }),
    );
    fc.assert(
      fc.property(BODY, mailboxes, mailboxes, fc.array(edit, { maxLength: 6 }), (body, to, cc, edits) => {
        const draft: Draft = { ...DRAFT, body, to, cc };
        const done = applyEdits(draft, edits);
        expect(applyEdits(done.draft, done.inverse).draft).toEqual(draft);
      }),
      { numRuns: 2000 },
    );
  });
});

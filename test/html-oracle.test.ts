import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from './support/seeded-fast-check';
import { simpleParser } from 'mailparser';
import { readBody } from '../src/core/draft/read-body';
import { brokenHtml, wellFormedHtml } from './support/arbitrary-html';
import { visibleLines } from './support/visible-lines';

const ROOT = join(__dirname, '..');
const FIXTURES = join(ROOT, 'test/fixtures/html');
const CORPUS = join(ROOT, '../shared/corpus');

function linesOf(html: string): readonly string[] {
  return readBody({ format: 'html', html }).text.split('\n');
}

function htmlOf(line: string): string[] {
  const draft: unknown = JSON.parse(line);
  return typeof draft === 'object' && draft !== null && 'html' in draft && typeof draft.html === 'string'
    ? [draft.html]
    : [];
}

describe('HTML is read as a maintained parser sees it', () => {
  const mails = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'));

  it.each(mails)('%s', (name) => {
    const html = readFileSync(join(FIXTURES, name), 'utf8');
    expect(linesOf(html)).toEqual(visibleLines(html));
  });

  it('whatever is properly nested', () => {
    fc.assert(
      fc.property(wellFormedHtml, (html) => {
        expect(linesOf(html)).toEqual(visibleLines(html));
      }),
      { numRuns: 3000 },
    );
  });

  it('and whatever is broken', () => {
    fc.assert(
      fc.property(brokenHtml, (html) => {
        expect(linesOf(html)).toEqual(visibleLines(html));
      }),
      { numRuns: 3000 },
    );
  });

  const drafts = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl')) : [];
  const saved = existsSync(join(CORPUS, 'eml'))
    ? readdirSync(join(CORPUS, 'eml')).filter((name) => name.endsWith('.eml'))
    : [];

  (drafts.length === 0 ? describe.skip : describe)('in the development corpus', () => {
    it('as drafts', () => {
      const htmls = drafts.flatMap((name) =>
        readFileSync(join(CORPUS, name), 'utf8').trim().split('\n').flatMap(htmlOf),
      );
      expect(htmls.length).toBeGreaterThan(0);
      for (const html of htmls) expect(linesOf(html)).toEqual(visibleLines(html));
    });

    it('as saved mails', async () => {
      const mailsRead = await Promise.all(saved.map((name) => simpleParser(readFileSync(join(CORPUS, 'eml', name)))));
      const htmls = mailsRead.flatMap(({ html }) => (typeof html === 'string' ? [html] : []));
      expect(htmls.length).toBeGreaterThan(0);
      for (const html of htmls) expect(linesOf(html)).toEqual(visibleLines(html));
    });
  });
});

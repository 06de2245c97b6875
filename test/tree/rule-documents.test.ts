import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ruleList, rulePage } from '../../scripts/docs/rule-page';
import { RULES } from '../../src/core/rules';
import { isRuleId } from '../../src/core/rules/rule-id';
import { ROOT } from './source-files';

const PAGES = path.join(ROOT, 'docs/rules');

test('the pages of the rules are those that the rules give (npm run docs)', () => {
  for (const { id } of RULES) expect(readFileSync(path.join(PAGES, `${id}.md`), 'utf8')).toBe(rulePage(id));
  expect(readFileSync(path.join(PAGES, 'README.md'), 'utf8')).toBe(ruleList());
  expect(readdirSync(PAGES).length).toBe(RULES.length + 1);
});

test('a rule is in the file that bears its id', () => {
  for (const { id } of RULES) expect(existsSync(path.join(ROOT, `src/core/rules/${id}.ts`))).toBe(true);
});

/** The rows of docs/guideline-coverage.md: paragraph, subject, rules, why there is none. */
function coverage(): readonly { paragraph: string; rules: readonly string[]; why: string }[] {
  const text = readFileSync(path.join(ROOT, 'docs/guideline-coverage.md'), 'utf8');
  return text
    .split('\n')
    .filter((line) => /^\| (\d|ours)/.test(line))
    .map((line) => {
      const [, paragraph = '', , rules = '', why = ''] = line.split('|').map((cell) => cell.trim());
      return { paragraph, rules: [...rules.matchAll(/`([a-z-]+)`/g)].map(([, id = '']) => id), why };
    });
}

test('the coverage of the guidelines names each rule under each paragraph that it cites, and no other', () => {
  const cited = RULES.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => `${paragraph} ${id}`));
  const covered = coverage().flatMap(({ paragraph, rules }) => rules.map((id) => `${paragraph} ${id}`));
  expect(covered.sort()).toEqual([...cited].sort());
  expect(
    coverage()
      .flatMap(({ rules }) => rules)
      .every(isRuleId),
  ).toBe(true);
});

test('a paragraph without a rule says why', () => {
  for (const { paragraph, rules, why } of coverage()) {
    if (rules.length === 0)
      expect({ paragraph, why }).toEqual({ paragraph, why: expect.stringMatching(/\w{3}/) as string });
  }
});

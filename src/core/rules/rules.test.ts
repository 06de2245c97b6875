import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../config/defaults';
import { LOCALES } from '../../locales';
import { describeFix, describeProblem } from '../../locales/describe';
import { check } from '../check';
import { applyEdits } from '../edits/apply-edits';
import type { Finding } from '../report';
import { RULES } from '.';
import { EXAMPLES } from './examples';
import type { ExampleMail } from './example';
import { COMPLIANT_MAIL, exampleContext, exampleDraft } from './example-draft';

const WRITER = { name: 'Anna Bianchi', phone: '0731 123456' };

function findingsOf(example: ExampleMail): readonly Finding[] {
  return check(exampleDraft(example), exampleContext(example, DEFAULT_SETTINGS, DEMO_DIRECTORY)).findings;
}

test('the compliant mail that examples start from meets every rule', () => {
  expect(findingsOf(COMPLIANT_MAIL)).toEqual([]);
});

describe.each(RULES)('$id', (rule) => {
  const { bad, good } = EXAMPLES[rule.id];

  test('has at least eight bad and eight good examples', () => {
    expect(bad.length).toBeGreaterThanOrEqual(8);
    expect(good.length).toBeGreaterThanOrEqual(8);
  });

  test.each(bad.map((example) => [JSON.stringify(example), example] as const))('bad: %s', (_name, example) => {
    const own = findingsOf(example).filter(({ rule: id }) => id === rule.id);
    expect(own.map(({ message }) => message.key)).toContain(example.finds);
    const severity = example.mild === true && rule.severity === 'error' ? 'warning' : rule.severity;
    expect(own.map((finding) => finding.severity)).toContain(severity);
  });

  test.each(good.map((example) => [JSON.stringify(example), example] as const))('good: %s', (_name, example) => {
    expect(findingsOf(example).filter(({ rule: id }) => id === rule.id)).toEqual([]);
  });

  test('every kind of problem it can find has an example', () => {
    const keys = Object.keys(LOCALES.it.findings[rule.id]);
    expect([...new Set(bad.map(({ finds }) => finds as string))].sort()).toEqual(keys.sort());
  });

  test.each(['it', 'en'] as const)('says in %s what is wrong in at most eight words, and what to do', (tag) => {
    for (const example of bad) {
      for (const finding of findingsOf(example).filter(({ rule: id }) => id === rule.id)) {
        const { what, todo } = describeProblem(LOCALES[tag], finding.message);
        expect(what.split(' ').length).toBeLessThanOrEqual(8);
        expect(todo).toMatch(/\.$/);
        expect(`${what} ${todo}`).not.toMatch(/undefined|!/);
        for (const fix of finding.fixes) expect(describeFix(LOCALES[tag], fix.title)).not.toMatch(/^$|undefined/);
      }
    }
    expect(LOCALES[tag].rules[rule.id].why).toMatch(/^[^.!]+\.$/);
  });

  test('each of its fixes mends what it is offered for, and is undone by its inverse', () => {
    for (const example of bad) {
      const sender = { ...WRITER, ...example.sender };
      const draft = exampleDraft(example);
      const context = exampleContext({ ...example, sender, declared: 'support' }, DEFAULT_SETTINGS, DEMO_DIRECTORY);
      for (const finding of check(draft, context).findings.filter(({ rule: id }) => id === rule.id)) {
        for (const fix of finding.fixes) {
          const mended = applyEdits(draft, fix.edits);
          const left = check(mended.draft, context).findings.filter(
            ({ fingerprint }) => fingerprint === finding.fingerprint,
          );
          expect({ fix: fix.title, left }).toEqual({ fix: fix.title, left: [] });
          expect(applyEdits(mended.draft, mended.inverse).draft).toEqual(draft);
        }
      }
    }
  });
});

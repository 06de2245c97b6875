import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lineMail } from '../scripts/corpus/message-mail';
import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../src/config/defaults';
import { check } from '../src/core/check';
import type { ExampleMail } from '../src/core/rules/example';
import { exampleContext, exampleDraft } from '../src/core/rules/example-draft';
import { isRuleId } from '../src/core/rules/rule-id';

/**
 * Many ways of saying what a rule is about, a line each: "+" breaks the rule, "-" only looks like it. "S:" puts the words into the
 * subject; for the rest see `lineMail`.
 * "~" before the sign: known to be judged wrongly, to be struck once it is right. All were invented for this test.
 */
const FOLDER = join(__dirname, 'fixtures', 'wordings');

/** Of these rules, words alone decide where nothing is attached. */
const BY_WORDS_ALONE: readonly string[] = ['screenshot', 'attachment-forgotten'];

function mailOf(rule: string, words: string): ExampleMail {
  if (words.startsWith('S:')) return { subject: words.slice(2).trim() };
  const mail = lineMail(words);
  return BY_WORDS_ALONE.includes(rule) ? { ...mail, attachments: [] } : mail;
}

const CASES = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ rule: basename(file, '.txt'), line })),
);

/** Sentences with the kind of request that they are, divided by a tab. */
const KINDS = readFileSync(join(__dirname, 'fixtures', 'kinds.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [kind = '', text = ''] = line.split('\t');
    return [kind, text] as const;
  });

test.each(KINDS)('%s: %s', (kind, text) => {
  const mail = lineMail(text, 'Modulo tributi');
  expect(check(exampleDraft(mail), exampleContext(mail, DEFAULT_SETTINGS, DEMO_DIRECTORY)).kind).toBe(kind);
});

test.each(CASES)('$rule $line', ({ rule, line }) => {
  expect(isRuleId(rule)).toBe(true);
  expect(line).toMatch(/^~?[+-] /);
  const mail = mailOf(rule, line.replace(/^~?[+-] /, ''));
  const { findings } = check(exampleDraft(mail), exampleContext(mail, DEFAULT_SETTINGS, DEMO_DIRECTORY));
  expect(findings.some((finding) => finding.rule === rule)).toBe(line.startsWith('+') || line.startsWith('~-'));
});

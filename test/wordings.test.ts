import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../src/config/defaults';
import { check } from '../src/core/check';
import type { ExampleMail } from '../src/core/rules/example';
import { exampleContext, exampleDraft } from '../src/core/rules/example-draft';
import { isRuleId } from '../src/core/rules/rule-id';

/**
 * Many ways of saying what a rule is about, a line each: "+" breaks the rule, "-" only looks like it. "\n" stands for a line's end,
 * "S:" puts the words into the subject, "[…]" before them is the ticket that the mail answers, "{…}" another subject than the usual one.
 * "~" before the sign: known to be judged wrongly, to be struck once it is right. All were invented for this test.
 */
const FOLDER = join(__dirname, 'fixtures', 'wordings');

const FOOT = '\n\nCordiali saluti\nAnna Bianchi\nUfficio Tributi - Comune di Alfa\ntel. 0731 123456';
const GREETING = /^(?:buongiorno|ciao|car[ao]|gentil[ei]|salve)\b/i;

function mailOf(rule: string, words: string): ExampleMail {
  if (words.startsWith('S:')) return { subject: words.slice(2).trim() };
  const [, subject, rest = words] = /^\{([^}]+)\} (.*)$/.exec(words) ?? [];
  const [, ticket, said = rest] = /^\[([^\]]+)\] (.*)$/.exec(rest) ?? [];
  const text = said.replace(/\\n/g, '\n');
  const mail = {
    text: `${GREETING.test(text) ? '' : 'Buongiorno,\n\n'}${text}${FOOT}`,
    ...(subject === undefined ? {} : { subject }),
    // Of these rules, words alone decide where nothing is attached.
    ...(rule === 'screenshot' || rule === 'attachment-forgotten' ? { attachments: [] } : {}),
  };
  if (ticket === undefined) return mail;
  return {
    ...mail,
    subject: `R: [Ticket 118822] ${ticket}`,
    answers: { from: 'noreply@ticket.example', subject: ticket },
  };
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
  const mail = mailOf('', `{Modulo tributi} ${text}`);
  expect(check(exampleDraft(mail), exampleContext(mail, DEFAULT_SETTINGS, DEMO_DIRECTORY)).kind).toBe(kind);
});

test.each(CASES)('$rule $line', ({ rule, line }) => {
  expect(isRuleId(rule)).toBe(true);
  expect(line).toMatch(/^~?[+-] /);
  const mail = mailOf(rule, line.replace(/^~?[+-] /, ''));
  const { findings } = check(exampleDraft(mail), exampleContext(mail, DEFAULT_SETTINGS, DEMO_DIRECTORY));
  expect(findings.some((finding) => finding.rule === rule)).toBe(line.startsWith('+') || line.startsWith('~-'));
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEMO_DIRECTORY } from '../src/config/defaults';
import { suggestModules } from '../src/core/routing/suggest-modules';

/** Mails that say nothing about any module, from which nothing was learned: subject and body, divided by a bar. */
const MAILS = readFileSync(path.resolve(__dirname, 'fixtures/contentless/mails.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [subject = '', body = ''] = line.split('|');
    return { subject, body };
  });

/** Above this a suggestion on such a mail is a fault (docs/routing-accuracy.md). */
const GUESS = 0.3;

test('mails without any matter: one in eight gets a suggestion that looks like one', () => {
  const guessed = MAILS.filter(({ subject, body }) => {
    const own = [{ start: 0, end: body.length }];
    const [best] = suggestModules({ subject, subjectStart: 0, body, own, quoted: [] }, DEMO_DIRECTORY);
    return (best?.confidence ?? 0) > GUESS;
  });
  expect(MAILS).toHaveLength(60);
  expect(guessed.length).toBeLessThanOrEqual(7);
});

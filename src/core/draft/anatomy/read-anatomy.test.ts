import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readAnnotatedMails } from '../../../../test/fixtures/anatomy/annotated-mail';
import { readBody } from '../read-body';
import type { RegionKind } from './anatomy';
import { readAnatomy } from './read-anatomy';

const FOLDER = path.resolve(__dirname, '../../../../test/fixtures/anatomy');
const MAILS = readAnnotatedMails(readFileSync(path.join(FOLDER, 'mails.txt'), 'utf8'));

/** The kind of the region in which each line ends; a greeting at the start of a line goes with the rest of it. */
function kindsOf(text: string): readonly (RegionKind | null)[] {
  const body = readBody({ format: 'text', text });
  const { regions } = readAnatomy(body);
  return body.lines.map(({ start, end }) =>
    body.text.slice(start, end).trim() === ''
      ? null
      : (regions.find((region) => region.start < end && region.end >= end)?.kind ?? null),
  );
}

test.each(MAILS.map((mail) => [mail.name, mail] as const))('%s', (_name, { text, kinds }) => {
  const lines = text.split('\n');
  const label = (all: readonly (RegionKind | null)[]) => lines.map((line, i) => `${all[i] ?? '-'}| ${line}`);
  expect(label(kindsOf(text))).toEqual(label(kinds));
});

test('regions do not overlap and stand in order', () => {
  for (const { text } of MAILS) {
    const { regions } = readAnatomy(readBody({ format: 'text', text }));
    regions.forEach((region, i) => {
      expect(region.start).toBeGreaterThanOrEqual(regions[i - 1]?.end ?? 0);
    });
  }
});

import { readFileSync } from 'node:fs';
import fc from '../../../test/support/seeded-fast-check';
import { parsePhoneNumberFromString, type MetadataJson, type PhoneNumber } from 'libphonenumber-js/core';
import plans from 'libphonenumber-js/metadata.min.json';
import { METADATA_FILE, phoneMetadataModule } from '../../../scripts/write-phone-metadata';
import { readPhoneNumber } from './phone-number';

test('the committed numbering plan is that of the installed library', () => {
  expect(readFileSync(METADATA_FILE, 'utf8')).toBe(phoneMetadataModule());
});

/** The library with Italy alone: the Vatican shares its prefix. */
const ITALY = { ...plans, country_calling_codes: { 39: ['IT'] }, countries: { IT: plans.countries.IT } };
const read = (number: string): PhoneNumber | undefined =>
  parsePhoneNumberFromString(number, 'IT', ITALY as unknown as MetadataJson);

const digits = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((list) => list.join(''));

const beginning = fc.oneof(
  fc.constantFrom(
    '0',
    '02',
    '06',
    '071',
    '0731',
    '0541',
    '3',
    '33',
    '347',
    '390',
    '39',
    '800',
    '803',
    '840',
    '899',
    '199',
  ),
  fc.constantFrom('178', '892', '895', '0878', '0831'),
);

test('Italian numbers are read as the library reads them', () => {
  const asked = fc.tuple(beginning, digits(2, 9)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(asked, (number) => {
      const ours = readPhoneNumber(number);
      if (ours === null) return;
      const theirs = read(number);
      expect([number, ours.e164, ours.assigned]).toEqual([number, theirs?.number, theirs?.isValid()]);
    }),
    { numRuns: 20_000 },
  );
});

test('what the library holds impossible is no number', () => {
  fc.assert(
    fc.property(digits(5, 13), (number) => {
      if (read(number)?.isPossible() === true) return;
      expect([number, readPhoneNumber(number)]).toEqual([number, null]);
    }),
    { numRuns: 20_000 },
  );
});

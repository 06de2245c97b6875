import { readMailCases } from './fixtures/anatomy/mail-case';
import { faultsOf } from './support/mail-case-faults';

const SETS = ['signatures', 'quotes', 'disclaimers', 'replies', 'later', 'last'].map(
  (name) => [name, readMailCases(name)] as const,
);

describe.each(SETS)('%s', (_name, mails) => {
  test.each(mails.filter(({ known }) => known === undefined).map((mail) => [mail.id, mail] as const))(
    '%s is read rightly',
    (_id, mail) => {
      expect(faultsOf(mail)).toEqual([]);
    },
  );
});

test('what is known to be read wrongly still is', () => {
  const known = SETS.flatMap(([, mails]) => mails).filter(({ known }) => known !== undefined);
  expect(known.length).toBeLessThanOrEqual(14);
  expect(known.filter((mail) => faultsOf(mail).length === 0).map(({ id }) => id)).toEqual([]);
});

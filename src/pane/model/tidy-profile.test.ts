import { tidyProfile } from './tidy-profile';

test('blanks and empty lines are no data', () => {
  expect(
    tidyProfile({
      name: ' Anna Bianchi ',
      phone: '  ',
      entities: ['Comune di Alfa', '', ' Comune di Beta '],
      availability: '',
    }),
  ).toEqual({ name: 'Anna Bianchi', phone: null, entities: ['Comune di Alfa', 'Comune di Beta'], availability: null });
});

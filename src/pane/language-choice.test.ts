import { preferredLanguage } from './language-choice';

test.each([
  ['en', ['it-IT'], 'en'],
  ['it', ['en-GB'], 'it'],
  ['fr', ['en'], 'en'],
  [null, ['en-GB', 'it'], 'en'],
  [null, ['it-IT', 'en'], 'it'],
  [null, ['de-DE'], 'it'],
  [null, [], 'it'],
] as const)('chosen %j, browser %j: %s', (chosen, languages, tag) => {
  expect(preferredLanguage(chosen, languages)).toBe(tag);
});

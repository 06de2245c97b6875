import { isPolicyOfOther, OUTLOOK_ORIGINS, ownOutlooks, pagePolicy } from './page-policy';

const PAGE = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src https://img.example">';

test('what may frame a page besides Outlook is read back from its policy', () => {
  const own = ['https://posta.comune.example', 'https://mail.comune.example:8443'];
  const policy = pagePolicy(PAGE, ["'self'", ...OUTLOOK_ORIGINS, ...own]) ?? '';
  expect(ownOutlooks(policy)).toEqual(own);
});

test.each([
  '',
  "default-src 'none'",
  pagePolicy(PAGE, []) ?? '',
  pagePolicy(PAGE, ["'self'", ...OUTLOOK_ORIGINS]) ?? '',
])('none in "%s"', (policy) => {
  expect(ownOutlooks(policy)).toEqual([]);
});

describe('isPolicyOfOther', () => {
  const older = pagePolicy(PAGE.replace('; img-src https://img.example', ''), []) ?? '';

  it('finds the policy of an earlier version of the page, alone or beside its own', () => {
    expect(isPolicyOfOther(PAGE, older)).toBe(true);
    expect(isPolicyOfOther(PAGE, `${pagePolicy(PAGE, []) ?? ''}, ${older}`)).toBe(true);
  });

  it.each(['', "default-src 'self'", "frame-ancestors 'self'", pagePolicy(PAGE, OUTLOOK_ORIGINS) ?? ''])(
    'lets "%s" be',
    (header) => {
      expect(isPolicyOfOther(PAGE, header)).toBe(false);
    },
  );
});

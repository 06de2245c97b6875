import { ownOutlooks, pagePolicy } from './page-policy';
import { OUTLOOK_ORIGINS } from './page-policy';

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

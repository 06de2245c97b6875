import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { manifestFor, manifestOutlooks } from '../../../../rollout/manifest';
import { NOWHERE, packagedAddress, placeAtStart, placeRemark } from './package-place';

const DEVELOPMENT = readFileSync(path.resolve(__dirname, '../../../../../manifest.xml'), 'utf8');
const SITE = 'https://www.comune.example/ticket/';
const ELSEWHERE = 'https://www.comune.example/ticket-nuovo/';
const PACKAGED = manifestFor(DEVELOPMENT, SITE, '00000000-0000-5000-8000-000000000000', '0.0.1');

test('a packaged manifest names its site, a development manifest none', () => {
  expect(packagedAddress(PACKAGED)).toBe(SITE);
  expect([DEVELOPMENT, '', '<OfficeApp/>'].map(packagedAddress)).toEqual([null, null, null]);
});

describe('the address at the start', () => {
  it('is what the site was packaged for, wherever it is opened', () => {
    expect([SITE, ELSEWHERE, 'http://localhost:8080/'].map((here) => placeAtStart(PACKAGED, here, []).siteUrl)).toEqual(
      [SITE, SITE, SITE],
    );
  });

  it('is that of the folder where nothing was packaged, if it can be one', () => {
    expect(placeAtStart(DEVELOPMENT, ELSEWHERE, []).siteUrl).toBe(ELSEWHERE);
    expect(placeAtStart(null, ELSEWHERE, []).siteUrl).toBe(ELSEWHERE);
    expect(placeAtStart(DEVELOPMENT, 'http://localhost:8080/', []).siteUrl).toBe('');
    expect(placeAtStart(DEVELOPMENT, 'file:///C:/ticket/', []).siteUrl).toBe('');
  });

  it('comes with the Outlook on the web that the site admits', () => {
    expect(placeAtStart(PACKAGED, SITE, ['https://posta.comune.example', 'https://b.example']).outlookWeb).toBe(
      'https://posta.comune.example\nhttps://b.example',
    );
  });
});

test('the Outlook on the web of one’s own goes with the manifest, whatever server the page stands on', () => {
  const outlooks = ['https://posta.comune.example', 'https://xn--citt-0na.example', 'https://a----b.example:8443'];
  const id = '00000000-0000-5000-8000-000000000000';
  const packaged = manifestFor(DEVELOPMENT, SITE, id, '0.0.1', outlooks);
  expect(manifestOutlooks(packaged)).toEqual(outlooks);
  expect(placeAtStart(packaged, 'http://localhost:8080/', []).outlookWeb).toBe(outlooks.join('\n'));
  expect(new XMLParser().parse(packaged)).toHaveProperty('OfficeApp');
  expect(/<!--(.*)-->/.exec(packaged)?.[1]).not.toContain('--');
  expect(manifestFor(packaged, SITE, id, '0.0.1', outlooks)).toBe(packaged);
  expect(manifestFor(packaged, SITE, id, '0.0.1')).toBe(PACKAGED);
  expect(manifestOutlooks(PACKAGED)).toEqual([]);
});

describe('placeRemark', () => {
  it.each([
    ['nothing at home', { siteUrl: SITE, packagedFor: SITE }, SITE, null],
    ['the page elsewhere', { siteUrl: SITE, packagedFor: SITE }, ELSEWHERE, 'page-elsewhere'],
    ['another address than before', { siteUrl: ELSEWHERE, packagedFor: SITE }, ELSEWHERE, 'other-than-packaged'],
    ['the same, written otherwise', { siteUrl: ' HTTPS://WWW.comune.example/ticket/', packagedFor: SITE }, SITE, null],
    ['nothing for a new organisation', { siteUrl: ELSEWHERE }, ELSEWHERE, null],
    ['the own folder, with files kept', { siteUrl: ELSEWHERE, hasReopened: true }, ELSEWHERE, 'own-folder'],
    ['nothing once the old one is typed', { siteUrl: SITE, hasReopened: true }, ELSEWHERE, null],
    ['nothing of what is no address', { siteUrl: 'ticket', packagedFor: SITE, hasReopened: true }, ELSEWHERE, null],
  ])('tells %s', (_, place, here, remark) => {
    expect(placeRemark({ ...NOWHERE, ...place }, here)).toBe(remark);
  });
});

import { organizationId } from './organization-id';
import { readSiteAddress } from './site-address';

describe('readSiteAddress', () => {
  it.each([
    ['https://www.comune.example/ticket/', 'https://www.comune.example/ticket/'],
    [' HTTPS://WWW.Comune.example:443/ticket/ ', 'https://www.comune.example/ticket/'],
    ['https://comune.example', 'https://comune.example/'],
    ['https://comune.example:8443/a/b/', 'https://comune.example:8443/a/b/'],
  ])('reads %s', (text, address) => {
    expect(readSiteAddress(text)).toEqual({ ok: true, address });
  });

  it.each([
    ['', { kind: 'no-address' }],
    ['www.comune.example/ticket/', { kind: 'no-address' }],
    ['http://comune.example/', { kind: 'not-https' }],
    ['file:///C:/sito/', { kind: 'not-https' }],
    ['https://utente:segreto@comune.example/', { kind: 'credentials' }],
    ['https://comune.example/a/?x=1', { kind: 'query', better: 'https://comune.example/a/' }],
    ['https://comune.example/a/#b', { kind: 'query', better: 'https://comune.example/a/' }],
    ['https://comune.example/a/manifest.xml', { kind: 'file', better: 'https://comune.example/a/' }],
    ['https://comune.example/ticket', { kind: 'no-final-slash', better: 'https://comune.example/ticket/' }],
  ])('refuses "%s"', (text, fault) => {
    expect(readSiteAddress(text)).toEqual({ ok: false, fault });
  });
});

describe('organizationId', () => {
  it('is the name-based UUID that other makers of them give', () => {
    expect(organizationId('https://www.comune.example/ticket/')).toBe('d09b7869-ea3a-5151-a696-ff487e8cffcc');
  });

  it('is the same for the same address and another for another', () => {
    expect(organizationId('https://a.example/')).toBe(organizationId('https://a.example/'));
    expect(organizationId('https://a.example/')).not.toBe(organizationId('https://a.example/b/'));
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser, type AddressObject } from 'mailparser';
import { chunksOf, FIXTURES, FOLDER, readFixture } from '../../../test/support/mail-fixtures';
import type { Draft } from '../../core/draft/draft';
import { readMail } from './read-mail';

async function draftOf(name: string): Promise<Draft> {
  const reading = await readFixture(name);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.draft;
}

function bodyText({ body }: Draft): string {
  return body.format === 'html' ? body.html : body.text;
}

describe('readMail on mails as programs save them', () => {
  it('reads Outlook’s: semicolons, windows-1252, a logo in the signature', async () => {
    const draft = await draftOf('outlook-related-signature-logo.eml');
    expect(draft.to).toEqual([
      { name: 'Tributi CWOL', address: 'tributi@ticket.example' },
      { address: 'ragioneria@comune.example' },
    ]);
    expect(draft.cc).toEqual([
      { name: 'Conti, Luca', address: 'luca.conti@comune.example' },
      { name: 'Ufficio Tributi', address: 'tributi@comune.example' },
    ]);
    expect(draft.body.format).toBe('html');
    expect(bodyText(draft)).toContain('l’F24 di 1.200 € – vedi allegato.');
    expect(bodyText(draft)).toContain('src="cid:image001.png@01DABC99.1F2E3D40"');
    expect(draft.attachments).toEqual([
      { name: 'image001.png', size: 208, type: 'image/png', inline: true },
      {
        name: 'Città - scarti.xlsx',
        size: 5,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        inline: false,
      },
    ]);
  });

  it('reads Thunderbird’s flowed text: soft breaks joined, the signature’s separator kept', async () => {
    const draft = await draftOf('thunderbird-flowed-delsp.eml');
    expect(draft.body).toEqual({
      format: 'text',
      text:
        'Buongiorno, la stampa delle liste aggiunte si ferma alla pagina 3.\n>questa riga comincia con un segno di maggiore\n\n' +
        '-- \nTiziana Corsi\n0541 000 226\n\n> Il 12/06/2024 avete scritto una riga che continua qui',
    });
    expect(draft.answers).toBeUndefined();
  });

  it('reads Apple Mail’s: the text on both sides of a file', async () => {
    const draft = await draftOf('apple-mail-text-around-pdf.eml');
    expect(draft.subject).toBe('Carta d’identità: stampa vuota');
    expect(bodyText(draft)).toMatch(/La stampa è vuota\.[^]*Sandro Pini<br>0737 000 066/);
    expect(bodyText(draft).match(/La stampa/g)).toHaveLength(1);
    expect(draft.attachments).toEqual([{ name: 'stampa.pdf', size: 9, type: 'application/pdf', inline: false }]);
  });

  it('reads names in RFC 2231, encoded words side by side, groups, Bcc, and a forwarded mail as one file', async () => {
    const draft = await draftOf('thunderbird-rfc2231-forwarded.eml');
    expect(draft.subject).toBe('Variazione n. 4: dà "squadratura di cassa"');
    expect(draft.bcc).toEqual([{ name: 'Archivio', address: 'archivio@unione.example' }]);
    expect(draft.attachments?.map(({ name }) => name)).toEqual(['Proposta - così come da Giunta.pdf', 'allegato.eml']);
    expect(bodyText(draft)).toBe('Vi unisco il messaggio e la bozza.\n');
  });

  it('reads raw 8-bit headers, and windows-1252 that calls itself ISO 8859-1', async () => {
    const draft = await draftOf('webmail-raw-8bit-headers.eml');
    expect(draft.from).toEqual({ name: 'Niccolò Capriotti', address: 'capriotti@comune.example' });
    expect(draft.to.map(({ name }) => name)).toEqual(['Contabilità', 'Rossi, Marco']);
    expect(draft.subject).toBe('L’economato è bloccato');
    expect(bodyText(draft)).toBe('L’economato è bloccato – mancano 100 €.\n');
  });

  it('keeps plain text that is no other form of the html, as text', async () => {
    const draft = await draftOf('pec-webmail-html.eml');
    expect(bodyText(draft)).toMatch(/non è impressa\.[^]*<div>Anna Bianchi<br>0731 123456 &lt;ufficio&gt;/);
    expect(draft.attachments?.map(({ name }) => name)).toEqual(['segnatura.xml.txt']);
  });

  it('takes winmail.dat for the file that it is', async () => {
    const draft = await draftOf('outlook-winmail.eml');
    expect(draft.attachments).toMatchObject([{ name: 'winmail.dat', type: 'application/ms-tnef', inline: false }]);
  });

  it.each(FIXTURES)('agrees with mailparser on %s', async (name) => {
    const draft = await draftOf(name);
    const parsed = await simpleParser(readFileSync(path.join(FOLDER, name)));
    const addresses = (field: AddressObject | AddressObject[] | undefined) =>
      [field ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => (address ? [address] : [])));
    expect(draft.from.address).toBe(parsed.from?.value[0]?.address);
    expect(draft.to.map(({ address }) => address)).toEqual(addresses(parsed.to));
    expect(draft.cc.map(({ address }) => address)).toEqual(addresses(parsed.cc));
    expect(draft.bcc.map(({ address }) => address)).toEqual(addresses(parsed.bcc));
    // A named text that is inline counts as a file here, and as part of the text there.
    const files = draft.attachments?.filter(({ type }) => type !== 'text/plain') ?? [];
    expect(files.map(({ size, type = '' }) => `${type} ${size}`)).toEqual(
      parsed.attachments.map(({ size, contentType }) => `${contentType} ${size}`),
    );
  });

  it.each(FIXTURES)('reads %s the same however its bytes arrive', async (name) => {
    const bytes = readFileSync(path.join(FOLDER, name));
    const whole = await readFixture(name);
    expect(await readMail(chunksOf(bytes, 1))).toEqual(whole);
    expect(await readMail(chunksOf(bytes, 61))).toEqual(whole);
  });
});

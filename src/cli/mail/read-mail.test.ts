import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser, type AddressObject } from 'mailparser';
import type { Draft } from '../../core/draft/draft';
import { readMail, type MailReading } from './read-mail';

const FOLDER = path.resolve(__dirname, '../../../test/fixtures/eml');

const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

function readFixture(name: string): Promise<MailReading> {
  return readMail(createReadStream(path.join(FOLDER, name)));
}

function readText(text: string): Promise<MailReading> {
  return readMail(chunksOf(Buffer.from(text, 'latin1'), 7));
}

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

describe('readMail on damaged mails', () => {
  it('reads a truncated one as far as it goes', async () => {
    const reading = await readFixture('truncated-in-attachment.eml');
    expect(reading).toMatchObject({ ok: true, notes: [{ kind: 'truncated' }] });
    expect(reading).toMatchObject({ draft: { attachments: [{ name: 'cartellino.png', size: 81 }] } });
  });

  it.each(FIXTURES)('reads %s cut anywhere, without a failure', async (name) => {
    const bytes = readFileSync(path.join(FOLDER, name));
    for (let end = 20; end < bytes.length; end += 97) {
      const reading = await readMail(chunksOf(bytes.subarray(0, end), 4096));
      expect(reading.ok || reading.reason === 'no-headers').toBe(true);
    }
  });

  it('corrects a wrong label and says so', async () => {
    const reading = await readFixture('wrong-charset-label.eml');
    expect(reading).toMatchObject({
      draft: { body: { text: 'La numerazione non è più progressiva: perché?\n\nGino Carletti\n' } },
      notes: [{ kind: 'wrong-charset', label: 'utf-8', used: 'windows-1252' }],
    });
  });

  it.each([
    ['x-non-esiste', 'perch\xc3\xa9', 'perché', { kind: 'unknown-charset', label: 'x-non-esiste', used: 'UTF-8' }],
    ['utf-7', 'perch\xe9', 'perché', { kind: 'unknown-charset', label: 'utf-7', used: 'windows-1252' }],
    ['iso-8859-1', 'perch\xc3\xa9', 'perché', { kind: 'wrong-charset', label: 'iso-8859-1', used: 'UTF-8' }],
    ['utf-8', '\xc3\xa8 \xc3\xa0 \xe9', 'è à \uFFFD', { kind: 'damaged-text' }],
  ])('reads a body labelled %s', async (label, bytes, text, note) => {
    const reading = await readText(`From: a@b.example\nContent-Type: text/plain; charset=${label}\n\n${bytes}`);
    expect(reading).toMatchObject({ draft: { body: { text } }, notes: [note] });
  });

  it.each([
    ['no label', '', 'perch\xe9', 'perché'],
    ['a label in quotes and capitals', 'Content-Type: text/plain; charset="ISO-8859-15"\n', '\xa4', '€'],
  ])('reads a body with %s, with nothing to say', async (_what, header, bytes, text) => {
    expect(await readText(`From: a@b.example\n${header}\n${bytes}`)).toMatchObject({
      draft: { body: { text } },
      notes: [],
    });
  });

  it('reads a multipart without a boundary as one text', async () => {
    const mail = 'From: a@b.example\nContent-Type: multipart/mixed\n\n--x\n\nNon si apre.\n--x--\n';
    expect(await readText(mail)).toMatchObject({
      draft: { body: { text: expect.stringContaining('Non si apre.') as unknown } },
      notes: [{ kind: 'no-boundary' }],
    });
  });

  it('says that base64 is cut', async () => {
    const mail = 'From: a@b.example\nContent-Transfer-Encoding: base64\n\nQnVvbmdpb3JubwQ';
    expect(await readText(mail)).toMatchObject({ notes: [{ kind: 'damaged-base64' }] });
  });

  it.each([
    ['in a value', 'Subject: Stampa\0 vuota\nFrom: a@b.example\n\nte\0sto', 'te\0sto'],
    ['in the first name', 'Sub\x01ject: Stampa vuota\nFrom: a@b.example\n\ntesto', 'testo'],
    ['before the first name', '\0\0Subject: Stampa vuota\nFrom: a@b.example\n\ntesto', 'testo'],
    ['alone in a line', 'From: a@b.example\n\0\0\nSubject: Stampa vuota\n\ntesto', 'testo'],
    ['alone in a line of CRLF', 'From: a@b.example\r\n\0\r\nSubject: Stampa vuota\r\n\r\ntesto', 'testo'],
    ['far down', `X: ${'a'.repeat(20_000)}\nSubject: Stampa\x02 vuota\nFrom: a@b.example\n\ntesto`, 'testo'],
  ])('leaves out stray control characters of the headers: %s', async (_what, mail, text) => {
    expect(await readText(mail)).toMatchObject({
      ok: true,
      draft: { subject: 'Stampa vuota', from: { address: 'a@b.example' }, body: { text } },
      notes: [{ kind: 'stray-controls' }],
    });
  });

  it('has nothing to say of control characters in a body', async () => {
    expect(await readText('Subject: x\n\n\0\x01')).toMatchObject({ draft: { body: { text: '\0\x01' } }, notes: [] });
  });

  it('starts behind a byte order mark, blank lines and an mbox line', async () => {
    expect(await readText('\xef\xbb\xbf\r\nSubject: x\n\ntesto')).toMatchObject({ draft: { subject: 'x' } });
    expect(await readText('From a@b.example Thu Jun 13\nSubject: x\n\ntesto')).toMatchObject({
      draft: { subject: 'x' },
    });
  });
});

describe('readMail on what is no mail', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a .msg', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'outlook-msg'],
    ['an image', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'binary'],
    ['a program that begins like a field', `MZ: \0\0\0\x01\x02\0${'ab\0\x03'.repeat(2000)}`, 'binary'],
    ['UTF-16 without a mark', Buffer.from('Subject: x\nFrom: a@b.example\n', 'utf16le').toString('latin1'), 'binary'],
    ['nothing but NUL', '\0'.repeat(5000), 'binary'],
    ['a text with a NUL', 'Buongiorno,\nnon funziona\0', 'binary'],
    ['a pdf', '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'no-headers'],
    ['a text', 'Buongiorno,\nnon funziona: aiuto\n', 'no-headers'],
    ['a text that looks like a field', 'Nota: da fare\n\nNiente', 'no-headers'],
    ['a page', '<!DOCTYPE html><p>ciao', 'no-headers'],
    ['UTF-16', '\xff\xfeS\0u\0b\0j\0', 'binary'],
    ['endless headers', `Subject: x\n${'X-A: b\n'.repeat(200_000)}`, 'headers-too-long'],
  ])('refuses %s', async (_what, text, reason) => {
    expect(await readMail(chunksOf(Buffer.from(text, 'latin1'), 65536))).toEqual({ ok: false, reason });
  });
});

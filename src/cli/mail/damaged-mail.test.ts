import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chunksOf, FIXTURES, FOLDER, readFixture, readText } from '../../../test/support/mail-fixtures';
import { readMail } from './read-mail';

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

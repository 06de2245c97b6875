import { simpleParser } from 'mailparser';
import type { OutgoingMail } from './write-eml';
import { writeEml } from './write-eml';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const mail: OutgoingMail = {
  from: { name: 'Zoë «Àncora» Bianchi', address: 'anna@comune.example' },
  to: [{ name: 'Tributi (IMU, TARI)', address: 'tributi@ticket.example' }],
  cc: [{ address: 'ced@comune.example' }, { name: 'Rossi, "Mario"', address: 'mario@comune.example' }],
  bcc: [{ name: 'Capo – ufficio', address: 'capo@comune.example' }],
  subject: 'TARI: perché il ricalcolo raddoppia la quota variabile delle utenze domestiche già liquidate? 🧾'.repeat(2),
  text: 'Perché no?\n\n.\nFrom qui\n' + 'lunga '.repeat(300),
  html: '<p>Perché no? <img src="cid:image1@draft.invalid"></p>',
  images: [
    { contentId: 'image1@draft.invalid', name: 'image1.png', type: 'image/png', base64: base64('pixel'), size: 5 },
  ],
  files: [
    {
      name: 'È la schermata dell’errore, con un nome che non finisce mai davvero.png',
      type: 'image/png',
      base64: base64('x'.repeat(500)),
    },
    { name: 'a "b".txt', type: 'niente', base64: base64('') },
  ],
  date: new Date(Date.UTC(2026, 0, 5, 9, 3, 0)),
  id: 'prova',
};

test('a MIME reader finds all of it again', async () => {
  const read = await simpleParser(writeEml(mail));
  expect(read.subject).toBe(mail.subject);
  expect(read.from?.value).toEqual([mail.from]);
  expect(read.headers.get('x-unsent')).toBe('1');
  expect(read.date).toEqual(mail.date);
  const addresses = (field: typeof read.to) =>
    [field ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => ({ name, address })));
  expect(addresses(read.to)).toEqual([{ name: 'Tributi (IMU, TARI)', address: 'tributi@ticket.example' }]);
  expect(addresses(read.cc)).toEqual([
    { name: '', address: 'ced@comune.example' },
    { name: 'Rossi, "Mario"', address: 'mario@comune.example' },
  ]);
  expect(addresses(read.bcc)).toEqual([{ name: 'Capo – ufficio', address: 'capo@comune.example' }]);
  expect(read.text?.trimEnd()).toBe(mail.text.trimEnd());
  expect(read.html).toContain('data:image/png;base64');
  const [inline, file, empty] = read.attachments;
  expect(inline).toMatchObject({ cid: 'image1@draft.invalid', related: true });
  expect(file).toMatchObject({ filename: mail.files[0]?.name, contentType: 'image/png', size: 500 });
  expect(empty).toMatchObject({ filename: 'a "b".txt', size: 0 });
});

test('the file is ASCII, in CRLF lines that any server takes', () => {
  const lines = writeEml(mail).split('\r\n');
  expect(lines.every((line) => /^[\x20-\x7e\t]*$/.test(line))).toBe(true);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
});

test('line breaks in what was typed make no headers', async () => {
  const sly: OutgoingMail = {
    ...mail,
    subject: 'Ciao\r\nBcc: spia@x.example',
    to: [{ name: 'A\r\nBcc: spia@x.example', address: 'a@x.example\r\nX-Altro: 1' }],
    bcc: [],
  };
  const read = await simpleParser(writeEml(sly));
  expect(read.bcc).toBeUndefined();
  expect(read.headers.has('x-altro')).toBe(false);
});

test('nothing but text makes the simplest mail that has both forms', async () => {
  const plain = writeEml({ ...mail, images: [], files: [] });
  expect(plain).toContain('Content-Type: multipart/alternative');
  expect(plain).not.toContain('multipart/mixed');
  expect((await simpleParser(plain)).attachments).toEqual([]);
});

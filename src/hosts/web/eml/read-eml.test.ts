import { readEml, textToHtml } from './read-eml';
import { writeEml } from './write-eml';

const PNG = Buffer.from('pixel').toString('base64');

const eml = writeEml({
  from: { name: 'Anna Bianchi', address: 'anna@comune.example' },
  to: [{ address: 'tributi@ticket.example' }],
  cc: [],
  bcc: [{ name: 'Capo', address: 'capo@comune.example' }],
  subject: 'Avvisi TARI: perché doppi?',
  text: 'x',
  html: '<p>Ecco: <img src="cid:uno@x"></p>',
  images: [{ contentId: 'uno@x', name: 'uno.png', type: 'image/png', base64: PNG, size: 5 }],
  files: [{ name: 'è.pdf', type: 'application/pdf', base64: Buffer.from('%PDF').toString('base64') }],
  date: new Date(0),
  id: 'prova',
});

test('what was saved opens again', async () => {
  const draft = await readEml(new Blob([eml]));
  expect(draft).toMatchObject({
    from: { name: 'Anna Bianchi', address: 'anna@comune.example' },
    to: [{ address: 'tributi@ticket.example' }],
    bcc: [{ name: 'Capo', address: 'capo@comune.example' }],
    subject: 'Avvisi TARI: perché doppi?',
  });
  expect(draft?.html).toContain(`<img src="data:image/png;base64,${PNG}">`);
  expect(draft?.files.map(({ name, type, content }) => [name, type, content.size])).toEqual([
    ['è.pdf', 'application/pdf', 4],
  ]);
});

test('a mail of text alone becomes lines', async () => {
  const draft = await readEml(new Blob(['Subject: prova\r\n\r\nUno <b>\r\n\r\ndue\r\n']));
  expect(draft?.html).toBe('<div>Uno &lt;b&gt;</div><div><br></div><div>due</div>');
});

test.each([[''], ['%PDF-1.7 niente posta'], ['\u0000\u0001\u0002']])('%j is no mail', async (content) => {
  expect(await readEml(new Blob([content]))).toBeNull();
});

test('text is escaped', () => {
  expect(textToHtml('<img src=x onerror=alert(1)> & co.')).toBe(
    '<div>&lt;img src=x onerror=alert(1)&gt; &amp; co.</div>',
  );
});

import fc from 'fast-check';
import type { Body, Draft, Mailbox } from '../../src/core/draft/draft';

/** Up to some 20 kB a draft, built of pieces of up to a few hundred units. */
const MOST_PIECES = 60;

/** What breaks readers of mail: marks of structure, half of them never closed, and text that is barely text. */
const PIECES: readonly string[] = [
  '<div>',
  '</div>',
  '<p class="MsoNormal">',
  '</p>',
  '<blockquote type="cite">',
  '</blockquote>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<br>',
  '<div id="Signature">',
  '<div class="moz-signature">',
  '<div id="divRplyFwdMsg">',
  '<div id="appendonsend"></div>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<style>',
  '<a href="',
  '<img src="cid:',
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#',
  '&#x110000;',
  '&#0;',
  '&nbsp',
  '&amp;lt;',
  '</',
  '<p style="display:none">',
  '> ',
  '>>>> ',
  '-- \n',
  '\n',
  '\r\n',
  '\r',
  '\n\n\n',
  '\t',
  '________________________________\n',
  '-----Messaggio originale-----\n',
  'Da: ',
  'Inviato: ',
  'Oggetto: ',
  'A: ',
  'Il giorno 3 giugno 2024 alle 09:10 Anna ha scritto:\n',
  'Cordiali saluti\n',
  'Anna Bianchi\n',
  'tel. 0731 123456\n',
  'Fax ',
  'int. 23\n',
  'in allegato ',
  'allego la schermata',
  'vedi foto',
  'Buongiorno, ',
  'Ai sensi del Regolamento (UE) 2016/679 le informazioni contenute ',
  'Inviato da iPhone\n',
  'R: ',
  'Fwd: ',
  '[Ticket #1]',
  '\uD800',
  '\uDC00',
  '\u0000',
  '\u0007',
  '\u200E',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\u00AD',
  'à',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  '😀',
  'שלום',
  '中文',
  '(((((',
  ')))))',
  '[[[[',
  '....',
  '!!!!',
  '????',
  '0'.repeat(200),
  ' 0 0 0 0 0 0',
  '1'.repeat(11),
  ' '.repeat(300),
  'a'.repeat(300),
  "l'".repeat(50),
  '@'.repeat(50),
  '.-'.repeat(60),
  ':'.repeat(80),
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.nat(120))
      .map(([text, times]) => text.repeat(Math.min(times, Math.ceil(4000 / text.length)))),
  },
);

const hostileText = fc.array(piece, { maxLength: MOST_PIECES }).map((pieces) => pieces.join('').slice(0, 20_000));
const shortText = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('').slice(0, 1_000));

const address = fc.oneof(
  fc.constantFrom(
    'tributi@ticket.example',
    'NOREPLY@ticket.example',
    'anna@vendor.example',
    'pec@vendor.example',
    '',
    '@',
    'x@',
    'ufficio@comune.example',
  ),
  shortText,
);
const mailbox: fc.Arbitrary<Mailbox> = fc.oneof(fc.record({ address }), fc.record({ name: shortText, address }));
const body: fc.Arbitrary<Body> = fc.oneof(
  hostileText.map((text): Body => ({ format: 'text', text })),
  hostileText.map((html): Body => ({ format: 'html', html })),
);
const attachment = fc.record({
  name: shortText,
  size: fc.oneof(fc.nat(), fc.constantFrom(0, -1, Number.NaN, Number.MAX_VALUE)),
  inline: fc.boolean(),
});

/** A draft as an attacker, or a mail program on a bad day, would hand it over. */
export function hostileDraft(): fc.Arbitrary<Draft> {
  return fc
    .record({
      from: mailbox,
      to: fc.array(mailbox, { maxLength: 4 }),
      cc: fc.array(mailbox, { maxLength: 2 }),
      bcc: fc.array(mailbox, { maxLength: 2 }),
      subject: fc.oneof(shortText, hostileText),
      body,
      attachments: fc.oneof(fc.constant(null), fc.array(attachment, { maxLength: 4 })),
      answers: fc.oneof(fc.constant(undefined), fc.record({ subject: shortText, from: address })),
    })
    .map(({ answers, ...draft }) => (answers === undefined ? draft : { ...draft, answers }));
}

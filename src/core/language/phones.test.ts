import { findPhones } from './phones';

/** Kinds and numbers, as "phone +39…", "fax +39…", "extension". */
function found(text: string): string[] {
  return findPhones(text).map(({ kind, number }) => (number === null ? kind : `${kind} ${number}`));
}

test.each<[string, string[]]>([
  ['tel. 071-7249255 fax 071-7249256', ['phone +390717249255', 'fax +390717249256']],
  ['Tel./Fax 0541 000 350', ['phone +390541000350']],
  ['Tel. e fax 0731 123456', ['phone +390731123456']],
  ['Tel.0712181234', ['phone +390712181234']],
  ['+39 0735 000 123', ['phone +390735000123']],
  ['(+39) 348 001 1122', ['phone +393480011122']],
  ['Tel. +39 (0)71 7249255', ['phone +390717249255']],
  ['0039 0731 229108', ['phone +390731229108']],
  ['071.00.00.434', ['phone +390710000434']],
  ['0722-001 100', ['phone +390722001100']],
  ['0731/123456', ['phone +390731123456']],
  ['tel 0721/887401/402', ['phone +390721887401']],
  ['0733-1234 / 5678', ['phone +3907331234']],
  ['Tel: 0721 - 88 74 01', ['phone +390721887401']],
  ['347 12 34 567', ['phone +393471234567']],
  ['telefonare al n. 0731 229108', ['phone +390731229108']],
  ['Numero verde 800 123 456', ['phone +39800123456']],
  ['Centralino 0731/2291, interno 108', ['phone +3907312291', 'extension']],
  ['06 6982', ['phone +39066982']],
  ['T +39 0721 123456 | M +39 347 1234567', ['phone +390721123456', 'phone +393471234567']],
  ['0736 001101 int. 5', ['phone +390736001101', 'extension']],
  ['+378 0549 882000', ['phone +3780549882000']],
  ['Tel. +41 91 123 45 67', ['phone +41911234567']],
  ['chiamatemi allo 0541 000 335', ['phone +390541000335']],
  ['chiamatemi al 347 12 34 567 dopo le 10', ['phone +393471234567']],
  ['0733 000 551', ['phone +390733000551']],
  ['0736.000.170', ['phone +390736000170']],
  ['- Adele Bruni - Provveditorato - tel.0734000298 -', ['phone +390734000298']],
  ['Grazie, Massimiliano Alunni, ufficio personale, 0722 001 104', ['phone +390722001104']],
  ['Ciao, Anna (0731 123456)', ['phone +390731123456']],
  ['Mauro Bisonni | Polizia Locale Unione Valle Esempio | T 0733 000 872', ['phone +390733000872']],
  ['tel0734000298', ['phone +390734000298']],
  ['TEL:0731123456 - CELL:3331234567', ['phone +390731123456', 'phone +393331234567']],
  ['Tel. ufficio: 071 2181234; cell. 333 1234567', ['phone +390712181234', 'phone +393331234567']],
  ['☎ 0731 123456 📠 0731 123457', ['phone +390731123456', 'phone +390731123457']],
  ['Recapito telefonico: 0731-229108', ['phone +390731229108']],
  ['Rossi Mario 0731.229108', ['phone +390731229108']],
  ['Ufficio Protocollo 0731123456', ['phone +390731123456']],
  ['Uff. protocollo tel. 0731 123456', ['phone +390731123456']],
  ['Bianchi Anna - protocollo - 0731123456', ['phone +390731123456']],
  ['P.IVA 01234567890 - Tel. 0731 123456', ['phone +390731123456']],
  ['C.F. 80001234567, tel. 0731/123456', ['phone +390731123456']],
  ['Via Roma 12 - 60012 Trecastelli (AN) - 071 000 0434', ['phone +390710000434']],
  ['Piazza Garibaldi 3, 61029 Urbino PU, 0722 001100', ['phone +390722001100']],
  ['disponibile dalle 8:30 alle 13:30 allo 0731 123456', ['phone +390731123456']],
  ['chiamatemi dalle 8 alle 13 al 0731 229108', ['phone +390731229108']],
  ['ore 9-13, tel. 0731 229108', ['phone +390731229108']],
  ['348-0011122', ['phone +393480011122']],
  ['3480011122', ['phone +393480011122']],
  ['cell.348 0011122', ['phone +393480011122']],
  ['+393480011122', ['phone +393480011122']],
  ['+39.071.7249255', ['phone +390717249255']],
  ['+39-0717249255', ['phone +390717249255']],
  ['(071) 7249255', ['phone +390717249255']],
  ['071/72 49 255', ['phone +390717249255']],
  ['0717249255', ['phone +390717249255']],
  ['02 12345678', ['phone +390212345678']],
  ['0731 229108 348 1234567', ['phone +390731229108', 'phone +393481234567']],
  ['0731 229108 / 0731 229109', ['phone +390731229108', 'phone +390731229109']],
  ['0731 229108 (tel) 0731 229109 (fax)', ['phone +390731229108', 'fax +390731229109']],
  ['Tel:\n0731 123456', ['phone +390731123456']],
  ['Per contatti: 0731 123456 oppure 333-1234567', ['phone +390731123456', 'phone +393331234567']],
  ['mi trovate al numero 0731 123456', ['phone +390731123456']],
  ['WhatsApp 333 1234567', ['phone +393331234567']],
  ['Tel. 0731 2291 (centralino)', ['phone +3907312291']],
  ['tel. 079 123456 Sassari', ['phone +39079123456']],
  ['Tel. 0471 123456 (Bolzano)', ['phone +390471123456']],
  ['fax 0731 229109 – cell. 333 1234567', ['fax +390731229109', 'phone +393331234567']],
  ['Fax: 0721 887402 | 348 1234567', ['fax +390721887402', 'phone +393481234567']],
  ['C.F. 80001234567 0731 123456', ['phone +390731123456']],
])('%j has its numbers', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'Fax 071 7249256',
  'fax: 0731/229108',
  'telefax 0721 887402',
  'Telefax: +39 0721 887402',
  'FAX 0731.229108',
  'F. 0731 229108',
  'Fax:\n071 7249256',
  'Fax uff. 0731 229108',
])('%j has a fax number only', (text) => {
  expect(findPhones(text).map(({ kind }) => kind)).toEqual(['fax']);
});

test.each([
  'int. 23',
  'interno 108',
  'derivazione 5',
  'Anna Bianchi (int. 1234)',
  'Ufficio tributi, int.12',
  'ext. 204',
])('%j has an extension only', (text) => {
  expect(findPhones(text).map(({ kind }) => kind)).toEqual(['extension']);
});

test.each([
  'C.F. 80001234567',
  'Codice fiscale 80001234567',
  'cod. fisc. 00123456789',
  'P.IVA 01234567890',
  'P. IVA: 01234567890',
  'Partita IVA 01234567890',
  'P.I. 01234567890',
  'C.F./P.IVA 01234567890',
  '01234567890',
  'RSSMRA80A01H501U',
  'IBAN IT60X0542811101000000123456',
  'IBAN IT60 X054 2811 1010 0000 0123 456',
  'CIG 8765432A1B',
  'CIG Z1234567AB',
  'CUP J31B21000010001',
  'IUV 301000000012345678',
  'codice avviso 301 0000 0001 2345 678',
  'prot. n. 0731229 del 12/03/2026',
  'Protocollo 3401234567',
  'protocollo n. 0012345/2026',
  'registro n. 0731229 del 2025',
  'ticket 3401234567',
  'ticket #3401234567',
  'matricola 3331234567',
  'matr. INPS 3301234567',
  'codice univoco UFX123, matricola 3331234567',
  'pratica 0731229108',
  'pratica n. 0345/2024',
  'fattura n. 0731229108',
  'fatture 0731229108, 0731229109',
  'mandato 3451234567',
  'pos. 0612345678 mandato 345',
  'codice utenza 0731229108',
  'cod. contribuente 3331234567',
  'delibera G.C. n. 98 del 05.11.2025',
  'determina n. 345 del 12-03-2026',
  'dal 01.01.2026 al 31.12.2026',
  '05/11/2025',
  '06.12.2026',
  'ore 08.30-13.30 e 15.00-17.30',
  'lun-ven 08.30-13.30',
  'dal lunedì al venerdì 8:30 - 13:30',
  'martedì e giovedì 15,00-17,30',
  'importo 1.234.567,00 euro',
  'euro 3.456.789,00',
  '€ 345678901',
  '345.678.901 euro',
  '60012 Trecastelli (AN)',
  '00187 Roma',
  '06049 Spoleto (PG)',
  'Via Roma 12',
  'Comune di Alfa, piazza Dante 1, 60030',
  'n. 345 del 12-03-2026',
  'n. 3331234567',
  'anno 02/2024 e 03/2025',
  'versione 3.40.123.4567',
  'errore ORA-0731229108',
  'errore 0x80070005',
  'foglio 12 mappale 345 sub 3',
  'id pratica 3331234567',
  'codice errore 3331234567',
  'anna.3331234567@comune.example',
  'https://portale.example/pratiche/3331234567',
  'conto corrente postale 0012345678',
  'c/c 0731229108',
  'CAP 61029',
  'il file 20260312_3331234567.pdf',
  '2024/0731229108',
  'IMU 2025 2024 2023',
  'abbiamo 12 345 678 record',
  'L. 190/2012',
  '0',
  '+',
  '()',
  '',
])('%j has none', (text) => {
  expect(found(text)).toEqual([]);
});

test('ranges are those of the text, also within a range', () => {
  const text = 'Tel. 0731 123456\nfax 071-7249256\r\ncell (+39) 348 001 1122 ok';
  for (const range of [undefined, { start: 17, end: text.length }]) {
    const last = findPhones(text, range).slice(-2);
    expect(last.map(({ range: { start, end } }) => text.slice(start, end))).toEqual([
      '071-7249256',
      '+39) 348 001 1122',
    ]);
  }
});

test.each(['0', '0 ', '3', '+', '(', '0731 ', 'tel. ', '0731123456 ', '1.', 'tel 0731 123456 ', 'a', 'c.', '9/'])(
  'a megabyte of %j takes no more than proportional time',
  (piece) => {
    const flood = piece.repeat(1_000_000 / piece.length);
    const began = performance.now();
    findPhones(flood);
    expect(performance.now() - began).toBeLessThan(3000);
  },
);

import { strToU8, zipSync } from 'fflate';
import { importDirectory } from './import-directory';

function read(text: string): ReturnType<typeof importDirectory> {
  return importDirectory(strToU8(text));
}

function faultOf(bytes: Uint8Array): string {
  const reading = importDirectory(bytes);
  return reading.ok ? 'none' : reading.fault;
}

describe('importDirectory', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\n', 'empty'],
    ['a PDF', '%PDF-1.7\n…', 'pdf'],
    ['zero bytes', 'Tributi\0tributi@ticket.example', 'binary'],
    ['a list without addresses', 'Tributi\nAnagrafe\n', 'no-addresses'],
    ['a page without addresses', '<html><body><table><tr><td>Tributi</td></tr></table></body></html>', 'no-addresses'],
  ])('says why it can make nothing of %s', (_, text, fault) => {
    expect(faultOf(strToU8(text))).toBe(fault);
  });

  it.each([
    ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old-excel'],
    ['a cut workbook', strToU8('PK\u0003\u0004 and no more'), 'damaged-workbook'],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'word'],
    ['another zip', zipSync({ 'a.txt': strToU8('tributi@ticket.example') }), 'damaged-workbook'],
    ['a huge file', new Uint8Array(20_000_001).fill(0x61), 'too-large'],
  ])('says why it can make nothing of %s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('leaves a part that would unpack to too much where it is', () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Target="worksheets/a.xml"/></Relationships>',
      ),
      'xl/worksheets/a.xml': new Uint8Array(31_000_000),
    });
    expect(faultOf(bomb)).toBe('no-addresses');
  });

  it('takes a wordy head for a head, and not for a module without an address', () => {
    const reading = read(
      'Area;Modulo software;Indirizzo e-mail a cui inviare i ticket\nEntrate;Tributi;tributi@ticket.example\nFinanza;Ticket dei servizi;',
    );
    if (!reading.ok) throw new Error('not read');
    expect(reading.value.modules.map(({ name }) => name)).toEqual(['Tributi']);
    expect(reading.value.remarks).toEqual([{ kind: 'no-address', line: 3, text: 'Ticket dei servizi' }]);
  });

  it('gives the same ids to the same names, wherever they stand', () => {
    const one = read('Tributi: a@ticket.example\nAlbo: b@ticket.example');
    const other = read('Albo: b@ticket.example\nNuovo: c@ticket.example\nTributi: a@ticket.example');
    if (!one.ok || !other.ok) throw new Error('not read');
    const ids = new Map(other.value.modules.map(({ name, id }) => [name, id]));
    for (const { name, id } of one.value.modules) expect(ids.get(name)).toBe(id);
  });

  it('takes of several names before one address none for another', () => {
    const reading = read('"Tributi" <a@ticket.example>; "Albo" <b@ticket.example> oppure c@ticket.example');
    expect(reading).toMatchObject({ value: { modules: [{ name: 'Tributi' }, { name: 'Albo' }, { name: 'Albo' }] } });
  });

  it.each([
    ['addresses without end', '@'.repeat(200_000)],
    ['one long line of addresses', 'Modulo a@ticket.example '.repeat(20_000)],
    ['brackets', `${'('.repeat(100_000)}a@ticket.example${')'.repeat(100_000)}`],
    ['open tables', '<table><tr><td>'.repeat(10_000)],
    ['wide cells', `<table><tr>${'<td colspan=1000 rowspan=9999>a@ticket.example'.repeat(5_000)}</table>`],
    ['open links', '<a href="mailto:a@ticket.example">x'.repeat(30_000)],
    ['quotes', `Modulo;E-mail\n${'"'.repeat(100_001)};a@ticket.example`],
    ['blanks', `<p>${' '.repeat(200_000)}x`],
    ['less-than signs', '<a '.repeat(60_000)],
    ['dashes', `${'- '.repeat(100_000)}a@ticket.example`],
  ])('is soon done with %s', (_, text) => {
    const start = performance.now();
    expect(typeof read(text).ok).toBe('boolean');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

import { findPastedHeader } from './pasted-header';

function cut(body: string): string {
  return body.slice(0, findPastedHeader(body, { start: 0, end: body.length }));
}

test('ends own words where a mail was pasted without its date', () => {
  expect(cut('La lampada è spenta.\n\nDa: Ragioneria\nOggetto: reversali\nMancano i capitoli.')).toBe(
    'La lampada è spenta.\n\n',
  );
});

test.each([
  'Da: lunedì il programma non si apre\nDomani riprovo.',
  'Oggetto: delibera senza numero\nDa: verificare',
  'Parte da: Ragioneria\nOggetto: reversali',
  '',
])('leaves %j whole', (body) => {
  expect(cut(body)).toBe(body);
});

test('a sender whose subject comes too late is no header', () => {
  const body = `Da: ieri\n${'riga\n'.repeat(8)}Oggetto: altro`;
  expect(cut(body)).toBe(body);
});

import { writersNameFinder } from '../../language/name-in-lines';
import { regionsOf } from './anatomy';
import { readAnatomy } from './read-anatomy';
import { readBody } from '../read-body';

const QUOTED =
  'Provato: stesso errore.\n\nDa: Mario Neri\nInviato: lunedì 3 giugno 2024 09:10\nA: Anna Bianchi\nOggetto: R: importo\n\nProvate ora.\n';
const SIGNATURE = '\n-- \nAnna Bianchi\ntel. 0731 123456';

function signatureOf(text: string, from = 'Anna Bianchi'): string {
  const body = readBody({ format: 'text', text });
  const regions = regionsOf(readAnatomy(body, writersNameFinder(null, from)), 'signature');
  return regions.map(({ start, end }) => text.slice(start, end)).join('|');
}

test("a signature with the writer's name below a quoted header is the writer's", () => {
  expect(signatureOf(QUOTED + SIGNATURE)).toContain('Anna Bianchi\ntel. 0731 123456');
});

test.each([
  ['the block has another name', QUOTED + SIGNATURE.replace('Anna Bianchi', 'Mario Neri'), 'Anna Bianchi'],
  ['the writer sent the quoted mail', QUOTED.replace('Da: Mario Neri', 'Da: Anna Bianchi') + SIGNATURE, 'Anna Bianchi'],
  [
    'an older quoted mail is from the writer',
    `${QUOTED}\nDa: Bianchi Anna\nOggetto: importo\n${SIGNATURE}`,
    'Anna Bianchi',
  ],
  ['nobody knows who the writer is', QUOTED + SIGNATURE, 'Ufficio Tributi'],
  ['the block is a text', `${QUOTED}${SIGNATURE}${'\nriga'.repeat(30)}`, 'Anna Bianchi'],
  ['no line parts it from the mail', QUOTED + SIGNATURE.replace('-- ', ''), 'Anna Bianchi'],
])('it stays quoted where %s', (_why, text, from) => {
  expect(signatureOf(text, from)).toBe('');
});

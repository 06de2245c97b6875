import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../config/defaults';
import { analyse } from '../../analysis';
import { exampleContext, exampleDraft } from '../../rules/example-draft';
import { proposeSubjects } from './subject-proposals';

function proposals(text: string, subject = ''): readonly string[] {
  const example = { text: `${text}\n\nAnna Bianchi\ntel. 0731 123456`, subject };
  const fixes = proposeSubjects(
    analyse(exampleDraft(example), [], exampleContext(example, DEFAULT_SETTINGS, DEMO_DIRECTORY)),
  );
  return fixes.flatMap(({ edits }) => edits.flatMap((edit) => (edit.type === 'replace-subject' ? [edit.to] : [])));
}

function proposed(text: string, subject = ''): string | undefined {
  return proposals(text, subject)[0];
}

test.each([
  ['La stampa del registro esce vuota. Da ieri.', 'La stampa del registro esce vuota'],
  ['Buongiorno,\nvi segnalo che la lista di leva non si stampa', 'La lista di leva non si stampa'],
  [
    'gli avvisi TARI stampati oggi hanno l’importo doppio rispetto alla lista di carico dello scorso anno',
    'Gli avvisi TARI stampati oggi hanno l’importo doppio',
  ],
  [
    'dal cambio di residenza della pratica 2214 la scheda ANPR resta in attesa dello scarico',
    'Dal cambio di residenza della pratica 2214 la scheda ANPR resta',
  ],
  [
    'da lunedì l’estrazione dell’elenco degli ottantenni (gli auguri del sindaco partono domani) resta vuota',
    'Da lunedì l’estrazione dell’elenco degli ottantenni',
  ],
  [
    'gli avvisi TARI di oggi hanno l’importo doppio: prima era 98,40 euro.\nSono in ufficio fino alle 13.30.',
    'Gli avvisi TARI di oggi hanno l’importo doppio: prima era 98,40 euro',
  ],
  ['Sono allo sportello dalle 9 alle 12. La stampa delle carte non parte.', 'La stampa delle carte non parte'],
])('from %j it proposes %j', (text, subject) => {
  expect(proposed(text)).toBe(subject);
});

test('what stands in front of a reply stays', () => {
  expect(proposed('La stampa del registro esce vuota.', 'R: problema')).toBe('R: La stampa del registro esce vuota');
});

test('a message that says nothing gives no proposal', () => {
  expect(proposed('Ciao')).toBeUndefined();
});

test('the sentences that tell most are proposed too, best first, at most three in all', () => {
  const text =
    'Buongiorno,\nstiamo lavorando alla revisione semestrale delle liste. Ho lanciato la stampa da due postazioni.\n' +
    'Alla conferma compare "record duplicato" e la procedura si chiude. Come si può uscire dal blocco?\n' +
    'Sono in ufficio tutti i giorni fino alle 13. Chiamatemi appena potete per favore.';
  expect(proposals(text)).toEqual([
    'Stiamo lavorando alla revisione semestrale delle liste',
    'Alla conferma compare "record duplicato" e la procedura si chiude',
    'Come si può uscire dal blocco?',
  ]);
});

test('a plea comes after the matter', () => {
  expect(proposed('Chiamatemi subito per favore. La stampa del registro esce vuota.')).toBe(
    'La stampa del registro esce vuota',
  );
});

test('proposals stand once each and fit', () => {
  const all = proposals(
    `${'La stampa del registro numero 12 non parte. '.repeat(3)}${'Errore 500 ovunque sempre. '.repeat(9)}`,
  );
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeLessThanOrEqual(3);
  for (const subject of all) expect(subject.length).toBeLessThanOrEqual(72);
});

import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../config/defaults';
import { analyse } from '../../analysis';
import { exampleContext, exampleDraft } from '../../rules/example-draft';
import { proposeSubjects } from './subject-proposals';

function proposed(text: string, subject = ''): string | undefined {
  const example = { text: `${text}\n\nAnna Bianchi\ntel. 0731 123456`, subject };
  const [fix] = proposeSubjects(
    analyse(exampleDraft(example), [], exampleContext(example, DEFAULT_SETTINGS, DEMO_DIRECTORY)),
  );
  const [edit] = fix?.edits ?? [];
  return edit?.type === 'replace-subject' ? edit.to : undefined;
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
])('from %j it proposes %j', (text, subject) => {
  expect(proposed(text)).toBe(subject);
});

test('what stands in front of a reply stays', () => {
  expect(proposed('La stampa del registro esce vuota.', 'R: problema')).toBe('R: La stampa del registro esce vuota');
});

test('a message that says nothing gives no proposal', () => {
  expect(proposed('Ciao')).toBeUndefined();
});

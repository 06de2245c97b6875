import { CLASSES } from './classes';
import { buildCueIndex } from './cue-index';
import { readCueWords } from './cue-words';
import { findCues } from './find-cues';
import { readPattern } from './pattern';

function found(pattern: string | readonly string[], text: string, not: readonly string[] = []): readonly string[] {
  const find = typeof pattern === 'string' ? [pattern] : pattern;
  const index = buildCueIndex(
    {
      file: { about: '', lists: { hours: 'ore orario' }, groups: { group: { find, not } } },
    },
    CLASSES,
  );
  const words = readCueWords(text, [{ start: 0, end: text.length }]);
  return findCues(words, index)('file', 'group').map(({ start, end }) => text.slice(start, end));
}

describe('findCues', () => {
  test.each([
    ['terzo sollecito', 'TERZO SOLLECITO!', 'TERZO SOLLECITO'],
    ['terzo sollecito', 'è il terzo solecito', 'terzo solecito'],
    ['non ho risposta', 'nn ho ancora risposta', 'nn ho ancora risposta'],
    ['perche tace', "perche' tace", "perche' tace"],
    ['sollecit*', 'sollecitiamo', 'sollecitiamo'],
    ["dall'operatore", "richiamato dall'operatore", "dall'operatore"],
    ['@contattare', 'vorrei che mi contattasse', 'contattasse'],
    ['@contattare', 'contattateci', 'contattateci'],
    ['@cercare:second', 'cerchi', 'cerchi'],
    ['@leggere', 'leggi', 'leggi'],
    ['@inviare', 'inviero', 'inviero'],
    ['@fare', 'fatemi', 'fatemi'],
    ['@riuscire:first ... @accedere', 'non riesco in nessun modo ad accedere', 'riesco in nessun modo ad accedere'],
    [
      '@parlare con {persona}',
      'potrei parlarne gentilmente con il dott. Rossi?',
      'parlarne gentilmente con il dott. Rossi',
    ],
    ['per {persona}', 'x giulia', 'x giulia'],
    ['dalle {hours} {ora}', 'dalle ore 8.30', 'dalle ore 8.30'],
    ['dalle {hours}? {ora}', 'dalle 8.30', 'dalle 8.30'],
    ['^ urgente', 'Salve. Urgente', 'Urgente'],
    ['^ stampa', 'Salve. La stampa', 'stampa'],
    ['^ stampa', 'tre cose:\n- la stampa', 'stampa'],
    ['^ 2 badge', '1. la stampa\n2. il badge', '2. il badge'],
    ['^ b badge', 'a) la stampa; b) il badge', 'b) il badge'],
    ['grazie $', 'molte grazie.', 'grazie'],
    ['per {persona} ,', 'per Giulia: la stampa', 'per Giulia'],
    ['per {persona} ,', 'vorrei chiedere per Giulia', 'per Giulia'],
    [', per {persona}', 'la stampa (per Giulia)', 'per Giulia'],
    ['per {persona}', 'per la sig.ra Giulia Verdi', 'per la sig.ra Giulia Verdi'],
    ['con {nome}', 'vorrei parlare con Xhevdet di oggi', 'con Xhevdet'],
    ['per {battesimo} ,', 'per Giulia', 'per Giulia'],
    ['da lei|colleg*|{persona}', 'dai colleghi, da Giulia', 'da Giulia'],
    ['solo|telefon* domani', 'telefonate domani', 'telefonate domani'],
  ])('%s in «%s»', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual([expected]);
  });

  test.each([
    ['terzo sollecito', 'il terzo. Sollecito la pratica'],
    ['terzo sollecito', 'terzo\n\nsollecito'],
    ['!non funziona', 'non mi funziona'],
    ['ho !gia inviato', 'ho già inviato'],
    ['@riuscire:first', 'la collega non riesce'],
    ['@chiamare:infinitive', 'chiama'],
    ['per {persona}', 'per la stampa di prova'],
    ['per {persona}', 'per grazia ricevuta'],
    ['^ urgente', 'molto urgente'],
    ['grazie $', 'grazie mille'],
    ['per {persona} ,', 'per Giulia la stampa'],
    [', per {persona}', 'la stampa per Giulia'],
    ['con {nome}', 'vorrei parlare con Palitalsoft'],
    ['con {nome}', 'VORREI PARLARE CON CHI SA'],
    ['per {persona}', 'STAMPA PER VIA ROMA BLOCCATA'],
    ['per {battesimo}', 'per Giulia Verdi'],
    ['dalle {ora}', 'dalle 2024'],
    ['avviso .. tari', 'avviso di cui alla bolletta tari'],
  ])('%s not in «%s»', (pattern, text) => {
    expect(found(pattern, text)).toEqual([]);
  });

  test('is taken back by a wording of `not` over some of the same words, and only there', () => {
    const text = 'ho parlato con Giulia. Vorrei parlare con Giulia';
    expect(found('@parlare con {persona}', text, ['ho|abbiamo @parlare'])).toEqual(['parlare con Giulia']);
  });

  test('keeps a bounded number of matches of one name, in time that grows with the text alone', () => {
    expect(found('ancora .. niente', 'ancora niente '.repeat(5000)).length).toBeLessThanOrEqual(40);
  });

  test.each([
    '.. sollecito',
    'forse? no',
    'ja !{unknown}',
    'a .. b .. c .. d .. e .. f .. g',
    "c'e|ce altro",
    '@dare:sixth',
    '@dare|mail',
    'mai* visto',
  ])('refuses the pattern %s', (pattern) => {
    expect(() => readPattern(pattern)).toThrow(RangeError);
  });
});

import { saidIn } from './cues/said';
import { readAnatomy } from './draft/anatomy/read-anatomy';
import { readBody } from './draft/read-body';
import { readSubject } from './draft/subject';
import { guessRequestKind } from './request-kind';
import type { RequestKind } from './report';
import { wordingsIn } from './wordings/wordings-in';

function kindOf(subject: string, text: string): RequestKind {
  const body = readBody({ format: 'text', text });
  const said = saidIn(readSubject(subject), body, readAnatomy(body));
  return guessRequestKind(said, wordingsIn(said, body));
}

const EXAMPLES: readonly (readonly [RequestKind, string, string])[] = [
  ['anomaly', 'Stampa della delibera', 'La stampa esce vuota e compare il messaggio "file non trovato".'],
  ['anomaly', 'Calcolo rette', 'Il totale di maggio non quadra con le presenze. Come mai?'],
  ['anomaly', 'Ruolo', 'Non ho sbagliato io: il programma calcola male gli interessi.'],
  ['anomaly', 'Registro', 'Nel corso della giornata la maschera si blocca ogni dieci minuti.'],
  ['operational', 'Determina annullata', 'Per errore ho annullato la determina 14, si può ripristinare?'],
  ['operational', 'Mandato', 'Ho sbagliato beneficiario e il mandato è già in distinta. Come posso correggere?'],
  ['operational', 'Etichette', 'Come si fa a stampare due etichette per lo stesso documento?'],
  ['operational', 'Nuova sezione', 'Dove si trova la voce per cambiare la sezione a un elettore?'],
  ['training', 'Formazione sul protocollo', 'Vorremmo una giornata di formazione per due nuove colleghe.'],
  ['training', 'Chiusura esercizio', 'Chiediamo un affiancamento per la chiusura: quali date avete?'],
  ['training', 'Consulenza', 'Serve una consulenza per impostare il nuovo piano dei conti.'],
];

test.each(EXAMPLES)('%s: %s', (kind, subject, body) => {
  expect(kindOf(subject, body)).toBe(kind);
});

test('an empty request counts as an anomaly', () => {
  expect(kindOf('', '')).toBe('anomaly');
});

test('quoted text says nothing about the kind', () => {
  const body =
    'Ora dà errore 500.\n\nDa: Mario Verdi\nInviato: lunedì 3 giugno 2024\nOggetto: x\n\nHo sbagliato io, come si fa?';
  expect(kindOf('Re: x', body)).toBe('anomaly');
});

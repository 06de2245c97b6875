import type { Analysis } from '../analysis';
import { sliceRange, type TextRange } from '../draft/text-range';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { mentionsOf } from './support/mentions';
import { areasOf, areDifferent, areUnrelated } from './support/work-areas';

export const rule = defineRule({
  id: 'ticket-reply',
  part: 'body',
  severity: 'warning',
  paragraphs: ['2.4.4'],
  applies: ({ answersTicket }: Analysis) => answersTicket,
  check(analysis) {
    const [announced] = [
      ...mentionsOf(analysis, 'other-topic', 'new-in-reply'),
      ...mentionsOf(analysis, 'other-topic', 'other'),
    ].filter(({ part }) => part === 'body');
    const range = announced?.range ?? strayWord(analysis);
    if (range === null) return [];
    const words = sliceRange(analysis.body.text, range);
    return [{ message: { rule: 'ticket-reply', key: 'other-topic', data: { words } }, range, about: words }];
  },
});

/** The first word of an area that the ticket does not speak of, where the text turns to it or says nothing that goes on with the ticket. */
function strayWord(analysis: Analysis): TextRange | null {
  const body = analysis.said('body');
  const ticket = areasOf(analysis.said('subject'));
  const spokenOf = areasOf(body);
  const turns = body.find('other-topic', 'now').length > 0;
  const goesOn = body.find('other-topic', 'continued').length > 0;
  if (!(turns && areDifferent(spokenOf, ticket)) && (goesOn || !areUnrelated(spokenOf, ticket))) return null;
  const word = body.words[spokenOf[0]?.at ?? -1];
  return word === undefined ? null : { start: word.start, end: word.end };
}

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';
const subject = 'R: [Ticket 118822] Avvisi TARI senza logo';

export const examples = (): RuleExamples<'ticket-reply'> => ({
  bad: [
    {
      subject,
      text: `Grazie, risolto. Approfitto per un'altra cosa: il mandato 12 non si chiude.${FOOT}`,
      finds: 'other-topic',
    },
    {
      subject,
      text: `Oggi invece il problema è in anagrafe: i certificati escono bianchi.${FOOT}`,
      finds: 'other-topic',
    },
    {
      subject,
      text: `Rispondo qui perché non trovavo l'indirizzo: il loculo 18 non si rinnova.${FOOT}`,
      finds: 'other-topic',
    },
    { subject, text: `Questa è una richiesta nuova: serve un accesso al portale.${FOOT}`, finds: 'other-topic' },
    { subject, text: `Già che ci sono: come si annulla un mandato?${FOOT}`, finds: 'other-topic' },
    { subject, text: `Il badge del collega nuovo non viene letto.${FOOT}`, finds: 'other-topic' },
    { subject, text: `Non riguarda questo ticket: il portale non si apre.${FOOT}`, finds: 'other-topic' },
    { subject, text: `Altra questione: la stampante delle etichette.${FOOT}`, finds: 'other-topic' },
    {
      subject: 'R: avvisi TARI',
      answers: { subject: 'avvisi TARI', from: 'noreply@ticket.example' },
      text: `Vi scrivo per una nuova segnalazione: il portale non si apre.${FOOT}`,
      finds: 'other-topic',
    },
  ],
  good: [
    { subject, text: `Grazie, risolto. Colgo l'occasione per augurare buone feste.${FOOT}`, because: 'Good wishes.' },
    {
      subject,
      text: `Confermo che anche con il modello nuovo il logo non c'è.${FOOT}`,
      because: 'The same in other words.',
    },
    {
      subject,
      text: `Ho notato un'altra cosa: succede solo con gli avvisi del 2023.${FOOT}`,
      because: 'One more symptom.',
    },
    { subject, text: `Non ho altri problemi, potete chiudere il ticket.${FOOT}`, because: 'There is no other matter.' },
    { subject, text: `Vi invio un nuovo esempio, la posizione 5522.${FOOT}`, because: 'An example of the same.' },
    { subject, text: `Il mandato collegato è il 33, come richiesto.${FOOT}`, because: 'What was asked for.' },
    {
      subject: 'R: elenco',
      answers: { subject: 'elenco', from: 'revisore@comune.example' },
      text: `Questa è una richiesta nuova: le fatture attive non partono.${FOOT}`,
      because: 'A colleague is answered, not the ticketing system.',
    },
    {
      subject,
      text: `Il problema è diverso da come descritto: la stampa parte ma senza logo.${FOOT}`,
      because: 'The same fault, described anew.',
    },
  ],
});

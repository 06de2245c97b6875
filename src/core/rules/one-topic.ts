import type { Analysis } from '../analysis';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { mentionsOf, type Mention } from './support/mentions';
import { around, sentenceEnd, strayClause, type AreasByPart } from './support/stray-clause';
import { areasOf, areDifferent, areUnrelated, ownAreas } from './support/work-areas';

export const rule = defineRule({
  id: 'one-topic',
  part: 'body',
  severity: 'warning',
  paragraphs: ['2.4.4'],
  // In a reply the question is whether it continues its ticket: see `ticket-reply`.
  applies: ({ answersTicket }: Analysis) => !answersTicket,
  check(analysis) {
    const second = findSecondTopic(analysis);
    if (second === null) return [];
    const { words, part, range } = second;
    return [{ message: { rule: 'one-topic', key: 'second-topic', data: { words } }, part, range, about: words }];
  },
});

/** Where a second topic is announced, or where something is added that has to do with other work than what stands before it. */
function findSecondTopic(analysis: Analysis): Mention | null {
  const mentions = (group: 'other' | 'several' | 'link' | 'turn' | 'postscript') =>
    mentionsOf(analysis, 'other-topic', group);
  const areas: AreasByPart = { subject: areasOf(analysis.said('subject')), body: areasOf(analysis.said('body')) };
  const [announced] = mentions('other');
  if (announced !== undefined) return announced;
  return (
    mentions('several').find(({ part }) => ownAreas(areas[part]).size > 1) ??
    mentions('postscript').find(({ part, match }) => areDifferent(...around(areas[part], match.from))) ??
    mentions('turn').find(({ part, match }) =>
      areDifferent(...around(areas[part], match.from, sentenceEnd(analysis.said(part), match.from))),
    ) ??
    mentions('link').find(({ part, match }) =>
      areUnrelated(...around(areas[part], match.from, sentenceEnd(analysis.said(part), match.from))),
    ) ??
    strayClause(analysis, areas)
  );
}

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';
const FIRST = 'La stampa degli avvisi TARI esce senza il logo.';

export const examples = (): RuleExamples<'one-topic'> => ({
  bad: [
    { text: `${FIRST} Altra questione: la delibera 12 non si firma.${FOOT}`, finds: 'second-topic' },
    { text: `${FIRST} Già che ci sono: il badge nuovo non viene letto.${FOOT}`, finds: 'second-topic' },
    {
      text: `Due cose:\n1) l'impegno 88 risulta negativo;\n2) il badge nuovo non viene letto.${FOOT}`,
      finds: 'second-topic',
    },
    {
      text: `Vi scrivo per due questioni distinte: la stampa degli avvisi e la firma delle delibere.${FOOT}`,
      finds: 'second-topic',
    },
    { text: `${FIRST} Inoltre il badge del nuovo collega non viene letto.${FOOT}`, finds: 'second-topic' },
    { text: `${FIRST} Approfitto per segnalare che il portale è lento.${FOOT}`, finds: 'second-topic' },
    { text: `${FIRST} Cambiando argomento, il cedolino di maggio è doppio.${FOOT}`, finds: 'second-topic' },
    {
      text: `${FIRST} Ho anche un altro problema: lo scanner salva solo le pagine dispari.${FOOT}`,
      finds: 'second-topic',
    },
  ],
  good: [
    { text: `${FIRST} Inoltre il PDF non si apre.${FOOT}`, because: 'One more symptom of the same.' },
    { text: `Due posizioni hanno lo stesso errore: 5521 e 5522.${FOOT}`, because: 'Examples of one fault.' },
    {
      text: `${FIRST} Un'altra cosa che ho notato: succede solo al mattino.${FOOT}`,
      because: 'An observation about it.',
    },
    {
      text: `Ho fatto così:\n1. apro la posizione\n2. premo Ricalcola\n3. esce l'errore${FOOT}`,
      because: 'Steps in a list.',
    },
    {
      text: `Il pagamento PagoPA della TARI non arriva nel giornale di cassa.${FOOT}`,
      because: 'One fault between two modules.',
    },
    { text: `${FIRST} Colgo l'occasione per porgere cordiali saluti.${FOOT}`, because: 'A formula of courtesy.' },
    { text: `${FIRST} Non ci sono altri problemi.${FOOT}`, because: 'There is no second one.' },
    { text: `${FIRST} Infine allego la schermata.${FOOT}`, because: 'The end of the account.' },
    {
      subject: 'R: [Ticket 118822] Avvisi TARI senza logo',
      text: `Altra questione: la delibera 12 non si firma.${FOOT}`,
      because: 'In a reply the other rule says so.',
    },
  ],
});

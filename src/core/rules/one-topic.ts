import type { Analysis } from '../analysis';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { mentionsOf, type Mention } from './support/mentions';
import { secondMatter } from './support/second-matter/second-matter';
import { strayClause, stretch, type AreasByPart } from './support/stray-clause';
import { areasOf, ownAreas } from './support/work-areas';

export const rule = defineRule({
  id: 'one-topic',
  part: 'body',
  severity: 'warning',
  paragraphs: ['2.4.4'],
  check(analysis) {
    const second = findSecondTopic(analysis);
    if (second === null) return [];
    const { words, part, range } = second;
    return [{ message: { rule: 'one-topic', key: 'second-topic', data: { words } }, part, range, about: words }];
  },
});

/** Where a second topic is announced, or where a turn of the message begins one. */
function findSecondTopic(analysis: Analysis): Mention | null {
  const mentions = (group: 'other' | 'occasion' | 'several') => mentionsOf(analysis, 'other-topic', group);
  const areas: AreasByPart = { subject: areasOf(analysis.said('subject')), body: areasOf(analysis.said('body')) };
  const several = mentions('several');
  const counted = several.find(({ part }) => ownAreas(areas[part]).size > 1) ?? null;
  // In a reply the question is whether it continues its ticket (see `ticket-reply`), unless it counts up several matters itself.
  if (analysis.answersTicket)
    return counted ?? (several[0] !== undefined && turnOf(analysis) !== null ? several[0] : null);
  const [announced] = mentions('other');
  const taken = mentions('occasion').find((mention) => !opensMessage(analysis, mention));
  return announced ?? taken ?? counted ?? strayClause(analysis, areas) ?? turnOf(analysis);
}

/** Fewer words tell of nothing. */
const FEW_WORDS = 5;

/** Whoever takes an occasion before anything was said has one matter: "siccome siete gentili ne approfitto …". */
function opensMessage({ said, text }: Analysis, { part, match }: Mention): boolean {
  if (part === 'subject') return false;
  const { words } = said('body');
  const begin = words.findIndex(({ start }) => start >= (text.own[0]?.start ?? 0));
  return match.from - begin < FEW_WORDS && words.slice(begin + 1, match.from + 1).every(({ breaks }) => !breaks);
}

function turnOf(analysis: Analysis): Mention | null {
  const turn = secondMatter(analysis, 'message');
  return turn === null ? null : stretch(analysis, 'body', turn.from, turn.to);
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
    {
      text: `${FIRST} La mensa è risolta, grazie. Resta solo questo.${FOOT}`,
      because: 'What is solved is no second matter.',
    },
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
    {
      text: `Siccome siete gentili ne approfitto e vi chiedo come si annulla un avviso.${FOOT}`,
      because: 'An occasion that is taken before anything was said.',
    },
    { text: `${FIRST} Infine allego la schermata.${FOOT}`, because: 'The end of the account.' },
    {
      subject: 'R: [Ticket 118822] Avvisi TARI senza logo',
      text: `Altra questione: la delibera 12 non si firma.${FOOT}`,
      because: 'In a reply the other rule says so.',
    },
  ],
});

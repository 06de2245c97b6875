import type { Analysis } from '../analysis';
import type { CheckContext } from '../context';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { mentionsOf, type Mention } from './support/mentions';
import { around, sentenceEnd, strayClause, stretch, type AreasByPart } from './support/stray-clause';
import { readStretches } from './support/stretches';
import { areasOf, areDifferent, areUnrelated, ownAreas } from './support/work-areas';
import { differenceOf } from './support/works';

export const rule = defineRule({
  id: 'one-topic',
  part: 'body',
  severity: 'warning',
  paragraphs: ['2.4.4'],
  check(analysis, context) {
    const second = findSecondTopic(analysis, context);
    if (second === null) return [];
    const { words, part, range } = second;
    return [{ message: { rule: 'one-topic', key: 'second-topic', data: { words } }, part, range, about: words }];
  },
});

/** Where a second topic is announced, or where something is added that has to do with other work than what stands before it. */
function findSecondTopic(analysis: Analysis, context: CheckContext): Mention | null {
  const mentions = (group: 'other' | 'several' | 'link' | 'turn' | 'postscript') =>
    mentionsOf(analysis, 'other-topic', group);
  const areas: AreasByPart = { subject: areasOf(analysis.said('subject')), body: areasOf(analysis.said('body')) };
  const counted =
    mentions('several').find(({ part }) => ownAreas(areas[part]).size > 1 || holdsSeveralWorks(analysis, context)) ??
    null;
  // In a reply the question is whether it continues its ticket (see `ticket-reply`), unless it brings several matters itself.
  if (analysis.answersTicket) return counted;
  const [announced] = mentions('other');
  if (announced !== undefined) return announced;
  return (
    counted ??
    mentions('postscript').find(({ part, match }) => areDifferent(...around(areas[part], match.from))) ??
    mentions('turn').find(({ part, match }) =>
      areDifferent(...around(areas[part], match.from, sentenceEnd(analysis.said(part), match.from))),
    ) ??
    mentions('link').find(({ part, match }) =>
      areUnrelated(...around(areas[part], match.from, sentenceEnd(analysis.said(part), match.from))),
    ) ??
    strayClause(analysis, areas) ??
    strayStretch(analysis, context)
  );
}

/** How sure it must be what each of two stretches speaks of, and what both do, by how the second begins. */
const SURE = {
  none: { each: 0.65, both: 0.55 },
  link: { each: 0.4, both: 0.25 },
  turn: { each: 0.3, both: 0.2 },
  counted: { each: 0.4, both: 0.35 },
} as const;

/** Whether two stretches of the body speak of works that go together in no matter: enough where the writer counts matters up. */
function holdsSeveralWorks(analysis: Analysis, context: CheckContext): boolean {
  const stretches = readStretches(analysis, context);
  return stretches.some(({ works }, at) =>
    stretches.slice(0, at).some((before) => differenceOf(before.works(), works(), SURE.counted) === 'apart'),
  );
}

/** A stretch of the body that speaks of another work than one before it. */
function strayStretch(analysis: Analysis, context: CheckContext): Mention | null {
  // Of what the mail as a whole does not speak at all, one of its sentences only seems to.
  const spokenOf = new Set(analysis.suggestions.map(({ module }) => module.id));
  if (spokenOf.size < 2) return null;
  const stretches = readStretches(analysis, context);
  const stray = stretches.find(({ needs, opening, works }, at) => {
    if (!needs && opening !== 'turn') return false;
    const [best] = works();
    // Most sentences alone say too little for a difference from any other.
    if (best === undefined || best.confidence < SURE[opening].each || !spokenOf.has(best.module.id)) return false;
    return stretches.slice(0, at).some((before) => {
      if (differenceOf(before.works(), works(), SURE[opening]) === 'apart') return true;
      return opening === 'turn' && /near|general/.test(differenceOf(before.works(), works(), SURE.none));
    });
  });
  return stray === undefined ? null : stretch(analysis, 'body', stray.from, stray.to);
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
    { text: `${FIRST} Infine allego la schermata.${FOOT}`, because: 'The end of the account.' },
    {
      subject: 'R: [Ticket 118822] Avvisi TARI senza logo',
      text: `Altra questione: la delibera 12 non si firma.${FOOT}`,
      because: 'In a reply the other rule says so.',
    },
  ],
});

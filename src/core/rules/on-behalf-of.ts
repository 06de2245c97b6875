import type { Analysis } from '../analysis';
import type { CheckContext } from '../context';
import type { NameMention } from '../language/person-names';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { learnedMention } from './support/learned-mention';
import { mentionsOf, nameIn } from './support/mentions';
import { ownNameTest } from './support/own-names';
import { writerOf } from './support/writer';

export const rule = defineRule({
  id: 'on-behalf-of',
  part: 'body',
  severity: 'warning',
  paragraphs: ['2.3'],
  check(analysis, context) {
    const isOwn = ownNameTest(analysis, context);
    for (const [group, key] of WAYS) {
      const [mention] = mentionsOf(analysis, 'on-behalf-of', group).filter(
        (it) => /colleg/i.test(it.words) || !isOwn(nameIn(analysis, it)),
      );
      if (mention === undefined) continue;
      const { words, part, range } = mention;
      return [{ message: { rule: 'on-behalf-of', key, data: { words } }, part, range, about: words }];
    }
    const learned = learnedMention(analysis, 'on-behalf-of');
    if (learned !== null) {
      const { words, part, range } = learned;
      return [{ message: { rule: 'on-behalf-of', key: 'for-colleague', data: { words } }, part, range, about: words }];
    }
    const signer = someoneElsesName(analysis, context);
    if (signer === null) return [];
    const { text, range } = signer;
    return [
      {
        message: { rule: 'on-behalf-of', key: 'signed-by-other', data: { found: text } },
        part: 'signature',
        range,
        about: text,
      },
    ];
  },
});

const WAYS = [
  ['instead', 'for-colleague'],
  ['redirect', 'contact-other'],
  ['suffers', 'for-colleague'],
] as const;

/** The name at the foot where it is certainly another person's than the writer's, and the writer's is not there. */
function someoneElsesName(analysis: Analysis, context: CheckContext): NameMention | null {
  const writer = writerOf(analysis, context);
  const { foot, body } = analysis;
  const full = foot.names.filter(({ completeness }) => completeness === 'full');
  if (full.some(({ text }) => writer.compare(text) !== 'different')) return null;
  if (writer.signs([...foot.tail, ...foot.lines].map(({ start, end }) => body.text.slice(start, end)))) return null;
  return full.find(({ certainty }) => certainty === 'certain') ?? null;
}

const FOOT = '\n\nAnna Bianchi\nSegreteria\ntel. 0731 123456';

export const examples = (): RuleExamples<'on-behalf-of'> => ({
  bad: [
    { text: `Scrivo per conto della collega Neri: gli avvisi escono senza logo.${FOOT}`, finds: 'for-colleague' },
    {
      text: `Gli avvisi escono senza logo. Contattate il collega Ferri, interno 24.${FOOT}`,
      finds: 'contact-other',
    },
    {
      text: 'Gli avvisi escono senza logo, anche con il modello nuovo.\n\nGiorgia Pallotta\nTributi\ntel. 0736 000 190',
      finds: 'signed-by-other',
    },
    { text: `Gli avvisi escono senza logo. Richiamate lei al 0722 001 130.${FOOT}`, finds: 'contact-other' },
    { text: `La collega dei tributi non riesce a stampare gli avvisi.${FOOT}`, finds: 'for-colleague' },
    { text: `Una collega mi segnala che gli avvisi escono senza logo.${FOOT}`, finds: 'for-colleague' },
    { text: `Scrivo al posto della collega, che oggi non ha la posta.${FOOT}`, finds: 'for-colleague' },
    { text: `Gli avvisi escono senza logo. La persona da contattare è Lucia Bellini.${FOOT}`, finds: 'contact-other' },
    {
      text: `Vi scrivo io perché Mariella non usa la posta: a lei si è chiuso il programma.${FOOT}`,
      finds: 'for-colleague',
    },
    { text: `Inoltro la segnalazione del collega: avvisi senza logo.${FOOT}`, finds: 'for-colleague' },
  ],
  good: [
    {
      text: `Anche alla collega Gatti, oltre che a me, gli avvisi escono senza logo.${FOOT}`,
      because: 'The writer has the fault too.',
    },
    { text: `Sul pc della collega gli avvisi escono con il logo.${FOOT}`, because: 'What was compared.' },
    {
      text: `Gli avvisi escono senza logo. In mia assenza chiedete della collega Neri.${FOOT}`,
      because: 'Only in case of absence.',
    },
    {
      text: `Gli avvisi escono senza logo. Potete chiamare me o la collega Neri.${FOOT}`,
      because: 'The writer comes first.',
    },
    {
      text: `La vostra collega Paola mi ha detto di scrivere qui.${FOOT}`,
      because: "The vendor's people are no colleagues.",
    },
    {
      text: `L'avvocato agisce per conto della figlia, erede con quota 1/1.${FOOT}`,
      because: 'Somebody acts for a citizen.',
    },
    { text: `Serve creare l'utenza per la collega Neri.${FOOT}`, because: 'What the request is about.' },
    {
      text: `Per conto dell'Unione segnalo che gli avvisi escono senza logo.${FOOT}`,
      because: 'For a body, not a person.',
    },
    {
      text: `Il contribuente non riesce a pagare: il portale non trova lo IUV.${FOOT}`,
      because: 'A citizen is no colleague.',
    },
    {
      text: `Sostituisco la collega Neri; gli avvisi escono senza logo.${FOOT}`,
      because: "The work is the writer's now.",
    },
    {
      from: 'Ufficio Tributi',
      text: 'Avvisi senza logo, anche con il modello nuovo.\n\nGiorgia Pallotta\ntel. 0736 000 190',
      because: "An office's mailbox may be signed by anybody.",
    },
  ],
});

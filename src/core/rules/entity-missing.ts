import type { Analysis } from '../analysis';
import { regionsOf } from '../draft/anatomy/anatomy';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { entityNaming } from './support/entity-names';

export const rule = defineRule({
  id: 'entity-missing',
  part: 'body',
  severity: 'error',
  paragraphs: ['2.4.5'],
  applies: (_analysis, { sender }) => sender.entities.length > 1,
  check(analysis, { sender }) {
    const { entities } = sender;
    const naming = entityNaming(ownTexts(analysis), entities);
    if (naming === 'named') return [];
    return [
      {
        message: { rule: 'entity-missing', key: 'missing', data: { entities } },
        about: entities.join('/'),
        mild: naming === 'partly',
      },
    ];
  },
});

/** Who names the Ente does so sooner; a pasted log need not be searched, in UTF-16 code units. */
const LONGEST_TEXT = 100_000;

/** An Ente in quoted mail or in a notice under the signature is not named by the writer. */
function ownTexts({ subject, body, anatomy }: Analysis): readonly string[] {
  const regions = regionsOf(anatomy, 'greeting', 'message', 'closing', 'signature');
  return [
    subject.text.slice(0, subject.reason.end),
    ...regions.map(({ start, end }) => body.text.slice(start, Math.min(end, start + LONGEST_TEXT))),
  ];
}

const sender: NonNullable<RuleExamples<'entity-missing'>['bad'][number]['sender']> = {
  entities: ['Unione Valle Esempio', 'Comune di Castelbeta', 'Comune di Villa Epsilon', 'Comune di San Zeta'],
};
const MESSAGE = 'la stampa degli avvisi esce senza il logo, anche con il modello nuovo.';

export const examples = (): RuleExamples<'entity-missing'> => ({
  bad: [
    { sender, text: `Buongiorno, ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`, finds: 'missing' },
    { sender, text: `In entrambi gli enti ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`, finds: 'missing' },
    { sender, text: `Il Comune attende una risposta: ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`, finds: 'missing' },
    { sender, text: `Per lo studio di via Villa 3 ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`, finds: 'missing' },
    {
      sender,
      text: `Come sotto, ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456\n\nDa: Ufficio Tributi Comune di Castelbeta\nInviato: lunedì 3 giugno 2024\nOggetto: stampa\n\nComune di Castelbeta`,
      finds: 'missing',
    },
    {
      sender,
      text: `La ditta Castelbeta Servizi di via Castelbeta segnala che ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`,
      finds: 'missing',
    },
    {
      sender: { entities: ['Comune di Villanova Marina', 'Comune di Castelbeta'] },
      subject: 'Villanova: avvisi senza logo',
      text: `${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`,
      finds: 'missing',
      mild: true,
    },
    {
      sender,
      text: `L'impresa Epsilon srl segnala che ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`,
      finds: 'missing',
    },
  ],
  good: [
    { sender, subject: 'Castelbeta: avvisi senza logo', because: 'The place alone names the Comune.' },
    {
      sender,
      text: `Nel comune di CASTELBETA ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`,
      because: 'Capitals make no difference.',
    },
    {
      sender,
      text: `Buongiorno, ${MESSAGE}\n\nAnna Bianchi\nComune di Villa Epsilon\ntel. 0731 123456`,
      because: 'Named in the signature.',
    },
    {
      sender,
      text: `Per S. Zeta ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`,
      because: 'Saints are often abbreviated.',
    },
    {
      sender,
      text: `Per conto dell'Unione: ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`,
      because: 'There is only one Unione among the Enti served.',
    },
    {
      sender: { entities: ['Comune di Alfa'] },
      text: `Buongiorno, ${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`,
      because: 'Who serves one Ente need not name it.',
    },
    {
      sender: { entities: ['Comune di Boretta sul Po', 'Comune di San Zeno al Ponte'] },
      subject: 'san zeno: avvisi senza logo',
      text: `${MESSAGE}\n\nAnna Bianchi\ntel. 0731 123456`,
      because: 'The name as people shorten it.',
    },
    { sender: { entities: [] }, because: 'Nothing is known of the Enti served.' },
  ],
});

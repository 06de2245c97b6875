import { regionsOf } from '../draft/anatomy/anatomy';
import type { TextRange } from '../draft/text-range';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { findPersonalData } from './support/find-personal-data';

export const rule = defineRule({
  id: 'personal-data',
  part: 'body',
  severity: 'suggestion',
  paragraphs: ['ours'],
  check({ subject, body, anatomy }) {
    const within = (part: 'subject' | 'body', text: string, ranges: readonly TextRange[]) =>
      findPersonalData(text, ranges).map(({ kind, start, end }) => ({
        message: { rule: 'personal-data' as const, key: kind, data: {} },
        part,
        range: { start, end },
        about: text.slice(start, end),
      }));
    return [
      ...within('subject', subject.text, [subject.reason]),
      ...within('body', body.text, regionsOf(anatomy, 'greeting', 'message', 'closing')),
    ];
  },
});

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';

export const examples = (): RuleExamples<'personal-data'> => ({
  bad: [
    { text: `Per il contribuente RSSMRA80A01H501U l'avviso esce doppio.${FOOT}`, finds: 'tax-code' },
    { text: `Il rimborso su IT60X0542811101000000123456 viene scartato.${FOOT}`, finds: 'iban' },
    { text: `CF: rssmra80a01h501u, non allineato in ANPR.${FOOT}`, finds: 'tax-code' },
    { text: `La scheda di vrd gla 58s49 i608t non si apre.${FOOT}`, finds: 'tax-code' },
    { text: `Codice fiscale RSS MRA 80A01 H501U rifiutato.${FOOT}`, finds: 'tax-code' },
    { text: `Omocodia: RSSMRA8LALMH5LMU non viene accettato.${FOOT}`, finds: 'tax-code' },
    { text: `Coordinate IT60 X054 2811 1010 0000 0123 456 non valide.${FOOT}`, finds: 'iban' },
    { text: `Il conto estero DE89 3704 0044 0532 0130 00 non passa.${FOOT}`, finds: 'iban' },
    { subject: 'Scheda RSSMRA80A01H501U bloccata in ANPR', finds: 'tax-code' },
  ],
  good: [
    { text: `Il codice fiscale del Comune è 80001234567.${FOOT}`, because: "An Ente's tax code is public." },
    { text: `Il CF del contribuente non coincide con ANPR.${FOOT}`, because: 'A tax code is spoken of, none is told.' },
    { text: `La scheda di RSSM… non si apre.${FOOT}`, because: 'It is shortened.' },
    { text: `CUP J51B21000000001, CIG Z9F3A4B5C6, IUV 301000012345678.${FOOT}`, because: "A project's codes." },
    { text: `L'IBAN di tesoreria IT60X0542811101000000123456 manca.${FOOT}`, because: "The Ente's own account." },
    { text: `P.IVA 00123450420, codice univoco UFXYZ9.${FOOT}`, because: "A firm's public codes." },
    { text: `L'IBAN inizia per IT60 e il campo non lo prende.${FOOT}`, because: 'Only how it begins.' },
    {
      text: `Confermo.${FOOT}\n\nDa: Mario Verdi\nInviato: lunedì 3 giugno 2024 09:10\nA: Anna Bianchi\nOggetto: scheda\n\nCF RSSMRA80A01H501U`,
      because: 'Only the quoted mail tells one.',
    },
    { text: `Il protocollo AB12CD34EF56GH78 è annullato.${FOOT}`, because: 'A code that is built otherwise.' },
  ],
});

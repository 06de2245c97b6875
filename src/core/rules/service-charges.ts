import type { WordingsIn } from '../wordings/wordings-in';
import { defineRule } from './rule';
import type { RuleExamples } from './example';

/** The logarithm of the odds from which one sentence tells that charges are known: payments are also what many messages are about. */
const LIKELY = 0.5;

export const rule = defineRule({
  id: 'service-charges',
  part: 'body',
  severity: 'suggestion',
  paragraphs: ['2.2'],
  after: ['body-missing'],
  applies: ({ kind }, { settings: { contract } }) =>
    (kind === 'operational' && !contract.operationalSupport) || (kind === 'training' && !contract.training),
  check({ kind, said, wordings }) {
    const knows = (['subject', 'body'] as const).some((part) => said(part).find('service-charges', 'aware').length > 0);
    if (kind === 'anomaly' || knows || mentionsCharges(wordings)) return [];
    return [{ message: { rule: 'service-charges', key: kind, data: {} }, about: '' }];
  },
});

function mentionsCharges(wordings: WordingsIn): boolean {
  return (wordings('charges-known').heaviest()?.odds ?? -Infinity) > LIKELY;
}

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';

export const examples = (): RuleExamples<'service-charges'> => ({
  bad: [
    { text: `Ho cancellato per errore la determina 14: si può ripristinare?${FOOT}`, finds: 'operational' },
    { text: `Vorremmo una giornata di formazione per due nuove colleghe.${FOOT}`, finds: 'training' },
    { text: `Come si stampa il registro delle notifiche?${FOOT}`, finds: 'operational' },
    { text: `Ho emesso la reversale 88 sul capitolo 3040 invece del 3014.${FOOT}`, finds: 'operational' },
    { text: `Mi sono sbagliata e ho chiuso il mese: potete riaprirlo?${FOOT}`, finds: 'operational' },
    { text: `Non so dove si inserisce il codice del progettista estero.${FOOT}`, finds: 'operational' },
    { text: `Chiediamo un incontro a distanza in cui ci mostriate il rendiconto.${FOOT}`, finds: 'training' },
    { text: `Serve una consulenza per impostare il piano dei conti.${FOOT}`, finds: 'training' },
    { text: `Un contribuente ha pagato due volte: come annullo il secondo dovuto?${FOOT}`, finds: 'operational' },
  ],
  good: [
    {
      text: `Ho sbagliato missione nella variazione 7, come la rettifico? So che l'intervento è a pagamento.${FOOT}`,
      because: 'It says that it is known.',
    },
    {
      text: `Vorremmo un'ora di formazione sul SUAP e attendiamo il preventivo.${FOOT}`,
      because: 'Who waits for an offer knows it.',
    },
    { text: `Come si rettifica il verbale 12? Abbiamo il servizio PALASS.${FOOT}`, because: 'The contract has it.' },
    {
      text: `Chiediamo una giornata di affiancamento, compresa nel nostro contratto.${FOOT}`,
      because: 'The same in other words.',
    },
    { text: `Come si fa lo storno? Autorizziamo l'addebito.${FOOT}`, because: 'The charge is agreed to.' },
    { text: `La stampa esce vuota e dà errore 500.${FOOT}`, because: 'A malfunction is not charged.' },
    {
      text: `Non ho sbagliato io: il programma calcola male gli interessi.${FOOT}`,
      because: 'No mistake of the user.',
    },
    { text: `Il totale non torna. Come mai?${FOOT}`, because: 'A question about a malfunction.' },
    {
      text: `La data di formazione del silenzio assenso esce sbagliata.${FOOT}`,
      because: 'A term of law, not a course.',
    },
    { text: `La collega della formazione ci ha detto che il calcolo va in errore.${FOOT}`, because: 'A malfunction.' },
  ],
});

import type { Analysis } from '../analysis';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { learnedMention } from './support/learned-mention';
import { mentionsOf, type Mention } from './support/mentions';

export const rule = defineRule({
  id: 'assistance-booking',
  part: 'body',
  severity: 'warning',
  paragraphs: ['2.2'],
  check(analysis) {
    const booking =
      findBooking(analysis) ?? (hasPresentNeed(analysis) ? null : learnedMention(analysis, 'assistance-booking'));
    if (booking === null) return [];
    const { words, part, range } = booking;
    return [{ message: { rule: 'assistance-booking', key: 'reserved', data: { words } }, part, range, about: words }];
  },
});

/** Somebody is reserved, or is to stand ready for a need that is only possible. */
function findBooking(analysis: Analysis): Mention | null {
  const [booked] = mentionsOf(analysis, 'assistance-booking', 'booked');
  if (booked !== undefined) return booked;
  const [standby] = mentionsOf(analysis, 'assistance-booking', 'standby');
  const [possible] = mentionsOf(analysis, 'assistance-booking', 'possible');
  if (possible === undefined) return null;
  if (standby !== undefined) return standby;
  const help = mentionsOf(analysis, 'assistance-booking', 'help').find(({ part }) => part === possible.part);
  return help !== undefined && !hasPresentNeed(analysis) ? help : null;
}

/** What a present need is told with: a fault, a mistake, a question, a wish to learn. */
const NEEDS = ['fault', 'fault-hint', 'howto', 'mistake', 'mend', 'training'] as const;

/** Whether something is wrong or asked already: then help is not only for what may come. */
function hasPresentNeed(analysis: Analysis): boolean {
  return NEEDS.some((group) => mentionsOf(analysis, 'request-kind', group).some(({ part }) => part === 'body'));
}

const FOOT = '\n\nAnna Bianchi\nUfficio Elettorale\ntel. 0731 123456';

export const examples = (): RuleExamples<'assistance-booking'> => ({
  bad: [
    {
      text: `Vorremmo prenotare l'assistenza per domenica 9 giugno, nel caso ci fossero problemi.${FOOT}`,
      finds: 'reserved',
    },
    { text: `Il 15 spostiamo sei postazioni: vi chiedo di tenere libero un tecnico.${FOOT}`, finds: 'reserved' },
    {
      text: `Apriamo questo ticket in via preventiva per bloccare qualche ora vostra a fine anno.${FOOT}`,
      finds: 'reserved',
    },
    { text: `Potete segnarmi in agenda per il 5 dicembre, se mi blocco?${FOOT}`, finds: 'reserved' },
    { text: `Potreste garantire la reperibilità di un tecnico durante lo spoglio?${FOOT}`, finds: 'reserved' },
    { text: `Chiedo che sabato ci sia qualcuno, se dovessimo avere problemi.${FOOT}`, finds: 'reserved' },
    { text: `Al momento tutto bene; sarete reperibili domenica in caso di problemi?${FOOT}`, finds: 'reserved' },
    {
      text: `Domani abbiamo l'ispezione: potete stare allertati, se dovesse servirmi qualcosa?${FOOT}`,
      finds: 'reserved',
    },
    { subject: 'Prenotazione assistenza per le elezioni', finds: 'reserved' },
  ],
  good: [
    {
      text: `Chi prenota l'appuntamento per la carta d'identità non riceve la mail.${FOOT}`,
      because: 'Citizens book in the program.',
    },
    {
      text: `Vorremmo fissare mezza giornata di formazione per due persone, dal 2 al 6 settembre.${FOOT}`,
      because: 'Training has its own appointment.',
    },
    { text: `La stampa esce bianca. Se serve altro sono a disposizione.${FOOT}`, because: 'The writer is at hand.' },
    {
      text: `Le indennità di reperibilità di giugno non si calcolano.${FOOT}`,
      because: "The employees' on-call duty.",
    },
    {
      text: `In caso di necessità posso mandarvi altri esempi della stampa bianca.${FOOT}`,
      because: 'Examples are offered.',
    },
    { text: `La prenotazione della sala civica non si salva.${FOOT}`, because: 'A hall is booked.' },
    { text: `Domani si vota e la stampa non parte: serve un tecnico oggi.${FOOT}`, because: 'The need is present.' },
    { text: `Il loculo prenotato risulta libero.${FOOT}`, because: 'What the program keeps reserved.' },
  ],
});

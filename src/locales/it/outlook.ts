import type { OutlookTexts } from '../texts/outlook-texts';

export const outlook: OutlookTexts = {
  gate: {
    blocked: 'Senza questi punti la richiesta non viene presa in carico:',
    ask: 'C’è qualcosa da rivedere prima di inviare:',
    more: (count) => (count === 1 ? 'e un altro punto' : `e altri ${count} punti`),
    openPane: 'Mostra e sistema',
  },
  notice: {
    text: 'Richiesta di assistenza: nel riquadro si vede se è in regola.',
    openPane: 'Apri il riquadro',
  },
};

import { sliceRange } from '../draft/text-range';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { weighSubject } from './support/weigh-subject';

export const rule = defineRule({
  id: 'subject-generic',
  part: 'subject',
  severity: 'error',
  paragraphs: ['2.3', '2.6'],
  after: ['subject-missing'],
  check(analysis, context) {
    const { subject, answersTicket } = analysis;
    const reason = sliceRange(subject.text, subject.reason);
    const weight = weighSubject(reason, context);
    if (weight === 'telling' || (subject.ticket !== null && reason.trim() === '')) return [];
    return [
      {
        message: { rule: 'subject-generic', key: weight, data: { subject: reason } },
        range: subject.reason,
        about: reason,
        // A reply that continues a ticket has its references already.
        mild: weight === 'doubtful' || answersTicket,
      },
    ];
  },
});

export const examples = (): RuleExamples<'subject-generic'> => ({
  bad: [
    { subject: 'Richiesta assistenza', finds: 'generic' },
    { subject: 'Aiuto!!', finds: 'generic' },
    { subject: 'Errore cityware', finds: 'generic' },
    { subject: 'URGENTE', finds: 'generic' },
    { subject: 'Problema', finds: 'generic' },
    { subject: 'Info', finds: 'generic' },
    { subject: 'I: Buongiorno, richiesta di informazioni', finds: 'generic' },
    { subject: 'problemi col programma', finds: 'generic' },
    { subject: 'non funziona', finds: 'generic' },
    { subject: 'Segnalazione anomalia del 12/03/2026', finds: 'generic' },
    { subject: 'richesta asistenza urgentisima', finds: 'generic' },
    { subject: 'Ancora problemi... help!', finds: 'generic' },
    { subject: 'Comune di Alfa - segnalazione', finds: 'only-entity' },
    { subject: 'zzyx', finds: 'doubtful', mild: true },
    { subject: 'Solleciti', finds: 'doubtful', mild: true },
    { subject: 'Secondo sollecito', finds: 'generic' },
    { subject: 'Programma bloccato', finds: 'doubtful', mild: true },
    { subject: 'Re: [Ticket 118822] Richiesta assistenza', finds: 'generic', mild: true },
    { subject: 'Grave malfunzionamento bloccante', finds: 'generic' },
    { subject: 'Mario Rossi', finds: 'generic' },
    { subject: 'Richiesta 2024', finds: 'generic' },
    { subject: 'Ticket 118822', finds: 'generic' },
    { subject: 'Errore importi', finds: 'doubtful', mild: true },
    { subject: 'Non riesco ad entrare', finds: 'doubtful', mild: true },
  ],
  good: [
    { subject: 'determine', because: 'One noun that names a topic says what it is about.' },
    { subject: 'CU 2025', because: 'And its abbreviation, however short.' },
    { subject: '770', because: 'So does the number that a form is called by.' },
    {
      subject: 'Aiuto: IUV 3010000000456 pagato ma ancora aperto',
      because: 'It begins with a plea and then says the matter.',
    },
    { subject: "Problema con la stampa delle carte d'identità", because: 'The problem is named.' },
    { subject: 'URGENTE: mandati rifiutati dal tesoriere', because: 'Urgency besides a reason.' },
    { subject: 'Errore EN148', because: "An error's code is a reason." },
    {
      subject: 'x giulia: delibere che nn si firmano',
      because: "The operator is another rule's matter; the reason stands.",
    },
    { subject: 'richiesta di formazione sul fondo decentrato', because: 'What is asked for is named.' },
    {
      subject: "cwol: l'icona sul desktop apre una pagina inesistente",
      because: 'The product, and then what is wrong.',
    },
    { subject: 'Assistenza per apertura nuovo esercizio', because: 'The need is named.' },
    { subject: 'Password scaduta', because: 'Two words, both to the point.' },
    { subject: 'fattura 12/PA', because: 'A document by its number.' },
    { subject: 'Errore 500', because: 'A code is a code, digits or not.' },
    { subject: 'Segnalazioni dei cittadini', because: "Citizens' reports are a topic of their own." },
    { subject: 'Programmazione appuntamenti', because: 'Words that only begin like empty ones.' },
    { subject: 'Rossi Mario: cambio di residenza', because: 'A name, and then the matter.' },
  ],
});

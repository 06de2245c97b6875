import { contradicted } from '../routing/contradicted';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { addressedIn } from './support/addressed-modules';

export const rule = defineRule({
  id: 'right-module',
  part: 'recipients',
  severity: 'warning',
  paragraphs: ['2.1'],
  check({ recipients, suggestions, answersTicket }) {
    // An answer follows its ticket, whatever it has come to speak of.
    if (answersTicket) return [];
    const addressed = addressedIn(recipients);
    const [first] = addressed;
    if (first === undefined) return [];
    const ids = addressed.map(({ module }) => module.id);
    const better = contradicted(suggestions, ids);
    if (better === null) return [];
    const words = better.evidence.slice(0, MOST_WORDS).map((evidence) => evidence.words.replace(/\s+/g, ' '));
    return [
      {
        message: {
          rule: 'right-module',
          key: 'other',
          data: { addressed: first.module.name, module: better.module.name, address: better.module.address, words },
        },
        about: `${ids.join(' ')} ${better.module.id}`,
      },
    ];
  },
});

/** So many words of the draft tell why. */
const MOST_WORDS = 3;

export const examples = (): RuleExamples<'right-module'> => ({
  bad: [
    {
      to: ['contabilita@ticket.example'],
      subject: 'Tessera elettorale che non si stampa',
      text: "Buongiorno,\n\nla tessera elettorale di un diciottenne iscritto nelle liste elettorali non si stampa: l'anteprima resta vuota.\n\nAnna Bianchi\ntel. 0731 123456",
      finds: 'other',
    },
    {
      to: ['protocollo@ticket.example'],
      subject: 'Cedolini di maggio senza straordinari',
      text: 'Nei cedolini di maggio mancano le ore di straordinario e la trattenuta INPS è doppia.\n\nAnna Bianchi\ntel. 0731 123456',
      finds: 'other',
    },
    {
      to: ['suap@ticket.example'],
      subject: 'Loculo 44: concessione cimiteriale scaduta',
      text: 'Per il loculo 44 non si riesce a rinnovare la concessione cimiteriale, il defunto risulta estumulato.\n\nAnna Bianchi\ntel. 0731 123456',
      finds: 'other',
    },
    {
      to: ['albo@ticket.example'],
      subject: 'Tessera CIE: impronte non acquisite',
      text: 'La postazione della carta d’identità elettronica non acquisisce le impronte del cittadino residente.\n\nAnna Bianchi\ntel. 0731 123456',
      finds: 'other',
    },
    {
      to: ['tributi@ticket.example'],
      subject: 'Timbrature mancanti nel cartellino',
      text: 'Il badge non registra le timbrature in uscita e il cartellino delle presenze resta con ore negative.\n\nAnna Bianchi\ntel. 0731 123456',
      finds: 'other',
    },
    {
      to: ['anagrafe@ticket.example'],
      subject: 'Mandati non trasmessi al tesoriere',
      text: 'I mandati e le reversali della distinta 44 non partono verso il tesoriere: la riga del bilancio risulta senza impegno.\n\nAnna Bianchi\ntel. 0731 123456',
      finds: 'other',
    },
    {
      to: ['paghe@ticket.example'],
      subject: 'Verbali del codice della strada senza notifica',
      text: 'I verbali per divieto di sosta non generano la notifica al trasgressore e la decurtazione punti resta ferma.\n\nAnna Bianchi\ntel. 0731 123456',
      finds: 'other',
    },
    {
      to: ['contabilita@ticket.example'],
      subject: 'Mensa scolastica: iscrizioni non salvate',
      text: 'Le iscrizioni alla mensa scolastica e al trasporto alunni non si salvano, i genitori vedono la pagina vuota.\n\nAnna Bianchi\ntel. 0731 123456',
      finds: 'other',
    },
  ],
  good: [
    {
      to: ['pagopa@ticket.example'],
      subject: 'Avvisi TARI non pagabili',
      text: 'Il cittadino inquadra il QR code dell’avviso TARI ma il pagamento pagoPA viene rifiutato.\n\nAnna Bianchi\ntel. 0731 123456',
      because: 'Two modules are plausible: either may be meant.',
    },
    {
      to: ['sistemi@ticket.example'],
      subject: 'Nuova collega ai tributi',
      text: 'Serve l’utenza per una nuova collega dell’ufficio tributi, con gli stessi permessi di chi sostituisce.\n\nAnna Bianchi\ntel. 0731 123456',
      because: 'An office that is only named is not the matter.',
    },
    {
      to: ['tributi@ticket.example'],
      subject: 'Richiesta di chiarimenti sulla procedura',
      text: 'Dopo il salvataggio compare un messaggio di errore, allego la schermata.\n\nAnna Bianchi\ntel. 0731 123456',
      because: 'A text that speaks of no module contradicts none.',
    },
    {
      to: ['atti@ticket.example'],
      subject: 'Delibera delle aliquote IMU senza numero',
      text: 'La delibera del consiglio sulle aliquote IMU e TARI è stata adottata ma non ha preso il numero.\n\nAnna Bianchi\ntel. 0731 123456',
      because: 'An act about taxes is still an act.',
    },
    {
      to: ['anagrafe@ticket.example'],
      subject: 'R: [Ticket 4471] certificato di residenza',
      text: 'Grazie, risolto. Vi scriverò a parte per i cedolini e le buste paga.\n\nAnna Bianchi\ntel. 0731 123456',
      answers: { subject: '[Ticket 4471] certificato di residenza', from: 'noreply@ticket.example' },
      because: 'An answer goes to its own ticket.',
    },
    {
      to: ['tributi@ticket.example'],
      subject: 'Avvisi IMU con rendita sbagliata',
      text: 'Gli avvisi di accertamento IMU riportano la rendita catastale dell’anno prima.\n\nAnna Bianchi\ntel. 0731 123456',
      because: 'The addressed module is the one of the text.',
    },
    {
      to: ['contabilita@ticket.example'],
      subject: 'Impegno della determina non registrato',
      text: 'La determina 120 è esecutiva ma l’impegno di spesa non compare nel capitolo.\n\nAnna Bianchi\ntel. 0731 123456',
      because: 'An act and its entry in the accounts: either may be meant.',
    },
    {
      to: ['protocollo@ticket.example'],
      subject: 'PEC non protocollata',
      text: 'Una PEC con la domanda di residenza è rimasta nella coda e non si riesce a protocollare.\n\nAnna Bianchi\ntel. 0731 123456',
      because: 'What the document is about is not the matter.',
    },
  ],
});

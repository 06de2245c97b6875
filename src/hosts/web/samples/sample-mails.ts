export const SAMPLE_IDS = ['generic', 'halfway', 'ready', 'robot', 'ordinary'] as const;

export type SampleId = (typeof SAMPLE_IDS)[number];

/** Whether a select's value names a sample. */
export function isSampleId(value: string): value is SampleId {
  return (SAMPLE_IDS as readonly string[]).includes(value);
}

/**
 * Whom a sample is written to. `operator`: a person's mailbox at the vendor's · `module`: the address for a topic (an id of
 * `core/routing/topics`), with its name or without · `robot`: the ticketing system · `colleague`: nobody at the vendor's.
 */
export type SampleAddressee =
  | { readonly role: 'operator' | 'robot' | 'colleague' }
  | { readonly role: 'module'; readonly topic: string; readonly isNamed: boolean };

export interface SampleMail {
  readonly to: SampleAddressee;
  readonly subject: string;
  readonly text: string;
  /** The subject of the mail of the addressee's that it answers. */
  readonly answered?: string;
  /** That mail, below the text. */
  readonly quoted?: (from: string) => string;
  /** A file of text that comes with it. */
  readonly file?: { readonly name: string; readonly type: string; readonly content: string };
}

/** In Italian, as the mails are that the page is for. */
export const SAMPLE_MAILS: Readonly<Record<SampleId, SampleMail>> = {
  generic: {
    to: { role: 'operator' },
    subject: 'Richiesta assistenza urgente',
    text: `Buongiorno,

gli avvisi TARI stampati oggi hanno l'importo doppio rispetto alla lista di carico. Con il modello F24 dell'anno scorso il totale era giusto. Allego la schermata.

Cordiali saluti
Anna Bianchi
Ufficio Tributi`,
  },
  halfway: {
    to: { role: 'module', topic: 'anagrafe', isNamed: false },
    subject: 'Problema',
    text: `Buongiorno,

dal cambio di residenza della pratica 2214 la scheda ANPR resta in attesa di conferma e il certificato di stato di famiglia esce vuoto.

Grazie
Anna Bianchi
Ufficio Anagrafe - tel. 0731 123456`,
  },
  ready: {
    to: { role: 'module', topic: 'tributi', isNamed: true },
    subject: 'Avvisi TARI 2024 con importo doppio dopo il ricalcolo',
    text: `Buongiorno,

dopo Elaborazioni > Ricalcolo della lista 2024 gli avvisi TARI delle utenze domestiche hanno l'importo doppio: per la posizione 5521 la lista riporta 140,57 euro e l'avviso 281,14. Con la lista 2023 il totale è giusto. In allegato le posizioni controllate.

Sono reperibile dal lunedì al venerdì dalle 9 alle 13.

Cordiali saluti
Anna Bianchi
Ufficio Tributi, Comune di Alfa
tel. 0731 123456`,
    file: {
      name: 'posizioni.csv',
      type: 'text/csv',
      content: 'posizione;lista;avviso\n5521;140,57;281,14\n5530;98,40;196,80\n5604;112,00;224,00\n',
    },
  },
  robot: {
    to: { role: 'robot' },
    subject: 'R: [Ticket 118822] Avvisi TARI con importo doppio',
    answered: '[Ticket 118822] Avvisi TARI con importo doppio',
    text: `Grazie, con il ricalcolo di stamattina gli importi degli avvisi sono giusti.

Anna Bianchi`,
    quoted: (from) => `Da: ${from}
Inviato: lunedì 3 giugno 2024 09:10
A: Anna Bianchi
Oggetto: [Ticket 118822] Avvisi TARI con importo doppio

La richiesta è stata presa in carico.`,
  },
  ordinary: {
    to: { role: 'colleague' },
    subject: 'Riunione di giovedì',
    text: `Ciao Mario,

la riunione di giovedì è spostata alle 11 in sala giunta.

Anna`,
  },
};

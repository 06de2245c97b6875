/** The host's own words. The real ones are not documented in Italian: tests of an add-in should find buttons by these constants. */
export interface HostTexts {
  /** Of the fields, by their ids. */
  readonly labels: Readonly<Record<'from' | 'to' | 'cc' | 'bcc' | 'subject' | 'body', string>>;
  readonly send: string;
  readonly checking: (addIn: string) => string;
  readonly sendAnyway: string;
  readonly dontSend: string;
  readonly takeAction: string;
  readonly tryLater: string;
  readonly close: string;
  readonly objection: (addIn: string) => string;
  readonly slow: (addIn: string) => string;
  readonly timeOut: (addIn: string) => string;
  readonly unavailable: (addIn: string) => string;
  readonly nothing: string;
  readonly pin: string;
}

export const HOST_TEXTS: Readonly<Record<'it-IT' | 'en-US', HostTexts>> = {
  'it-IT': {
    labels: { from: 'Da', to: 'A', cc: 'Cc', bcc: 'Ccn', subject: 'Oggetto', body: 'Corpo del messaggio' },
    send: 'Invia',
    checking: (addIn) => `${addIn} sta controllando il messaggio…`,
    sendAnyway: 'Invia comunque',
    dontSend: 'Non inviare',
    takeAction: 'Intervieni',
    tryLater: 'Riprova più tardi',
    close: 'Chiudi',
    objection: (addIn) => `${addIn} chiede di rivedere il messaggio prima di inviarlo.`,
    slow: (addIn) => `${addIn} impiega più tempo del previsto.`,
    timeOut: (addIn) => `${addIn} non ha risposto in tempo.`,
    unavailable: (addIn) => `${addIn} non è disponibile e non può elaborare il messaggio in questo momento.`,
    nothing: 'Nessun elemento selezionato',
    pin: 'Aggiungi alla barra',
  },
  'en-US': {
    labels: { from: 'From', to: 'To', cc: 'Cc', bcc: 'Bcc', subject: 'Subject', body: 'Message body' },
    send: 'Send',
    checking: (addIn) => `${addIn} is checking the message…`,
    sendAnyway: 'Send Anyway',
    dontSend: "Don't Send",
    takeAction: 'Take Action',
    tryLater: 'Try Later',
    close: 'Close',
    objection: (addIn) => `${addIn} asks to review the message before it is sent.`,
    slow: (addIn) => `${addIn} is taking longer than expected.`,
    timeOut: (addIn) => `${addIn} has not answered in time.`,
    unavailable: (addIn) => `${addIn} is unavailable and can't process your email at this time.`,
    nothing: 'Nothing is selected',
    pin: 'Pin',
  },
};

/** Old mails of a made-up office, as an administrator saves them to see what the rules would have made of them. */
interface OldMail {
  readonly name: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const SIGNATURE = '\n\nCordiali saluti\nAnna Bianchi\nUfficio Tributi\nComune di Esempio sul Mare\ntel. 0731 123456\n';

const MAILS: readonly OldMail[] = [
  {
    name: 'avvisi TARI.eml',
    to: 'tributi@ticket.example',
    subject: 'Avvisi TARI: importo della seconda rata raddoppiato',
    text: `Buongiorno,\nstampando gli avvisi TARI 2026 la seconda rata esce con importo doppio per tutti i contribuenti con due immobili. La prima rata è corretta. Il problema c'è da lunedì, dopo l'aggiornamento.\nSiamo reperibili dalle 9 alle 12.${SIGNATURE}`,
  },
  {
    name: 'certificato di residenza.eml',
    to: 'anagrafe@ticket.example',
    subject: 'Certificato di residenza: errore in stampa',
    text: 'Buongiorno,\nquando si stampa un certificato di residenza compare "Errore 1042" e la stampa non parte.\nGrazie\nMario',
  },
  { name: 'problema.eml', to: 'tributi@ticket.example', subject: 'Problema', text: 'Non funziona.' },
  {
    name: 'urgente.eml',
    to: 'contabilita@ticket.example',
    subject: 'URGENTE',
    text: `Buongiorno,\nil mandato 482 resta in stato "da firmare" anche dopo la firma del responsabile, e la tesoreria non lo riceve.${SIGNATURE}`,
  },
  {
    name: 'due cose.eml',
    to: 'atti@ticket.example, tributi@ticket.example',
    subject: 'Determina senza allegati e ruolo IMU',
    text: `Buongiorno,\nla determina 55 va in pubblicazione senza allegati. Inoltre il ruolo IMU 2025 non si apre più.${SIGNATURE}`,
  },
  {
    name: 'rinnovo del contratto.eml',
    to: 'commerciale@vendor.example',
    subject: 'Rinnovo del contratto',
    text: `Buongiorno,\nchiediamo un'offerta per il rinnovo.${SIGNATURE}`,
  },
  {
    name: 'riunione di giovedì.eml',
    to: 'carla.verdi@comune.example',
    subject: 'Riunione di giovedì',
    text: 'Ciao, va bene alle 10.',
  },
];

/** As files to be chosen in a page. */
export const OLD_MAILS = MAILS.map(({ name, to, subject, text }) => ({
  name,
  mimeType: 'message/rfc822',
  buffer: Buffer.from(
    [
      'From: Anna Bianchi <anna.bianchi@comune.example>',
      `To: ${to}`,
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      text.replace(/\n/g, '\r\n'),
    ].join('\r\n'),
  ),
}));

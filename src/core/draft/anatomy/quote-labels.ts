/** Labels of the header that a mail program puts above what it quotes or forwards (folded, without the colon). */
export const SENDER_LABELS: readonly string[] = ['da', 'from', 'mittente', 'inviato da', 'de', 'von', 'expediteur'];

export const DATE_LABELS: readonly string[] = [
  'inviato',
  'sent',
  'data',
  'date',
  'gesendet',
  'envoye',
  'inviato il',
  'data invio',
];

export const OTHER_LABELS: readonly string[] = [
  'a',
  'to',
  'an',
  'per',
  'destinatario',
  'destinatari',
  'cc',
  'ccn',
  'bcc',
  'oggetto',
  'subject',
  'betreff',
  'objet',
  'rispondi a',
  'reply-to',
  'priorita',
  'importanza',
  'importance',
  'allegati',
  'attachments',
];

/** Lines that announce the mail below them, once dashes, asterisks and colons around them are taken away. */
export const QUOTE_ANNOUNCEMENTS: readonly string[] = [
  'messaggio originale',
  'messaggio inoltrato',
  'inizio messaggio inoltrato',
  'inizio del messaggio inoltrato',
  'original message',
  'original-nachricht',
  'forwarded message',
  'begin forwarded message',
  'mail originale',
  'email originale',
  'e-mail originale',
  'initial header',
];

/** "----- Inoltrato da Anna Bianchi il …": the same with who forwarded it. */
export const FORWARDED_BY = /^(?:messaggio )?inoltrat[oa] da |^forwarded by /;

/** How the envelopes and receipts of certified mail (PEC) begin; "Il giorno …" follows. */
export const CERTIFIED_MAIL: readonly string[] = [
  'messaggio di posta certificata',
  'ricevuta di accettazione',
  'ricevuta di avvenuta consegna',
  'avviso di mancata consegna',
  'avviso di non accettazione',
  'anomalia messaggio',
];

/** How an attribution line ends: "Il 3 giugno 2024 Anna Bianchi ha scritto:". */
export const ATTRIBUTION_ENDINGS: readonly string[] = [
  'ha scritto',
  'hanno scritto',
  'wrote',
  'scrive',
  'a ecrit',
  'schrieb',
];

import type { FindingTexts } from '../locale';
import { megabytes } from '../phrases';

export const findings: FindingTexts = {
  'ticket-address': {
    none: () => 'Manca l’indirizzo del modulo',
    'only-copied': () => 'L’indirizzo del modulo è solo in copia',
    'robot-only': () => 'L’indirizzo automatico non apre richieste',
  },
  'operator-mailbox': {
    person: () => 'Una casella del fornitore non apre ticket',
  },
  'one-module': {
    several: ({ modules }) => `La richiesta va a ${modules.length} moduli`,
  },
  'right-module': { other: () => 'Il testo parla di un altro modulo' },
  'subject-missing': {
    empty: () => 'Manca l’oggetto',
    'prefix-only': () => 'L’oggetto è vuoto dopo «R:» o «I:»',
  },
  'subject-generic': {
    generic: () => 'L’oggetto è generico',
    'only-entity': () => 'L’oggetto dice l’Ente ma non il motivo',
    doubtful: () => 'L’oggetto dice forse troppo poco',
  },
  'body-missing': {
    empty: () => 'Manca il messaggio',
    'only-quoted': () => 'C’è solo il messaggio citato',
    'only-greeting': () => 'Ci sono solo saluti e firma',
  },
  'body-too-vague': {
    vague: () => 'Il messaggio spiega troppo poco',
    'subject-only': () => 'Il messaggio rimanda solo all’oggetto',
    'outline-empty': () => 'La traccia è da completare',
  },
  'one-topic': {
    'second-topic': () => 'Forse ci sono due richieste diverse',
  },
  'ticket-reply': {
    'other-topic': () => 'La risposta parla di un altro problema',
  },
  'preferred-operator': {
    named: () => 'Si chiede di un operatore per nome',
    'same-as-before': () => 'Si chiede di un operatore preciso',
  },
  insistence: {
    reminder: () => 'Il messaggio è un sollecito',
    demand: () => 'Il tono mette fretta agli operatori',
    complaint: () => 'Il messaggio contiene una lamentela',
    waiting: () => 'Il messaggio lamenta l’attesa',
    repeated: () => 'Si contano le segnalazioni già fatte',
    pressing: () => 'Il messaggio fa pressione sugli operatori',
  },
  'assistance-booking': {
    reserved: () => 'Si prenota un’assistenza solo eventuale',
  },
  'on-behalf-of': {
    'for-colleague': () => 'La richiesta è per conto di altri',
    'contact-other': () => 'Si chiede di contattare un’altra persona',
    'signed-by-other': () => 'Chi firma non è chi scrive',
  },
  'entity-missing': {
    missing: () => 'Non si capisce per quale Ente',
  },
  availability: {
    missing: () => 'Non si dice quando richiamare',
  },
  'service-charges': {
    operational: () => 'Il supporto operativo può essere a pagamento',
    training: () => 'Formazione e consulenza possono essere a pagamento',
  },
  'attachment-forgotten': {
    announced: () => 'L’allegato annunciato non c’è',
  },
  screenshot: {
    missing: () => 'Una schermata aiuterebbe a capire',
  },
  'attachment-type': {
    refused: () => 'Un allegato verrà probabilmente rifiutato',
  },
  'attachment-size': {
    exceeded: ({ totalBytes }) => `Allegati troppo grandi: ${megabytes(totalBytes, 'it')}`,
  },
  'signature-name': {
    missing: () => 'Mancano nome e cognome in firma',
    'not-full': () => 'La firma non ha nome e cognome',
    'office-only': () => 'La firma non dice chi scrive',
    'someone-else': () => 'La firma è di un’altra persona',
    'only-quoted': () => 'La firma è solo nel messaggio citato',
    doubtful: () => 'Nome e cognome non riconosciuti in firma',
  },
  'signature-phone': {
    missing: () => 'Manca il telefono nella firma',
    'fax-only': () => 'In firma c’è solo il fax',
    'extension-only': () => 'In firma c’è solo l’interno',
    'only-quoted': () => 'Il telefono è solo nel messaggio citato',
  },
  credentials: {
    password: () => 'Nel testo c’è una password',
    pin: () => 'Nel testo c’è un PIN',
  },
  'personal-data': {
    'tax-code': () => 'Nel testo c’è un codice fiscale',
    iban: () => 'Nel testo c’è un IBAN',
  },
};

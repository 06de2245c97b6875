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
  'entity-missing': {
    missing: () => 'Non si capisce per quale Ente',
  },
  'attachment-forgotten': {
    announced: () => 'L’allegato annunciato non c’è',
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
};

import type { RuleTexts } from '../locale';
import { megabytes, oneOf, quoted } from '../phrases';

export const rules: RuleTexts = {
  'ticket-address': {
    name: 'Indirizzo del modulo',
    why: 'Le richieste si aprono scrivendo all’indirizzo ticket del modulo, nel campo A.',
    problems: {
      none: () => ({
        what: 'Manca l’indirizzo del modulo',
        todo: 'Scegliere il modulo di cui si parla: l’indirizzo va nel campo A.',
      }),
      'only-copied': ({ address }) => ({
        what: 'L’indirizzo del modulo è solo in copia',
        todo: `Spostare ${address} nel campo A.`,
      }),
      'robot-only': () => ({
        what: 'L’indirizzo automatico non apre richieste',
        todo: 'Per una richiesta nuova scegliere l’indirizzo del modulo; a quello automatico si può solo rispondere.',
      }),
    },
  },
  'operator-mailbox': {
    name: 'Nessun indirizzo personale del fornitore',
    why: 'Le e-mail alle caselle degli operatori non aprono un ticket e possono restare senza risposta.',
    problems: {
      person: ({ address }) => ({
        what: 'Una casella del fornitore non apre ticket',
        todo: `Togliere ${address}: basta l’indirizzo del modulo.`,
      }),
    },
  },
  'one-module': {
    name: 'Un solo modulo',
    why: 'Ogni indirizzo apre un ticket a sé: la stessa richiesta a più moduli ne apre diversi.',
    problems: {
      several: ({ modules }) => ({
        what: `La richiesta va a ${modules.length} moduli`,
        todo: `Tenerne uno solo fra ${oneOf(modules, 'e')}.`,
      }),
    },
  },
  'right-module': {
    name: 'Modulo giusto',
    why: 'Ogni modulo ha il suo indirizzo: a quello sbagliato la richiesta va girata a mano, o richiesta di nuovo.',
    problems: {
      other: ({ addressed, module, words }) => ({
        what: 'Il testo parla di un altro modulo',
        todo: `${words.length > 0 ? `Per ${oneOf(words.map(quoted), 'e')} sembra` : 'Sembra'} più adatto ${module} che ${addressed}.`,
      }),
    },
  },
  'subject-missing': {
    name: 'Oggetto presente',
    why: 'L’oggetto serve a smistare la richiesta: senza, l’e-mail non viene presa in carico.',
    problems: {
      empty: () => ({ what: 'Manca l’oggetto', todo: 'Scrivere in poche parole che cosa non va e dove.' }),
      'prefix-only': () => ({
        what: 'L’oggetto è vuoto dopo «R:» o «I:»',
        todo: 'Scrivere in poche parole che cosa non va e dove.',
      }),
    },
  },
  'subject-generic': {
    name: 'Oggetto che dice il motivo',
    why: 'Un oggetto generico non dice il motivo della richiesta, che così non viene presa in carico.',
    problems: {
      generic: () => ({
        what: 'L’oggetto è generico',
        todo: 'Dire di che cosa si tratta: quale funzione, quale documento, quale errore.',
      }),
      'only-entity': () => ({
        what: 'L’oggetto dice l’Ente ma non il motivo',
        todo: 'Aggiungere di che cosa si tratta.',
      }),
      doubtful: ({ subject }) => ({
        what: 'L’oggetto dice forse troppo poco',
        todo: `Se ${quoted(subject)} non basta a capire il motivo, aggiungere qualche parola.`,
      }),
    },
  },
  'body-missing': {
    name: 'Messaggio presente',
    why: 'Senza una spiegazione scritta da chi chiede, la richiesta non viene presa in carico.',
    problems: {
      empty: () => ({
        what: 'Manca il messaggio',
        todo: 'Spiegare che cosa si stava facendo, su che cosa, e che cosa è successo.',
      }),
      'only-quoted': () => ({
        what: 'C’è solo il messaggio citato',
        todo: 'Aggiungere sopra una spiegazione propria della richiesta.',
      }),
      'only-greeting': () => ({
        what: 'Ci sono solo saluti e firma',
        todo: 'Spiegare che cosa si stava facendo, su che cosa, e che cosa è successo.',
      }),
    },
  },
  'entity-missing': {
    name: 'Ente interessato',
    why: 'Chi lavora per più Enti deve dire per quale chiede assistenza.',
    problems: {
      missing: ({ entities }) => ({
        what: 'Non si capisce per quale Ente',
        todo: `Nominare l’Ente: ${oneOf(entities, 'o')}.`,
      }),
    },
  },
  'attachment-forgotten': {
    name: 'Allegati annunciati',
    why: 'Il testo annuncia un allegato: se manca, chi assiste deve richiederlo e si perde tempo.',
    problems: {
      announced: ({ words }) => ({
        what: 'L’allegato annunciato non c’è',
        todo: `Il testo dice ${quoted(words)}: allegare il file o l’immagine.`,
      }),
    },
  },
  'attachment-type': {
    name: 'Tipi di allegato',
    why: 'I server di posta rifiutano programmi, script e collegamenti: l’e-mail potrebbe non arrivare.',
    problems: {
      refused: ({ names }) => ({
        what: 'Un allegato verrà probabilmente rifiutato',
        todo: `Togliere ${oneOf(names, 'e')}, o mandarne una schermata.`,
      }),
    },
  },
  'attachment-size': {
    name: 'Dimensione degli allegati',
    why: 'Oltre il limite l’e-mail potrebbe tornare indietro.',
    problems: {
      exceeded: ({ totalBytes, maxBytes }) => ({
        what: `Allegati troppo grandi: ${megabytes(totalBytes, 'it')}`,
        todo: `Restare entro ${megabytes(maxBytes, 'it')}: togliere o comprimere qualche file.`,
      }),
    },
  },
  'signature-name': {
    name: 'Nome e cognome nella firma',
    why: 'La firma deve dire nome e cognome di chi scrive: chi assiste deve sapere chi richiamare.',
    problems: {
      missing: () => ({ what: 'Mancano nome e cognome in firma', todo: 'Firmare il messaggio con nome e cognome.' }),
      'not-full': ({ found }) => ({
        what: 'La firma non ha nome e cognome',
        todo: `${quoted(found)} non basta: scrivere il nome e il cognome per intero.`,
      }),
      'office-only': () => ({
        what: 'La firma non dice chi scrive',
        todo: 'Aggiungere nome e cognome: l’ufficio da solo non basta.',
      }),
      'someone-else': ({ found, writer }) => ({
        what: 'La firma è di un’altra persona',
        todo: `In calce c’è ${quoted(found)}: firmare come ${writer}.`,
      }),
      'only-quoted': () => ({
        what: 'La firma è solo nel messaggio citato',
        todo: 'Firmare anche questo messaggio con nome e cognome.',
      }),
      doubtful: ({ found }) => ({
        what: 'Nome e cognome non riconosciuti in firma',
        todo: `Verificare che ${quoted(found)} sia il nome completo di chi scrive.`,
      }),
    },
  },
  'signature-phone': {
    name: 'Telefono nella firma',
    why: 'Chi assiste richiama per telefono: senza un numero la richiesta non viene presa in carico.',
    problems: {
      missing: () => ({ what: 'Manca il telefono nella firma', todo: 'Aggiungere un numero fisso o cellulare.' }),
      'fax-only': () => ({
        what: 'In firma c’è solo il fax',
        todo: 'Aggiungere un numero di telefono, fisso o cellulare.',
      }),
      'extension-only': () => ({
        what: 'In firma c’è solo l’interno',
        todo: 'Aggiungere il numero completo: da fuori l’interno non si può comporre.',
      }),
      'only-quoted': () => ({
        what: 'Il telefono è solo nel messaggio citato',
        todo: 'Aggiungere il numero anche nella firma di questo messaggio.',
      }),
    },
  },
};

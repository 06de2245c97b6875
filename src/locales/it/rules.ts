import type { RuleTexts } from '../locale';
import { megabytes, oneOf, quoted } from '../phrases';

export const rules: RuleTexts = {
  'ticket-address': {
    name: 'Indirizzo del modulo',
    why: 'Le richieste si aprono scrivendo all’indirizzo ticket del modulo, nel campo A.',
    todo: {
      none: () => 'Scegliere il modulo di cui si parla: l’indirizzo va nel campo A.',
      'only-copied': ({ address }) => `Spostare ${address} nel campo A.`,
      'robot-only': () =>
        'Per una richiesta nuova scegliere l’indirizzo del modulo; a quello automatico si può solo rispondere.',
    },
  },
  'operator-mailbox': {
    name: 'Nessun indirizzo personale del fornitore',
    why: 'Le e-mail alle caselle degli operatori non aprono un ticket e possono restare senza risposta.',
    todo: {
      person: ({ address }) => `Togliere ${address}: basta l’indirizzo del modulo.`,
    },
  },
  'one-module': {
    name: 'Un solo modulo',
    why: 'Ogni indirizzo apre un ticket a sé: la stessa richiesta a più moduli ne apre diversi.',
    todo: {
      several: ({ modules }) => `Tenerne uno solo fra ${oneOf(modules, 'e')}.`,
    },
  },
  'subject-missing': {
    name: 'Oggetto presente',
    why: 'L’oggetto serve a smistare la richiesta: senza, l’e-mail non viene presa in carico.',
    todo: {
      empty: () => 'Scrivere in poche parole che cosa non va e dove.',
      'prefix-only': () => 'Scrivere in poche parole che cosa non va e dove.',
    },
  },
  'subject-generic': {
    name: 'Oggetto che dice il motivo',
    why: 'Un oggetto generico non dice il motivo della richiesta, che così non viene presa in carico.',
    todo: {
      generic: () => 'Dire di che cosa si tratta: quale funzione, quale documento, quale errore.',
      'only-entity': () => 'Aggiungere di che cosa si tratta.',
      doubtful: ({ subject }) => `Se ${quoted(subject)} non basta a capire il motivo, aggiungere qualche parola.`,
    },
  },
  'body-missing': {
    name: 'Messaggio presente',
    why: 'Senza una spiegazione scritta da chi chiede, la richiesta non viene presa in carico.',
    todo: {
      empty: () => 'Spiegare che cosa si stava facendo, su che cosa, e che cosa è successo.',
      'only-quoted': () => 'Aggiungere sopra una spiegazione propria della richiesta.',
      'only-greeting': () => 'Spiegare che cosa si stava facendo, su che cosa, e che cosa è successo.',
    },
  },
  'entity-missing': {
    name: 'Ente interessato',
    why: 'Chi lavora per più Enti deve dire per quale chiede assistenza.',
    todo: {
      missing: ({ entities }) => `Nominare l’Ente: ${oneOf(entities, 'o')}.`,
    },
  },
  'attachment-forgotten': {
    name: 'Allegati annunciati',
    why: 'Il testo annuncia un allegato: se manca, chi assiste deve richiederlo e si perde tempo.',
    todo: {
      announced: ({ words }) => `Il testo dice ${quoted(words)}: allegare il file o l’immagine.`,
    },
  },
  'attachment-type': {
    name: 'Tipi di allegato',
    why: 'I server di posta rifiutano programmi, script e collegamenti: l’e-mail potrebbe non arrivare.',
    todo: {
      refused: ({ names }) => `Togliere ${oneOf(names, 'e')}, o mandarne una schermata.`,
    },
  },
  'attachment-size': {
    name: 'Dimensione degli allegati',
    why: 'Oltre il limite l’e-mail potrebbe tornare indietro.',
    todo: {
      exceeded: ({ maxBytes }) => `Restare entro ${megabytes(maxBytes, 'it')}: togliere o comprimere qualche file.`,
    },
  },
  'signature-name': {
    name: 'Nome e cognome nella firma',
    why: 'La firma deve dire nome e cognome di chi scrive: chi assiste deve sapere chi richiamare.',
    todo: {
      missing: () => 'Firmare il messaggio con nome e cognome.',
      'not-full': ({ found }) => `${quoted(found)} non basta: scrivere il nome e il cognome per intero.`,
      'office-only': () => 'Aggiungere nome e cognome: l’ufficio da solo non basta.',
      'someone-else': ({ found, writer }) => `In calce c’è ${quoted(found)}: firmare come ${writer}.`,
      'only-quoted': () => 'Firmare anche questo messaggio con nome e cognome.',
      doubtful: ({ found }) => `Verificare che ${quoted(found)} sia il nome completo di chi scrive.`,
    },
  },
  'signature-phone': {
    name: 'Telefono nella firma',
    why: 'Chi assiste richiama per telefono: senza un numero la richiesta non viene presa in carico.',
    todo: {
      missing: () => 'Aggiungere un numero fisso o cellulare.',
      'fax-only': () => 'Aggiungere un numero di telefono, fisso o cellulare.',
      'extension-only': () => 'Aggiungere il numero completo: da fuori l’interno non si può comporre.',
      'only-quoted': () => 'Aggiungere il numero anche nella firma di questo messaggio.',
    },
  },
};

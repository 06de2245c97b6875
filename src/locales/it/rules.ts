import type { RuleTexts } from '../locale';
import { inQuotes, megabytes, oneOf } from '../phrases';

const quoted = (words: string): string => inQuotes(words, 'it');

export const rules: RuleTexts = {
  'ticket-address': {
    name: 'Indirizzo del modulo',
    why: 'Le richieste si aprono scrivendo all’indirizzo ticket del modulo, nel campo A.',
    todo: {
      none: () => 'Nel campo A va l’indirizzo del modulo di cui si parla.',
      'only-copied': ({ address }) => `Spostare ${address} nel campo A.`,
      'robot-only': () =>
        'Per una richiesta nuova serve l’indirizzo del modulo; a quello automatico si può solo rispondere.',
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
  'right-module': {
    name: 'Modulo giusto',
    why: 'Ogni modulo ha il suo indirizzo: a quello sbagliato la richiesta va girata a mano, o richiesta di nuovo.',
    todo: {
      other: ({ addressed, module, words }) =>
        `${words.length > 0 ? `Per ${oneOf(words.map(quoted), 'e')} sembra` : 'Sembra'} più adatto ${module} che ${addressed}.`,
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
  'body-too-vague': {
    name: 'Spiegazione del problema',
    why: 'Chi assiste parte da quello che legge: senza i fatti deve prima chiederli e il ticket si allunga.',
    todo: {
      vague: () => 'Dire che cosa si stava facendo, su quale documento o scheda, e che cosa è successo.',
      'subject-only': () => 'Scrivere anche qui che cosa si stava facendo e che cosa è successo.',
      'outline-empty': () => 'Completare le righe della traccia; quelle che non servono si possono togliere.',
    },
  },
  'one-topic': {
    name: 'Un solo argomento',
    why: 'Ogni e-mail apre un solo ticket: un secondo problema nella stessa e-mail rischia di perdersi.',
    todo: {
      'second-topic': ({ words }) =>
        `Se da ${quoted(words)} comincia un’altra richiesta, mandarla in una e-mail a parte.`,
    },
  },
  'ticket-reply': {
    name: 'Risposta sullo stesso problema',
    why: 'La risposta a un’e-mail del ticket finisce in quel ticket: un problema diverso vuole un’e-mail nuova.',
    todo: {
      'other-topic': ({ words }) => `Se ${quoted(words)} non riguarda questo ticket, scrivere un’e-mail nuova.`,
    },
  },
  'preferred-operator': {
    name: 'Nessun operatore per nome',
    why: 'Le richieste vanno al primo operatore libero: non si può scegliere con chi parlare.',
    todo: {
      named: ({ name }) => `Togliere ${quoted(name)}; si può dire di averne già parlato con un operatore.`,
      'same-as-before': () => 'Togliere la preferenza; si può dire di averne già parlato con un operatore.',
    },
  },
  insistence: {
    name: 'Nessuna insistenza',
    why: 'Solleciti e toni pressanti non accorciano i tempi: le richieste sono prese in carico in ordine.',
    todo: {
      reminder: ({ words }) =>
        `Togliere ${quoted(words)}; per una richiesta già aperta basta indicare il numero del ticket.`,
      demand: ({ words }) => `Togliere ${quoted(words)}; se c’è una scadenza, indicarla.`,
      complaint: ({ words }) => `Togliere ${quoted(words)} e descrivere il problema.`,
      waiting: ({ words }) => `Togliere ${quoted(words)}; basta indicare il numero del ticket già aperto.`,
      repeated: ({ words }) => `Togliere ${quoted(words)}; basta indicare il numero del ticket già aperto.`,
      pressing: ({ words }) => `Togliere ${quoted(words)} e dire che cosa succede; se c’è una scadenza, indicarla.`,
    },
  },
  'assistance-booking': {
    name: 'Nessuna prenotazione',
    why: 'L’assistenza si chiede per un’esigenza presente: non si può prenotare per un bisogno solo possibile.',
    todo: {
      reserved: ({ words }) => `Togliere ${quoted(words)}: si scrive quando il problema c’è.`,
    },
  },
  'on-behalf-of': {
    name: 'Richiesta di chi scrive',
    why: 'Chi ha il problema deve scrivere in prima persona, perché l’operatore richiama chi ha mandato l’e-mail.',
    todo: {
      'for-colleague': ({ words }) => `${quoted(words)}: far scrivere la persona che ha il problema.`,
      'contact-other': ({ words }) => `${quoted(words)}: far scrivere la persona da richiamare.`,
      'signed-by-other': ({ found }) => `Firmare con il proprio nome, o far scrivere ${quoted(found)}.`,
    },
  },
  'entity-missing': {
    name: 'Ente interessato',
    why: 'Chi lavora per più Enti deve dire per quale chiede assistenza.',
    todo: {
      missing: ({ entities }) => `Nominare l’Ente: ${oneOf(entities, 'o')}.`,
    },
  },
  availability: {
    name: 'Quando si può essere richiamati',
    why: 'Alla seconda chiamata senza risposta il ticket viene chiuso: gli orari evitano chiamate a vuoto.',
    todo: {
      missing: () => 'Aggiungere i giorni o gli orari in cui si risponde al telefono.',
    },
  },
  'service-charges': {
    name: 'Servizi a pagamento',
    why: 'Supporto operativo, formazione e consulenza si pagano a parte, se il contratto non li comprende.',
    todo: {
      operational: () => 'Verificare se il contratto comprende il supporto operativo e dirlo nel messaggio.',
      training: () => 'Verificare se il contratto comprende formazione e consulenza, o chiedere un preventivo.',
    },
  },
  'attachment-forgotten': {
    name: 'Allegati annunciati',
    why: 'Il testo annuncia un allegato: se manca, chi assiste deve richiederlo e si perde tempo.',
    todo: {
      announced: ({ words }) => `Il testo dice ${quoted(words)}: allegare il file o l’immagine.`,
    },
  },
  screenshot: {
    name: 'Schermata del problema',
    why: 'Con una schermata o un file di esempio chi assiste vede subito quello che succede.',
    todo: {
      missing: () => 'Allegare o incollare la schermata, con il messaggio o il dato sbagliato in vista.',
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
  credentials: {
    name: 'Nessuna password nel testo',
    why: 'Una e-mail resta in molte caselle e un ticket lo leggono in tanti: password e PIN non vanno scritti.',
    todo: {
      password: () => 'Coprire la password; se è vera, è meglio cambiarla. A chi assiste si comunica al telefono.',
      pin: () => 'Coprire il PIN; se è vero, è meglio cambiarlo. A chi assiste si comunica al telefono.',
    },
  },
  'personal-data': {
    name: 'Nessun dato personale superfluo',
    why: 'I dati di un cittadino escono dall’Ente solo quando servono: per trovare la scheda basta quasi sempre il suo numero.',
    todo: {
      'tax-code': () => 'Abbreviare il codice fiscale, o indicare il numero della scheda o della pratica.',
      iban: () => 'Abbreviare l’IBAN, o indicare il numero della pratica.',
    },
  },
};

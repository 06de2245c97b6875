import type { ThunderbirdTexts } from '../texts/thunderbird-texts';

export const thunderbird: ThunderbirdTexts = {
  heldBack: {
    blocked: 'Non inviata: senza questi punti la richiesta non viene presa in carico.',
    ask: 'Non ancora inviata: c’è qualcosa da rivedere.',
    more: (count) => (count === 1 ? 'e un altro punto' : `e altri ${count} punti`),
    openPane: 'Mostra e sistema',
    sendAnyway: 'Invia comunque',
    close: 'Chiudi',
  },
  button: {
    title: 'Ticket in Regola',
    missing: (count) => (count === 1 ? 'Ticket in Regola: manca 1 cosa' : `Ticket in Regola: mancano ${count} cose`),
    ready: 'Ticket in Regola: pronto per l’invio',
  },
  failure: {
    title: 'Ticket in Regola',
    unchecked: 'E-mail inviata senza poterla controllare del tutto: Thunderbird non ha risposto in tempo.',
  },
  diagnosis: { dock: 'riquadro dentro la bozza', noDock: 'riquadro in una finestra sua' },
  options: {
    title: 'Ticket in Regola',
    saved: 'Dati salvati',
    organization: {
      heading: 'Ente e moduli',
      managed: 'Impostati da chi gestisce i computer dell’Ente: qui non si possono cambiare.',
      own: 'Caricati da file su questo computer.',
      builtIn: 'Dimostrativi: gli indirizzi non sono reali.',
      lastGood: 'La configurazione ricevuta ha errori: vale l’ultima corretta.',
      name: 'Ente',
      modules: (directory, count) => (count === 1 ? `${directory}: 1 modulo` : `${directory}: ${count} moduli`),
      faults: 'Errori nella configurazione ricevuta',
      load: 'Carica da file',
      loadHint: 'config.json oppure modules.json, preparati da chi gestisce i computer dell’Ente.',
      loaded: (file) => `Caricato: ${file}`,
      rejected: (file) => `«${file}» ha errori e non è stato caricato:`,
      forget: 'Torna a quelli dimostrativi',
    },
    failure: {
      heading: 'Controlli non riusciti',
      none: 'Nessuno.',
      last: (when) => `L’ultimo: ${when}`,
    },
  },
};

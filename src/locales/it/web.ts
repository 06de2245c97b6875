import type { WebTexts } from '../texts/web-texts';

const decimal = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 1 });

export const web: WebTexts = {
  title: 'Ticket in Regola',
  tagline: 'La richiesta di assistenza presa in carico la prima volta',
  actions: {
    fresh: 'Nuova bozza',
    open: 'Apri file',
    sample: 'Prova un esempio',
    send: 'Invia',
  },
  landmarks: { draft: 'Bozza', pane: 'Controlli', skip: 'Vai ai controlli' },
  fields: {
    from: 'Da',
    fromName: 'Nome del mittente',
    fromAddress: 'Indirizzo del mittente',
    to: 'A',
    cc: 'Cc',
    bcc: 'Ccn',
    showCopies: 'Cc e Ccn',
    subject: 'Oggetto',
    body: 'Testo del messaggio',
    bodyPlaceholder: 'Che cosa è stato fatto, su che cosa, che cosa è successo…',
  },
  pills: {
    remove: (address) => `Togli ${address}`,
    invalid: 'indirizzo non valido',
    hint: 'Invio o virgola dopo ogni indirizzo',
    list: (field) => `Destinatari in ${field}`,
  },
  toolbar: {
    label: 'Formattazione',
    bold: 'Grassetto',
    italic: 'Corsivo',
    underline: 'Sottolineato',
    bullets: 'Elenco puntato',
    numbers: 'Elenco numerato',
    image: 'Inserisci immagine',
  },
  attachments: {
    label: 'Allegati',
    add: 'Allega file',
    remove: (name) => `Togli ${name}`,
    total: (count, size) => (count === 1 ? `1 file, ${size}` : `${count} file, ${size}`),
    drop: 'Lasciare qui i file da allegare',
  },
  size: (bytes) => {
    if (bytes < 1024) return `${bytes} byte`;
    if (bytes < 1024 * 1024) return `${decimal.format(bytes / 1024)} kB`;
    return `${decimal.format(bytes / 1024 / 1024)} MB`;
  },
  undo: {
    freshDraft: 'Bozza svuotata',
    opened: (name) => `Aperta «${name}»`,
    undo: 'Annulla',
    close: 'Chiudi',
  },
  faults: {
    notMail: (name) => `«${name}» non è un’e-mail salvata (.eml).`,
    storage: 'Il browser non permette di conservare la bozza: alla chiusura della pagina andrà persa.',
    clipboard: 'Il browser non permette di copiare.',
  },
  configuration: {
    tried: (organization, directory) => `Configurazione in prova: ${organization}, ${directory}`,
    faulty: (name) => `«${name}» ha errori: vale la configurazione di prima.`,
    forget: 'Torna a quella dimostrativa',
    forgetPackaged: 'Torna a quella dell’ente',
  },
  gate: {
    blockedTitle: 'Prima di inviare',
    blockedLead: 'Senza questi punti la richiesta non viene presa in carico.',
    showMissing: 'Mostra che cosa manca',
    askTitle: 'Inviare così?',
    askLead: 'C’è qualcosa da rivedere.',
    more: (count) => (count === 1 ? 'e un altro punto' : `e altri ${count} punti`),
    sendAnyway: 'Invia comunque',
    back: 'Torna alla bozza',
  },
  ways: {
    title: 'Come inviare',
    lead: 'La bozza è pronta. Da qui passa al programma di posta.',
    eml: 'Salva come .eml',
    emlHint: 'Con allegati e formattazione: si apre come bozza in Outlook e Thunderbird.',
    mailto: 'Apri nel programma di posta',
    mailtoHint: 'Solo il testo, senza formattazione.',
    mailtoAttachments: 'Non possibile: gli allegati non passerebbero.',
    mailtoFormatting: 'Non possibile: la formattazione andrebbe persa.',
    mailtoLength: 'Non possibile: il testo è troppo lungo.',
    copy: 'Copia oggetto e testo',
    copyHint: 'Per incollarli nella webmail.',
    copied: 'Copiato',
    saved: 'File salvato',
    close: 'Chiudi',
  },
  samples: {
    generic: 'Oggetto generico, firma incompleta',
    halfway: 'A metà strada',
    ready: 'Pronta per l’invio',
    robot: 'Risposta all’e-mail automatica',
    ordinary: 'E-mail ordinaria',
  },
};

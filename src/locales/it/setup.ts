import type { SetupTexts } from '../texts/setup-texts';

export const setup: SetupTexts = {
  title: 'Ticket in Regola: configurazione',
  intro:
    'Tutto avviene in questa pagina: nulla viene inviato. Alla fine si scarica un pacchetto da copiare sul server web.',
  language: 'English',
  fromDisk:
    'La pagina è aperta dal disco: da qui non si può preparare il pacchetto. Va aperta da un server web, prima di compilarla.',
  notPackaged: 'Il manifest.xml aperto non è quello di un pacchetto: serve quello del sito in uso.',
  toFill: 'Da compilare',
  refused: (file) => `Il file ${file} sul server ha errori e non viene usato: resta l’ultima copia buona.`,
  contents: 'Sezioni della pagina',
  left: (points) => `${points} da sistemare`,
  sections: {
    organization: 'Ente, fornitore e contratto',
    modules: 'Moduli e indirizzi',
    rules: 'Regole',
    try: 'Prova subito',
    heap: 'Prova con vecchi messaggi',
    package: 'Pacchetto',
    check: 'Controllo del sito',
  },
  organization: {
    name: 'Nome dell’ente',
    mode: 'All’invio',
    modeHint:
      'Conviene cominciare con observe, qualche settimana; poi un mese di advise; infine enforce. Per passare da una all’altra basta cambiare config.json sul server.',
    vendor: 'Nome del fornitore',
    products: 'Nomi dei prodotti',
    productsHint: 'Uno per riga. Un oggetto fatto solo di questi nomi è considerato generico.',
    domains: 'Domini di posta del fornitore',
    domainsHint: 'Uno per riga. Scrivere a uno di questi domini è chiedere assistenza.',
    domainsMissing: 'serve almeno un dominio: da questo si riconosce una richiesta di assistenza',
    exempt: 'Caselle del fornitore che non sono assistenza',
    exemptHint: 'Una per riga: PEC, amministrazione, commerciale.',
    robot: 'Indirizzi automatici dei ticket',
    robotHint: 'Uno per riga: gli indirizzi da cui arriva il numero del ticket.',
    contract: 'Compreso nel contratto',
    operationalSupport: 'supporto operativo',
    training: 'formazione e consulenza',
    maxTotal: 'Limite per gli allegati, in tutto (MB)',
  },
  modules: {
    directoryName: 'Nome dell’elenco',
    directoryNameHint: 'Lo legge chi cerca un indirizzo, per esempio "Moduli del gestionale".',
    sourceUrl: 'Pagina del fornitore da cui viene (https)',
    demonstration: (demonstration, modules) =>
      demonstration === modules
        ? 'Questo è un elenco dimostrativo: nessuno degli indirizzi esiste. Va sostituito importando quello vero, o correggendo ogni riga.'
        : `Indirizzi dimostrativi rimasti nell’elenco: ${demonstration}. Vanno corretti, o le loro righe tolte.`,
    demonstrative: 'Dimostrativo: da sostituire',
    columns: { name: 'Modulo', address: 'Indirizzo', topics: 'Argomenti', terms: 'Parole in più' },
    topicsHint:
      'Gli argomenti dicono di che cosa si occupa un modulo, e quindi quando proporlo. Dove la casella è vuota vale quello riconosciuto, scritto sotto. Argomenti e parole si separano con virgole.',
    topicsKnown: 'Argomenti che il programma conosce',
    recognised: (topics) =>
      topics.length === 0
        ? 'nessuno riconosciuto: scriverne uno, o le parole degli uffici qui accanto'
        : `riconosciuto: ${topics.join(', ')}`,
    add: 'Aggiungi un modulo',
    remove: (name) => `Togli ${name === '' ? 'la riga' : name}`,
    importFile: 'Importa da file (pagina web, CSV, Excel, testo)',
    paste: 'Oppure incollare qui l’elenco',
    pasteHint: 'Celle copiate da un foglio di calcolo, oppure righe come "Tributi: indirizzo".',
    read: 'Leggi il testo incollato',
    replace: 'Sostituisci l’elenco',
    append: 'Aggiungi all’elenco',
    cancel: 'Annulla',
    line: (line) => `riga ${line}`,
    openFiles: 'Apri config.json, modules.json o manifest.xml',
  },
  rules: {
    hint: 'Per ogni regola: che cosa chiede, perché, e che cosa succede all’invio.',
    standard: (severity) => `${severity} (predefinito)`,
  },
  trial: {
    hint: 'Apre qui sotto una bozza di prova con la configurazione di questa pagina; si può anche aprire un file .eml.',
    open: 'Prova con questa configurazione',
    frame: 'Bozza di prova',
    blocked: 'Prima vanno compilati i campi richiesti e sistemati gli errori segnalati sopra.',
  },
  heap: {
    hint: 'Scegliere o trascinare qui vecchi messaggi (.eml): restano in questa pagina.',
    choose: 'Scegli i messaggi',
    drop: 'Trascinare qui i file .eml',
    enforced: 'Con enforce, qualunque sia la modalità scelta',
    chosen: (mode) => `Con ${mode}, la modalità scelta`,
    fates: {
      block: (mails) => (mails === 1 ? 'sarebbe stato bloccato' : 'sarebbero stati bloccati'),
      ask: (mails) => (mails === 1 ? 'avrebbe chiesto conferma' : 'avrebbero chiesto conferma'),
      send: (mails) => (mails === 1 ? 'sarebbe partito senza domande' : 'sarebbero partiti senza domande'),
      ordinary: (mails) => (mails === 1 ? 'non è una richiesta di assistenza' : 'non sono richieste di assistenza'),
      unreadable: (mails) => (mails === 1 ? 'non si può leggere' : 'non si possono leggere'),
    },
    byRule: 'Quante volte ogni regola sarebbe intervenuta, con enforce',
    columns: { mail: 'Messaggio', fate: 'Con enforce', rules: 'Per quali regole' },
    held: (rule, name, mails) => `${name} (${rule}): ${mails}`,
    none: 'Nessuna regola sarebbe intervenuta.',
  },
  packaging: {
    hint: 'Indicare l’indirizzo a cui risponderà il sito: una cartella del proprio server web, con https.',
    url: 'Indirizzo del sito',
    place: {
      'other-than-packaged': (_, packagedFor) =>
        `Il sito dell’ente è stato preparato per ${packagedFor}. Con un altro indirizzo per Outlook è un altro componente, da distribuire da capo; per aggiornare va lasciato quello.`,
      'page-elsewhere': (here, packagedFor) =>
        `Questa pagina si trova in ${here}, il pacchetto è per ${packagedFor}: è lì che va copiato.`,
      'own-folder': () =>
        'Questo è l’indirizzo della cartella in cui si trova la pagina. Se l’ente ha già un sito, va scritto l’indirizzo di sempre, o aperto in alto il suo manifest.xml: per Outlook un altro indirizzo è un altro componente.',
    },
    outlookWeb: 'Outlook sul Web di un Exchange proprio (facoltativo)',
    outlookWebHint: 'Uno per riga, per esempio https://posta.comune.example. Con Microsoft 365 non serve.',
    prepare: 'Prepara il pacchetto',
    preparing: 'Preparazione in corso…',
    notServed: 'I file del programma non si leggono. La pagina va aperta da un server web, non dal disco.',
    damaged: (files) => `File del programma mancanti o modificati: ${files.join(', ')}`,
    faulty: 'Prima vanno compilati i campi richiesti e sistemati gli errori segnalati sotto i campi.',
    demonstration: (count, lines) =>
      `Nell’elenco ci sono indirizzi dimostrativi (${count === 1 ? 'riga' : 'righe'} ${lines}): importare l’elenco vero, oppure correggere o togliere quelle righe.`,
    firstFault: 'Vai al primo campo da sistemare',
    remarks: 'Da rivedere prima di distribuire',
    ready: (files) => `Pacchetto pronto: ${files} file.`,
    stale: 'Qualcosa è cambiato da quando il pacchetto è stato preparato: va preparato di nuovo.',
    zip: 'Scarica il pacchetto (zip)',
    manifest: 'Scarica manifest.xml',
    policies: 'Scarica policies.json',
    config: 'Scarica config.json',
    directory: 'Scarica modules.json',
  },
  check: {
    hint: 'Dopo aver copiato il pacchetto sul server: la pagina chiede al sito ogni suo file, senza accesso e senza copie in memoria, e guarda che sia quello distribuito, come il server lo dà e se la configurazione è valida.',
    address: (address) => `Il sito è quello da cui è aperta questa pagina: ${address}`,
    run: 'Prova il sito',
    running: 'Controllo in corso…',
    unseen: [
      'Il certificato: il browser non lo fa leggere alla pagina. Se dalle postazioni degli uffici questa pagina si apre senza avvisi, lì è accettato; che la catena sia completa lo dice solo la riga di comando (package --check-url).',
      'Le altre reti: se qualcuno usa Outlook fuori sede, ripetere la prova da fuori.',
    ],
  },
};

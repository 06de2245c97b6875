import type { CliTexts, MailNoteText, ReportCounts, UsageFaultText } from '../texts/cli-texts';

const BYTES_PER_MB = 1024 * 1024;

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function mailNote(note: MailNoteText): string {
  switch (note.kind) {
    case 'truncated':
      return 'il messaggio è troncato (manca il confine finale): letto fin dove arriva';
    case 'no-boundary':
      return 'le parti del messaggio non hanno un confine dichiarato: lette come un solo testo';
    case 'damaged-base64':
      return 'un contenuto in base64 è incompleto o danneggiato: letto fin dove arriva';
    case 'damaged-text':
      return 'alcuni caratteri del testo sono danneggiati: letto fin dove si può';
    case 'stray-controls':
      return 'nelle intestazioni ci sono caratteri di controllo non ammessi: lette senza';
    case 'body-cut':
      return `il testo è molto lungo: controllati solo l’inizio e la fine (${Math.floor(note.bytes / BYTES_PER_MB)} MB ciascuno)`;
    case 'unknown-charset':
      return `insieme di caratteri "${note.label}" sconosciuto: letto come ${note.used}`;
    case 'wrong-charset':
      return `il testo non è in "${note.label}" come dichiarato: letto come ${note.used}`;
  }
}

function usageFault(fault: UsageFaultText): string {
  switch (fault.kind) {
    case 'unknown-option':
      return `opzione sconosciuta: ${fault.name}`;
    case 'missing-value':
      return `all’opzione ${fault.name} manca il valore`;
    case 'missing-option':
      return `manca l’opzione obbligatoria ${fault.name}`;
    case 'unknown-command':
      return `comando sconosciuto: ${fault.name}`;
    case 'unknown-language':
      return `--lang: trovato "${fault.found}", atteso "it" oppure "en"`;
    case 'no-files':
      return 'manca il file';
    case 'no-command':
      return 'manca il comando';
    case 'other':
      return 'riga di comando non valida';
  }
}

function summary(counts: ReportCounts): string {
  const drafts = counted(counts.drafts, 'bozza controllata', 'bozze controllate');
  const parts = [
    counts.blocked > 0 ? counted(counts.blocked, 'non inviabile', 'non inviabili') : '',
    counts.ordinary > 0 ? `${counts.ordinary} senza richiesta di assistenza` : '',
    counts.errors > 0 ? counted(counts.errors, 'errore', 'errori') : '',
    counts.warnings > 0 ? counted(counts.warnings, 'avviso', 'avvisi') : '',
    counts.suggestions > 0 ? counted(counts.suggestions, 'consiglio', 'consigli') : '',
    counts.unreadable > 0 ? counted(counts.unreadable, 'non leggibile', 'non leggibili') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? `${drafts}: tutto a posto` : `${drafts}: ${parts.join(', ')}`;
}

export const cli: CliTexts = {
  help: {
    program: 'Controlla le richieste di assistenza scritte per e-mail, con le stesse regole del pannello.',
    check: 'Controlla bozze salvate: file .eml, oppure .jsonl con una bozza per riga.',
    files: 'file .eml o .jsonl; "-" legge un .eml dallo standard input',
    config: 'impostazioni dell’ente (JSON); senza, quelle dimostrative',
    sender: 'dati di chi scrive (JSON): name, phone, entities, availability',
    directory: 'elenco dei moduli (JSON); senza, quello dimostrativo',
    json: 'un oggetto JSON per riga, uno per bozza',
    language: 'lingua dei messaggi: it (predefinita) oppure en',
    help: 'mostra questo aiuto',
    version: 'mostra la versione',
    helpCommand: 'mostra l’aiuto di un comando',
    checkMore: [
      'Stato d’uscita:',
      '  0  ogni bozza è inviabile',
      '  1  almeno una bozza non è inviabile',
      '  2  uso errato, oppure un file che non si può leggere come bozza (gli altri sono controllati lo stesso)',
      '',
      'Esempi:',
      '  ticket-in-regola check bozza.eml',
      '  ticket-in-regola check --config ente.json --directory moduli.json --json bozze.jsonl',
    ].join('\n'),
    programUsage: '[opzioni] COMANDO',
    commandUsage: { check: '[opzioni] FILE…', directory: 'COMANDO', package: '[opzioni]', help: '[COMANDO]' },
    directories: {
      group: 'Prepara e controlla l’elenco dei moduli con i loro indirizzi.',
      commandUsage: { import: '[opzioni] FILE', check: '[opzioni] FILE', help: '[COMANDO]' },
      import: 'Ricava l’elenco dei moduli da ciò che pubblica il fornitore: pagina web, CSV, foglio .xlsx, testo.',
      importFile: 'pagina web salvata, CSV, .xlsx oppure testo "nome: indirizzo"; "-" legge dallo standard input',
      importOut: 'file in cui scrivere l’elenco (JSON); senza, va sullo standard output',
      importName: 'nome dell’elenco; senza, il titolo della pagina o il nome del file',
      importSource: 'indirizzo web (https) da cui viene l’elenco',
      importMore: [
        'Stato d’uscita:',
        '  0  tutto importato',
        '  1  importato, ma qualche riga non è nell’elenco (indicata con il suo numero)',
        '  2  uso errato, oppure un file da cui non si ricava nulla',
        '',
        'Esempi:',
        '  ticket-in-regola directory import pagina.html --out moduli.json',
        '  ticket-in-regola directory import indirizzi.xlsx --name "Moduli del Comune" --out moduli.json',
      ].join('\n'),
      check: 'Controlla un elenco di moduli: argomenti riconosciuti, indirizzi irraggiungibili, doppioni.',
      checkFile: 'elenco dei moduli (JSON); "-" legge dallo standard input',
      checkMore: [
        'Stato d’uscita:',
        '  0  tutto a posto',
        '  1  l’elenco ha problemi e non va distribuito così',
        '  2  uso errato, oppure un file che non è JSON',
      ].join('\n'),
      json: 'il risultato come un oggetto JSON',
    },
    package: {
      about: 'Prepara tutto ciò che serve per distribuire il componente: sito, manifest, criteri per Thunderbird.',
      url: 'indirizzo web (https, con la barra finale) a cui risponderà il sito',
      config: 'impostazioni dell’ente (JSON)',
      directory: 'elenco dei moduli (JSON)',
      out: 'cartella nuova in cui scrivere il pacchetto',
      outlookWeb: 'indirizzo di Outlook sul Web di un Exchange proprio, se c’è (si può ripetere)',
      release: 'cartella del programma costruito; senza, quella accanto al comando',
      checkUrl: 'controlla un sito già distribuito: raggiungibilità, certificato, intestazioni, file, manifest',
      force: 'sostituisce un pacchetto precedente nella stessa cartella',
      more: [
        'Stato d’uscita:',
        '  0  pacchetto scritto, oppure sito in ordine',
        '  1  il sito controllato ha problemi',
        '  2  uso errato, oppure qualcosa impedisce di prepararlo (non viene scritto nulla)',
        '',
        'Esempio:',
        '  ticket-in-regola package --url https://www.comune.example/ticket/ --config config.json --directory modules.json --out pacchetto',
      ].join('\n'),
    },
    force: 'sovrascrive un file che c’è già',
    usageHeading: 'Uso:',
    argumentsHeading: 'Argomenti:',
    optionsHeading: 'Opzioni:',
    commandsHeading: 'Comandi:',
  },
  usageFault,
  seeHelp: 'Per l’aiuto: ticket-in-regola --help',
  unreadable: {
    missing: 'il file non esiste',
    directory: 'è una cartella, non un file',
    'no-permission': 'manca il permesso di leggerlo',
    empty: 'il file è vuoto',
    'outlook-msg': 'è un messaggio .msg di Outlook, non un .eml: salvarlo come .eml',
    binary: 'è un file binario, non un messaggio di posta',
    'no-headers': 'non è un messaggio di posta: mancano le intestazioni (From, To, Subject …)',
    'headers-too-long': 'le intestazioni superano il limite: non è un messaggio di posta leggibile',
    'too-many-parts': 'il messaggio ha troppe parti',
    'not-readable': 'non si può leggere',
  },
  mailNote,
  parts: {
    recipients: 'destinatari',
    subject: 'oggetto',
    body: 'testo',
    attachments: 'allegati',
    signature: 'firma',
  },
  severities: { error: 'errore', warning: 'avviso', suggestion: 'consiglio' },
  kinds: { anomaly: 'anomalia', operational: 'supporto operativo', training: 'formazione o consulenza' },
  noSubject: '(senza oggetto)',
  ordinary: 'non è una richiesta di assistenza: nulla da controllare',
  inOrder: 'tutto a posto',
  suggestedModule: (module, address, percent) => `modulo suggerito: ${module} <${address}> (${percent} %)`,
  summary,
  unwritableFile: {
    exists: 'c’è già: scegliere un altro nome, oppure aggiungere --force per sovrascrivere',
    'no-folder': 'la cartella non esiste',
    directory: 'è una cartella, non un file',
    'no-permission': 'manca il permesso di scriverlo',
    'no-space': 'lo spazio sul disco è esaurito',
    other: 'non si può scrivere',
  },
  unwritable: {
    'no-space': 'non si può scrivere il risultato: lo spazio sul disco è esaurito',
    other: 'non si può scrivere il risultato sullo standard output',
  },
  internalError: (message) => `errore interno: ${message}`,
};

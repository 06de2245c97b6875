import type { RefusalText, RolloutTexts, SiteFaultText } from '../texts/rollout-texts';

function refusal(found: RefusalText): string {
  switch (found.kind) {
    case 'no-address':
      return 'l’indirizzo del sito non è un indirizzo web; serve qualcosa come https://www.comune.example/ticket/';
    case 'not-https':
      return 'l’indirizzo del sito deve cominciare con https://: Outlook non accetta altro';
    case 'credentials':
      return 'l’indirizzo del sito non può contenere utente e password';
    case 'query':
      return `l’indirizzo del sito non può avere parti dopo "?" o "#"; probabilmente serve ${found.better}`;
    case 'file':
      return `l’indirizzo deve essere di una cartella, non di un file; probabilmente serve ${found.better}`;
    case 'no-final-slash':
      return `l’indirizzo del sito deve finire con una barra: ${found.better}`;
    case 'outlook-origin':
      return `"${found.found}" non va bene come indirizzo di Outlook sul Web; serve qualcosa come https://posta.comune.example`;
    case 'placeholder':
      return 'l’elenco dei moduli è quello dimostrativo: inserire gli indirizzi veri e togliere "placeholder"';
    case 'no-modules':
      return 'l’elenco dei moduli è vuoto';
    case 'missing-setting':
      return `nelle impostazioni manca "${found.key}": varrebbe quello dimostrativo`;
  }
}

function steps(address: string, hasThunderbird: boolean): readonly string[] {
  return [
    `Copiare il contenuto della cartella "sito", file nascosti compresi, sul server web, in modo che risponda a ${address}`,
    'IIS legge da solo web.config, Apache legge da solo .htaccess; per nginx includere server/nginx.conf nel blocco "server".',
    `Controllare il risultato: aprire ${address}configurazione/index.html e premere «Prova il sito», in fondo alla pagina. Con Node anche: ticket-in-regola package --check-url ${address}`,
    'Outlook: nel centro di amministrazione di Microsoft 365 aprire Impostazioni, App integrate, Carica app personalizzate, e indicare manifest.xml.',
    ...(hasThunderbird
      ? [
          'Thunderbird: copiare thunderbird/policies.json su ogni postazione. Windows: nella cartella "distribution" accanto a thunderbird.exe. Linux: in /etc/thunderbird/policies. Mac: in Thunderbird.app/Contents/Resources/distribution.',
        ]
      : []),
    'Cominciare con la modalità "observe" o "advise" e un gruppo di prova; passare a "enforce" modificando config.json sul server.',
  ];
}

const UNREACHABLE = {
  'no-host': 'il nome del server non esiste o non si risolve da qui: controllare l’indirizzo e il DNS',
  refused: 'il server non accetta la connessione: controllare che sia acceso e che la porta sia aperta',
  certificate:
    'il certificato del server non è valido per questo indirizzo: Outlook non caricherebbe il sito. Serve un certificato in corso di validità, di un’autorità riconosciuta, con la catena completa',
  'too-slow': 'il server non risponde in tempo',
  other: 'il sito non si raggiunge',
} as const;

function fileList(paths: readonly string[]): string {
  const shown = paths.slice(0, 4).join(', ');
  return paths.length > 4 ? `${shown} e altri ${paths.length - 4}` : shown;
}

function siteFault(found: SiteFaultText): string {
  switch (found.kind) {
    case 'unreachable':
      return `${UNREACHABLE[found.fault]} (${found.detail})`;
    case 'no-release':
      return 'a questo indirizzo non c’è release.json: copiare sul server il contenuto della cartella "sito", o correggere l’indirizzo';
    case 'missing':
      return `file mancanti: ${fileList(found.paths)}. Copiare di nuovo la cartella "sito"; se i file ci sono, il server non serve quel tipo di file (web.config non letto?)`;
    case 'log-in-wanted':
      return `il server chiede un accesso o lo vieta: ${fileList(found.paths)}. La cartella deve aprirsi a tutti, senza nome utente e password: togliere l’autenticazione, o permettere quel tipo di file`;
    case 'redirected':
      return `il server manda altrove: ${fileList(found.paths)}. I file devono rispondere proprio a questo indirizzo: togliere per questa cartella il rinvio (accesso, cambio di nome, pagina di consenso)`;
    case 'changed':
      return `file diversi da quelli distribuiti: ${fileList(found.paths)}. Copiare di nuovo la cartella "sito"`;
    case 'no-nosniff':
      return `manca l’intestazione X-Content-Type-Options: ${fileList(found.paths)}. La configurazione del server fornita non è in uso (web.config, .htaccess o nginx.conf)`;
    case 'no-policy':
      return `manca l’intestazione Content-Security-Policy: ${fileList(found.paths)}. La configurazione del server fornita non è in uso`;
    case 'other-policy':
      return `l’intestazione Content-Security-Policy è di un’altra versione della pagina: ${fileList(found.paths)}. Copiare anche la configurazione del server dello stesso pacchetto (web.config, .htaccess o nginx.conf) e ricaricarla`;
    case 'not-framed':
      return `un’intestazione vieta a Outlook di mostrare la pagina: ${fileList(found.paths)}. Togliere per questa cartella X-Frame-Options e la Content-Security-Policy aggiunte dal sito`;
    case 'icon-not-cached':
      return `le icone non possono restare in memoria: ${fileList(found.paths)}. Outlook mostrerebbe un’icona generica: togliere no-cache e no-store per le immagini`;
    case 'kept-too-long':
      return `file che resterebbero vecchi dopo un aggiornamento: ${fileList(found.paths)}. Rispondere con Cache-Control: no-cache`;
    case 'wrong-type':
      return `tipo di contenuto errato: ${fileList(found.paths)}. La configurazione del server fornita non è in uso`;
    case 'no-cors':
      return `manca l’intestazione Access-Control-Allow-Origin: ${fileList(found.paths)}. Serve a chi legge la configurazione da un’altra origine`;
    case 'not-json':
      return `${found.path} non è JSON valido: resta in uso l’ultima copia buona. Correggere il file`;
    case 'invalid':
      return `${found.path} ha errori, resta in uso l’ultima copia buona: ${found.faults.join('; ')}`;
    case 'placeholder':
      return 'modules.json è l’elenco dimostrativo: inserire gli indirizzi veri e togliere "placeholder"';
    case 'not-packaged':
      return 'il sito è quello di partenza, non un pacchetto: preparare il pacchetto e copiarne la cartella "sito"';
    case 'manifest-unreadable':
      return 'manifest.xml non è quello di Ticket in Regola';
    case 'manifest-other-site':
      return `manifest.xml è di un altro sito (${found.found}): preparare il pacchetto con questo indirizzo`;
    case 'manifest-other-id':
      return 'manifest.xml ha un identificativo diverso da quello di questo sito: preparare di nuovo il pacchetto';
    case 'manifest-version':
      return `manifest.xml è della versione ${found.found}, il sito della ${found.expected}: copiare tutto da uno stesso pacchetto`;
  }
}

export const rollout: RolloutTexts = {
  refusal,
  folderFault: {
    'not-empty':
      'la cartella non è vuota: sceglierne una nuova, oppure aggiungere --force per sostituire un pacchetto precedente',
    'a-file': 'è un file, non una cartella',
    'holds-program': 'la cartella contiene i file da cui si prepara il pacchetto: sceglierne un’altra',
    top: 'è una cartella di sistema o personale: sceglierne una nuova al suo interno',
    'not-writable': 'non si può scrivere nella cartella',
  },
  noRelease: (folder) => `in ${folder} non c’è il programma da distribuire: eseguire prima "npm run build"`,
  damagedRelease: (files) => `file del programma mancanti o modificati: ${files.join(', ')}`,
  packaged: (files, folder) => `${files} file pronti in ${folder}`,
  next: (summaryFile) => `I passi da fare sono in ${summaryFile}, da aprire con il browser e stampare.`,
  siteFault,
  siteInOrder: (address) => `${address}: tutto a posto`,
  siteFound: (version, organization, mode, modules) =>
    `Versione ${version}, ${organization}, modalità ${mode}, ${modules === 1 ? '1 modulo' : `${modules} moduli`}.`,
  siteFaults: (count) => (count === 1 ? '1 problema' : `${count} problemi`),
  summaryFile: 'RIEPILOGO.html',
  summary: {
    title: 'Ticket in Regola: riepilogo del pacchetto',
    organization: 'Ente',
    address: 'Indirizzo del sito',
    version: 'Versione del programma',
    id: 'Identificativo del componente per Outlook',
    mode: 'Modalità',
    modes: {
      observe: 'observe: mostra soltanto, l’invio non è mai trattenuto',
      advise: 'advise: chiede conferma all’invio, senza bloccare',
      enforce: 'enforce: blocca l’invio finché mancano i punti obbligatori',
    },
    domains: 'Domini del fornitore',
    stepsTitle: 'Che cosa fare',
    steps,
    moduleColumns: ['Modulo', 'Indirizzo'],
    rulesTitle: 'Regole',
    ruleColumns: ['Regola', 'Identificativo', 'Gravità', 'Cambiata'],
    severities: { error: 'blocca', warning: 'chiede conferma', suggestion: 'consiglia', off: 'spenta' },
  },
};

import type { RefusalText, RolloutTexts } from '../texts/rollout-texts';

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
    `Controllare il risultato: ticket-in-regola package --check-url ${address}`,
    'Outlook: nel centro di amministrazione di Microsoft 365 aprire Impostazioni, App integrate, Carica app personalizzate, e indicare manifest.xml.',
    ...(hasThunderbird
      ? [
          'Thunderbird: copiare thunderbird/policies.json su ogni postazione. Windows: nella cartella "distribution" accanto a thunderbird.exe. Linux: in /etc/thunderbird/policies. Mac: in Thunderbird.app/Contents/Resources/distribution.',
        ]
      : []),
    'Cominciare con la modalità "observe" o "advise" e un gruppo di prova; passare a "enforce" modificando config.json sul server.',
  ];
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

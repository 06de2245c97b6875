/**
 * Words that give away the notices under a signature (folded). A line that has one of the first list, or two of the second, is a
 * notice: one mention of a law or of privacy alone may well be what the mail is about.
 */
export const NOTICE_HEADINGS: readonly string[] = [
  'avviso di riservatezza',
  'avviso di confidenzialita',
  'clausola di riservatezza',
  'nota di riservatezza',
  'riservatezza/confidentiality',
  'confidentiality notice',
  'disclaimer',
  'informativa privacy',
  'informativa sulla privacy',
  'informativa ai sensi',
  'prima di stampare',
  'non stampare questa',
  'non stampare se non',
  'before printing this',
  "rispetta l'ambiente",
  "rispettiamo l'ambiente",
  "pensa all'ambiente",
  'please consider the environment',
];

export const NOTICE_CUES: readonly string[] = [
  'ai sensi del regolamento',
  'ai sensi del d.lgs',
  'ai sensi del dlgs',
  "ai sensi dell'art",
  'ai sensi degli art',
  'regolamento (ue) 2016/679',
  'regolamento ue 2016/679',
  'gdpr',
  '196/2003',
  '101/2018',
  'informazioni contenute',
  'informazioni trasmesse',
  'informazioni ivi contenute',
  'destinate alla persona',
  'destinato alla persona',
  'destinate esclusivamente',
  'destinato esclusivamente',
  'destinati esclusivamente',
  'persona indicata',
  'a cui e indirizzat',
  'al quale e indirizzat',
  'alla quale e indirizzat',
  'utilizzo non autorizzato',
  'non siete autorizzati',
  'non e autorizzat',
  'severamente proibit',
  'proibita',
  'segreto professionale',
  'contenuto del presente messaggio',
  'contenuto di questo messaggio',
  'contenuto di questa e-mail',
  'contenuto di questa mail',
  'questo messaggio e i suoi allegati',
  'questo messaggio ed i suoi allegati',
  'questo messaggio, ',
  'il presente messaggio',
  'la presente comunicazione',
  'la presente e-mail',
  'la presente mail',
  'questa e-mail',
  'eventuali allegati',
  'strettamente riservat',
  'sono riservat',
  'natura confidenziale',
  'esclusivamente al destinatario',
  'uso esclusivo del destinatario',
  'esclusivo utilizzo del destinatario',
  'esclusivamente alla persona',
  'destinatari sopra indicati',
  'destinatario indicato',
  'se non siete il destinatario',
  'se non e il destinatario',
  'chiunque riceva questo messaggio',
  'avete ricevuto questo messaggio per errore',
  'ricevuto questo messaggio per errore',
  'ricevuto questa comunicazione per errore',
  'ricevuto per errore',
  'pervenuto per errore',
  'ricevuta per errore',
  'darne immediata comunicazione',
  'distruggerlo',
  'eliminarlo',
  'cancellarlo dal',
  'divulgazione',
  'copia o diffusione',
  'diffusione, distribuzione',
  'vietata',
  'trattamento dei dati personali',
  'titolare del trattamento',
  'responsabile della protezione dei dati',
  'this e-mail',
  'this email',
  'this message',
  'intended recipient',
  'intended solely',
  'confidential',
  'received this',
  'notify the sender',
];

/**
 * What notices, mottos and appeals under a signature speak of (beginnings of words, folded). Below a signature, apart from it, one is
 * enough: nothing else is written there but postscripts, and those speak in the first person.
 */
const FOOTER_STEMS = [
  'riservat|confiden|destinatar|privacy|gdpr|679/2016|2016/679|196/2003|196/03|675/96|39/93|82/2005|445/2000|616|ai sensi',
  'dati personali|protezione dei dati|tutela dei dati|divulga|diffusione|proibit|vietat|prohibit|disclosure|intended|privileged',
  'per errore|per sbaglio|virus|avast|segreto|firma autografa|firmato digitalmente|sottoscritto digitalmente|informativa',
  'vertraulich|empfanger|stampare|stampa questa|printing|print|ambiente|environment|carta|esterno dell|dall\'esterno|presidiata',
  'non rispondere|non impegna|opinioni|istituzional|organizzazione|autorizzat|5x1000|5 ?x ?mille|5 per mille|iso 9001|non personale',
  'facebook|instagram|youtube|linkedin|twitter|telegram',
];

export const FOOTER_STEM = new RegExp(`(?:^|[^a-z0-9])(?:${FOOTER_STEMS.join('|')})`, 'g');

/** Whoever says this writes a postscript (folded words). */
export const POSTSCRIPT_WORDS = /(?:^|[^a-z])(?:p\.?s|n\.?b|ho|abbiamo|mi|ci|chiedo|chiediamo|vorrei|vorremmo|allego|in allegato|riesco|riusciamo|devo|dobbiamo|sono in|siamo)(?![a-z])|\?$/;

/** What phones and mail programs append on a line of its own: how it begins, and with what it was written (folded). */
export const DEVICE_LINE =
  /^(?:(?:inviat[oa]|mandat[oa]|spedit[oa]) (?:da|dal|con|tramite|via)|sent (?:from|with|via)|gesendet (?:von|mit)|von meinem|scarica|ottieni|get|(?:questa )?e?-?mail (?:e )?priva di virus)\b/;
export const DEVICE =
  /\b(?:i?phone|ipad|android|samsung|galaxy|huawei|xiaomi|redmi|oppo|realme|motorola|nokia|pixel|smartphone|telefon\w*|cellulare|dispositivo|tablet|outlook|e?-?mail|posta|gmail|yahoo|libero|tiscali|virgilio|spark|proton|windows|mobile|mac)\b|mail|virus/;

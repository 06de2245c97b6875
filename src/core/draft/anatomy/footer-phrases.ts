/** What gives away the notices, mottos and appeals under a signature, and what phones append. All of it folded. */

/** A line that has one of these is a notice, unless it is a short sentence that goes on. */
export const NOTICE_HEADING =
  /(?:avviso|clausola|nota) di (?:riservatezza|confidenzialita)|confidentiality notice|disclaimer|informativa (?:sulla )?privacy|informativa ai sensi|prima di stampare|non stampare (?:questa|se non)|before printing this|(?:rispett[ai](?:mo)? l|pensa al)l?'ambiente|consider the environment/;

/**
 * Beginnings of words of which privacy notices have several: one mention of a law or of privacy alone may well be what the mail is
 * about.
 */
const NOTICE_STEMS =
  'riservat|confiden[tz]ial|privileg|intended|destinatar|destinat[aoie] (?:esclusivamente|unicamente|alla|solo)|indirizzat|' +
  'gdpr|679/20|2016/679|196/(?:20)?03|101/2018|675/96|ai sensi de|dati personali|protezione dei dati|titolare del tratt|' +
  'informazioni (?:ivi )?(?:contenute|trasmesse)|quest[oa] (?:messaggio|e?-?mail|comunicazione)|(?:presente|this) (?:messag|comunic|e?-?mail)|' +
  '(?:eventuali|suoi) allegati|attachments|divulga|diffusione|proibit|vietat|autorizzat|per errore|in error|notify|distrugger|eliminarl|cancellarl|' +
  'segreto|uso esclusivo|non (?:siete|e) il destin|vertraulich|empfanger';

/**
 * Below a signature one is enough, or one of these: nothing else is written there but postscripts, and those speak in the first
 * person.
 */
const FOOTER_STEMS =
  'privacy|tutela dei dati|per sbaglio|virus|firma autografa|39/93|firmato digital|sottoscritto digital|informativa|non personale|' +
  'stampare|stampa questa|printing|ambiente|carta|esterno dell|presidiat|casell[ae]|valore legale|addressee|unauthori|non rispondere|non impegna|opinioni|istituzional|' +
  '5 ?(?:x|per) ?(?:mille|1000)|iso 9001|facebook|instagram|youtube|linkedin';

const atWordStart = (stems: string) => new RegExp(`\\b(?:${stems})`, 'g');

export const NOTICE_STEM = atWordStart(NOTICE_STEMS);
export const FOOTER_STEM = atWordStart(`${NOTICE_STEMS}|${FOOTER_STEMS}`);

/** Whoever says this writes a postscript. */
export const POSTSCRIPT =
  /(?:^|[^a-z])(?:p\.?s|n\.?b|ho|abbiamo|mi|ci|chiedo|chiediamo|vorrei|vorremmo|allego|in allegato|riesco|riusciamo|devo|dobbiamo|sono in|siamo)(?![a-z])|\?$/;

/** What phones and mail programs append on a line of its own: how it begins, and with what the mail was written. */
export const DEVICE_START =
  /^(?:(?:inviat|mandat|spedit)[oa] (?:da|dal|con|tramite|via)|sent (?:from|with|via)|gesendet (?:von|mit)|von meinem|scarica|ottieni|get|(?:questa )?e?-?mail (?:e )?priva di virus)\b/;
export const DEVICE =
  /iphone|ipad|android|samsung|galaxy|huawei|xiaomi|oppo|smartphone|telefon|cellulare|dispositivo|tablet|outlook|mail|posta|yahoo|libero|tiscali|proton|windows|mobile|virus/;

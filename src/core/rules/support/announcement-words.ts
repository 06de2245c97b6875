import { wordSet as set } from './word-set';

/** First persons of verbs that by themselves say that something comes with the mail ("allego", "si allega"). */
export const ATTACH_VERBS: ReadonlySet<string> = set(
  'allego alleghiamo allega allegano allegando allegandovi allegandole allegandoti allegandone allegandola allegandolo',
  'allegandoli allegovi allegasi alleghiamovi accludo accludiamo accludendo accludesi compiego compieghiamo attach attaching anbei',
);

/** "allegato", "unite", "acclusa": what makes a thing next to it an attachment. */
export const ATTACHED: ReadonlySet<string> = set(
  'allegato allegata allegati allegate unito unita uniti unite accluso acclusa acclusi accluse annesso annessa annessi annesse attached',
  'enclosed compiegato compiegata compiegati compiegate',
);

/** "trovate …", "troverai …": announces with a word of `HERE` or `ATTACHED`. */
export const FINDING: ReadonlySet<string> = set('trovi trovate troverete troverai trova trovano trovera');

/** Of these only what is said to the reader: "che trovate allegata". */
export const READER_FINDS: ReadonlySet<string> = set(
  'find trovi trovate troverete troverai vedi vedete vedrete vedrai leggete leggerete',
);

/** Where in the mail a picture stands. */
export const HERE: ReadonlySet<string> = set('qui qua basso sotto seguito seguire seguente calce fondo coda allegato');

/** Ends of a mail: "in coda alla mail c'è …". */
export const PLACES: ReadonlySet<string> = set('coda calce fondo appendice basso');

/** "Segue schermata:". */
export const FOLLOWING: ReadonlySet<string> = set('segue seguono');

/** These can only be places in the mail. */
export const RIGHT_HERE: ReadonlySet<string> = set('qui seguito seguire calce coda');

/** First persons of verbs of sending and showing: they announce where what is sent is a picture or a file. */
export const SEND_VERBS: ReadonlySet<string> = set(
  'invio inviamo mando mandiamo trasmetto trasmettiamo inoltro inoltriamo giro giriamo unisco unisce invia',
  'inviano inoltra rimette uniscono trasmette trasmettono uniamo metto mettiamo inserisco incollo riporto posto',
  'passo lascio rimetto ecco inviando trasmettendo mandando eccovi eccoti eccole spedisco spediamo aggiungo aggiungiamo condivido',
  'eccone mostro mostriamo reinvio reinviamo rigiro reinoltro rispedisco inviovi mandovi trasmettovi inoltrovi',
  'condividiamo sottopongo sottoponiamo fornisco forniamo includo includiamo lasciamo attacco attacchiamo',
);

/** Of these what hands something to the reader even where "vi" is left out: "lascio l'allegato", "inoltro il tutto". */
export const HANDING_VERBS: ReadonlySet<string> = set(
  'invio inviamo mando mandiamo trasmetto trasmettiamo inoltro inoltriamo giro giriamo spedisco spediamo lascio',
  'lasciamo passo unisco uniamo rimetto fornisco forniamo invia inviano inoltra rimette sottopongo sottoponiamo trasmette trasmettono',
);

/** "per comodità metto la stampa". */
export const PURPOSES: ReadonlySet<string> = set('comodita chiarezza completezza utilita conoscenza');

/** "invio quanto richiesto". */
export const AGREED = /^(?:richiest|concordat|promess|anticipat|domandat|convenut|chiest|ricevut|pervenut)[oae]$/;

/** What the reader is told to look into: "leggete l'allegato"; "vedi" and its like are `POINTERS`. */
export const LOOKS: ReadonlySet<string> = set(
  'leggete aprite osservate controllate consultate esaminate verificate vedrete leggi apri controlla consultare',
  'esaminare confrontate visionate visionare',
);

/** Before an infinitive they ask the reader for it: "vi prego di visionare", "potete consultare". */
export const ASKING: ReadonlySet<string> = set(
  'prego preghiamo prega pregasi vi chiedo chiediamo potete potreste puoi invito invitiamo cortesia favore',
);

/** What asks the vendor to do something with it: "caricate le aliquote della delibera allegata". */
export const REQUESTS: ReadonlySet<string> = set(
  'chiedo chiediamo potete potreste basta confrontando confronto dovreste usate caricate importate inserite sostituite riferimento',
);

/** "con il file allegato potete fare le prove", "basta aprire il file allegato per vedere". */
export const READER_GOES_ON = /^(?:potete|trovate|vedete|vedrete|troverete|capite)$/;

/** Behind "come": what a thing tells, "come si evince dall'immagine". */
export const TELLING: ReadonlySet<string> = set(
  'evince desume nota rileva ricava deduce risulta legge mostra mostrano dimostra documenta noterete notate vedrete desumere evincere notare rilevare',
);

/** What only the thing itself does: "il file allegato contiene", "gli allegati mostrano". */
export const SHOWING: ReadonlySet<string> = set(
  'mostra mostrano evidenzia evidenziano illustra illustrano contiene contengono documenta documentano riassume',
  'riassumono parla parlano rende rendono chiarisce chiariscono dimostra dimostrano spiega spiegano',
);

/** "dalla foto capite meglio", "dalle immagini risulta". */
export const SEEING =
  /^(?:capi(?:te|sce|rete|re)|risulta|emerge|evince|note(?:rete|rai)|nota(?:te|re)?|constat(?:are|ate))$/;

/** "vedi foto", "come da immagine", "come si vede dal pdf". */
export const POINTERS: ReadonlySet<string> = set(
  'v vd ved vedi vedere vedasi vedete guarda guardate guardare osserva cfr veda vede visibile evidenzia see',
);

/** "nella foto …", "dall'immagine …". */
export const WITHIN = /^(?:nel|dal|nella|nell'|nelle|nello|dalla|dall'|dallo|dalle)$/;

/** The small words that an announcement is put together with. */
export const ARTICLES: ReadonlySet<string> = set("la il lo le i gli l' un una un' due tre");
export const DEFINITE: ReadonlySet<string> = set("l' un un' gli degli dell' all' agli quest' dei i il lo");
export const TO_READER: ReadonlySet<string> = set('vi ti le');
export const HAVING: ReadonlySet<string> = set('ho abbiamo');
export const BEING: ReadonlySet<string> = set('e sono viene vengono risulta risultano era erano va vanno');
export const OF: ReadonlySet<string> = set("del della dello dell' dei delle");
export const FROM: ReadonlySet<string> = set("da dal dall' dalla");
export const IN: ReadonlySet<string> = set("in nel nell' nella");
export const WITHIN_THING: ReadonlySet<string> = set(
  "nel nell' nella nei nello nelle dal dall' dallo dalla dai dalle v",
);
/** Forms of doing that a mail is written with: "mi permetto di inviarvi". */
export const OFFERING = /^(?:invi|mand|trasmett|inoltr|gir|rimett|sottopo|forni|spedi)[a-z]{0,4}r(?:vi|ti|le)$/;
/** Numbers that the few attachments of one mail have; forms of the law have higher ones ("allegato 10"). */
export const MAIL_NUMBER = /^[1-5]$/;
/** Behind a picture they say where in the mail it stands. */
export const PLACED_BELOW: ReadonlySet<string> = set('sotto sottostante seguente qui');

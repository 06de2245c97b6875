/** First persons of verbs that by themselves say that something comes with the mail ("allego", "si allega"). */
export const ATTACH_VERBS: ReadonlySet<string> = set(
  'allego alleghiamo allega allegano allegando accludo accludiamo attach attaching anbei',
);

/** "allegato", "unite", "acclusa": what makes a thing next to it an attachment. */
export const ATTACHED: ReadonlySet<string> = set(
  'allegato allegata allegati allegate unito unita uniti unite accluso acclusa acclusi accluse annesso annessa annessi annesse attached',
  'enclosed',
);

/** "trovate …", "troverai …": announces with a word of `HERE` or `ATTACHED`. */
export const FINDING: ReadonlySet<string> = set('trovi trovate troverete troverai trova trovano');

/** Where in the mail a picture stands. */
export const HERE: ReadonlySet<string> = set('qui sotto seguito seguente calce fondo coda allegato');

/** These can only be places in the mail. */
export const RIGHT_HERE: ReadonlySet<string> = set('qui seguito calce coda');

/** With these a sentence about an attachment goes on in the program: "ho allegato il pdf ma …", "… alla pratica". */
export const GOES_ON: ReadonlySet<string> = new Set(
  "ma e ed pero al alla allo ai agli alle all' a nel nella nello nei nelle nell' in dal dalla con da poi quando che come".split(
    ' ',
  ),
);

/** The passive or impersonal forms of these count only after "si" ("si allega"): alone they tell of the program or of others. */
export const IMPERSONAL_VERBS: ReadonlySet<string> = set('allega allegano');

/** First persons of verbs of sending and showing: they announce where what is sent is a picture or a file. */
export const SEND_VERBS: ReadonlySet<string> = set(
  'invio inviamo mando mandiamo trasmetto trasmettiamo inoltro inoltriamo giro giriamo unisco unisce invia',
  'inviano inoltra rimette uniscono trasmette trasmettono uniamo metto mettiamo inserisco incollo riporto posto',
  'passo lascio rimetto ecco inviando trasmettendo mandando',
);

/** Of these only the impersonal form announces ("si invia copia"): else they tell what the program or others do. */
export const SENT_BY_NOBODY: ReadonlySet<string> = set(
  'unisce uniscono invia inviano inoltra rimette trasmette trasmettono',
);

/** Pictures of a screen: with these the smallest hint announces ("vedi foto", "in figura"). */
export const PICTURES: ReadonlySet<string> = set(
  'schermata schermate screenshot screenshots screen screens screeshot sreenshot videata videate foto',
  'fotografia immagine immagini figura figure fotogramma cattura catture printscreen print stamp snapshot',
  'filmato video fotografie istantanea',
);

/** Things that can be attached; weaker than pictures, because the programs handle them too. */
export const FILES: ReadonlySet<string> = set(
  'file pdf excel word csv xml zip log documento documenti stampa stampata stampe prospetto elenco tabella',
  'copia esempio esempi ricevuta notifica formato scontrino xls xlsx txt jpg png tracciato foglio scansione',
  'modello report dettaglio avviso atto bozza nota lettera mail pec comunicazione cedolino fattura esito',
);

/** "vedi foto", "come da immagine", "come si vede dal pdf". */
export const POINTERS: ReadonlySet<string> = set(
  'vedi vedere vedasi vedete guarda guardate guardare osserva cfr veda vede visibile evidenzia see',
);

/** What a picture of it is sent for: "la foto dell'errore" is an announcement, "la foto del dipendente" is not. */
export const FAULTS = /^(?:error|messagg|problem|anomal|schermo|monitor|display|avviso|videat|schermat|blocc)/;

/** Pictures that are also what a program calls its own windows. */
export const SCREENS: ReadonlySet<string> = set('schermata schermate videata videate');

/** "nella foto …", "dall'immagine …". */
export const WITHIN = /^(?:nella|nell'|nelle|nello|dalla|dall'|dallo|dalle)$/;

/** Mail that is sent on inside this one, as quoted text: then nothing needs to be attached. */
export const FORWARDED: ReadonlySet<string> = set('mail pec comunicazione lettera nota');

/** Before an announcing word in the same clause they make it a condition, a habit, a question or an offer. */
export const CONDITIONS: ReadonlySet<string> = new Set([
  'quando',
  'se',
  'ogni',
  'appena',
  'dopo',
  'mentre',
  'volta',
  'qualora',
  'ogniqualvolta',
  'posso',
  'possiamo',
  'potrei',
  'potremmo',
  'devo',
  'dovrei',
  'vorrei',
  'provo',
  'cerco',
  'riesco',
  'tento',
  'volessi',
  'servisse',
  'faccio',
  'poi',
  'eventualmente',
  'finche',
  'prima',
  'dove',
  'perche',
  'when',
  'if',
  'seguira',
  'seguiranno',
  'seguono',
]);

export const NEGATIONS: ReadonlySet<string> = set(
  'non nn senza niente nessun nessuna ne not no mancano manca privo priva without',
);

/** Reaches as far as its noun's own words: "senza il bollettino pagoPA allegato". */
export const LACKING: ReadonlySet<string> = set('senza manca mancano priva privo');

/** "Attached to": what follows is the thing in the program that it belongs to. */
export const ATTACHED_TO: ReadonlySet<string> = set(
  "al allo alla ai agli alle all' a della del delle dei dell' dello nella nel",
);

/** What "attached to" may name and still mean this mail. */
export const THIS_MAIL: ReadonlySet<string> = set('presente mail email messaggio questa questo');

/** The small words that an announcement is put together with. */
export const ARTICLES: ReadonlySet<string> = set("la il lo le i gli l' un una un' due tre");
export const DEFINITE: ReadonlySet<string> = set("l' un un' gli degli dell' all' agli quest' dei i il lo");
export const TO_READER: ReadonlySet<string> = set('vi ti le');
export const HAVING: ReadonlySet<string> = set('ho abbiamo');
/** Somebody else attached it, somewhere else. */
export const OTHERS_HAVING: ReadonlySet<string> = set('ha hanno aveva avevano avesse');
export const BEING: ReadonlySet<string> = set('e sono viene vengono risulta risultano era erano va vanno');
export const OF: ReadonlySet<string> = set("del della dello dell' dei delle");
export const FROM: ReadonlySet<string> = set("da dal dall' dalla");
export const IN: ReadonlySet<string> = set("in nel nell' nella");
export const WITHIN_THING: ReadonlySet<string> = set("nel nell' nella nei nelle dal dall' dalla v");
/** Behind a picture they say where in the mail it stands. */
export const PLACED_BELOW: ReadonlySet<string> = set('sotto sottostante seguente qui');
/** Pictures that "in" announces: "in figura". */
export const FIGURES: ReadonlySet<string> = set('figura foto immagine');
/** Behind "allegato" they make it one of the program's or of a law's. */
export const NUMBERING = /^(?:[a-hj-z]|n|nr|num|tecnico|unico)$/;

function set(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

import { wordSet as set } from './word-set';

/** Before an announcing word in the same clause they make it a condition, a habit, a question or an offer. */
export const CONDITIONS: ReadonlySet<string> = set(
  'quando se ogni appena dopo mentre volta qualora ogniqualvolta posso possiamo potrei potremmo devo dovrei vorrei',
  'provo cerco riesco tento volessi servisse faccio poi eventualmente finche prima dove perche when if seguira',
  'seguiranno seguono domani stasera dopodomani',
);

/** What begins like a condition and is none. */
export const SET_PHRASES: ReadonlySet<string> = new Set([
  'faccio seguito',
  'faccio riferimento',
  'faccio presente',
  'faccio avere',
  'ogni caso',
  'ogni buon',
  'se guardate',
  'se aprite',
  'se vedete',
  'se leggete',
  'se confrontate',
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

/** Behind a mail they make it a former one: "alla mail di ieri". */
export const FORMER: ReadonlySet<string> = set(
  "di del dell' dello della delle precedente scorsa ricevuta inviata inviatami arrivata vostra che",
);

/** Not now: "vi mando la stampa domani". */
export const LATER: ReadonlySet<string> = set(
  'domani stasera dopodomani dopo poi appena successivamente settimana prossima prossimi prossimo separatamente',
  'separata pomeriggio lunedi martedi mercoledi giovedi venerdi tardi',
);

/** Right before a verb of sending: "nel pomeriggio vi mando i file". */
export const TODAY_LATER: ReadonlySet<string> = set(
  'pomeriggio giornata mattinata serata lunedi martedi mercoledi giovedi venerdi',
);

/** "la stampa di lunedì", "la schermata che esce dopo": what follows belongs to the thing. */
export const BELONGING: ReadonlySet<string> = set("di del della dell' delle dei che con dove");

/** Not with this mail: "ve lo lascio sull'area FTP". */
export const OTHER_WAYS: ReadonlySet<string> = set(
  'link ftp sftp wetransfer drive onedrive dropbox whatsapp telegram fax sharepoint chiavetta teams',
);

/** With "via" and its like these are ways too: "tramite PEC". */
export const BY_WAY_OF: ReadonlySet<string> = set('via tramite mezzo per con');

export const POST: ReadonlySet<string> = set('pec posta corriere raccomandata protocollo');

/** Somebody else attached it, somewhere else. */
export const OTHERS_HAVING: ReadonlySet<string> = set(
  'ha hanno aveva avevano avesse avessero avrebbe avrebbero avete avevate hai aver avere abbia abbiano avendo',
);

/** It happened before this mail: "vi avevamo inviato", "abbiamo già inviato". */
export const HAD: ReadonlySet<string> = set('avevo avevamo gia ieri');

/** Behind a picture: "nello screenshot di ieri". */
export const FORMER_ONE: ReadonlySet<string> = set('ieri precedente scorsa scorso altro ticket');

/** A mail that somebody sent or got: "ho mandato una mail con … in allegato". */
export const MAILS: ReadonlySet<string> = set('mail email pec');

/** What somebody did with a thing that came "in allegato". */
export const GIVEN =
  /^(?:mandat|inviat|spedit|mess|ricevut|trasmess|fornit|girat|inserit|caricat|inoltrat|dat|arrivat)[oaie]$/;

/** Behind "allegato" they make it one of the program's or of a law's. */
export const NUMBERING = /^(?:[a-hj-z]|n|nr|num|tecnico|unico)$/;

/** One of several: with these before it "allegato" is a noun of the program ("un unico allegato zip"). */
export const COUNTING: ReadonlySet<string> = set(
  'unico singolo solo altro nuovo primo secondo terzo ogni nessun qualche ciascun stesso',
);

/** Parts of a program's window: what stands behind them is their name ("alla voce documenti allegati"). */
export const WINDOW_PARTS: ReadonlySet<string> = set(
  'numero campo menu sezione voce tab pulsante tasto colonna funzione pannello opzione etichetta spunta casella',
);

/** First persons that a program's own doings are told with as well: "inserisco la foto e si chiude". */
export const HANDLING_VERBS: ReadonlySet<string> = set(
  'inserisco metto mettiamo aggiungo aggiungiamo incollo attacco attacchiamo includo includiamo',
);

/** With these such a sentence goes on in the program. */
export const INTO: ReadonlySet<string> = set(
  "e ed ma al alla allo ai agli alle all' nel nella nello nei nelle nell' sul sulla in",
);

/** Before "allegato" these leave the noun to what follows: "dagli allegati i file duplicati". */
export const OUT_OF: ReadonlySet<string> = set("dagli sugli dall' sull' negli nell'");

/** With these a sentence about an attachment goes on in the program: "ho allegato il pdf ma …", "… alla pratica". */
export const GOES_ON: ReadonlySet<string> = set(
  "ma e ed pero al alla allo ai agli alle all' a nel nella nello nei nelle nell' in dal dalla con da poi quando che come",
);

/** Of these only the impersonal form announces ("si invia copia"): else they tell what the program or others do. */
export const SENT_BY_NOBODY: ReadonlySet<string> = set(
  'unisce uniscono invia inviano inoltra rimette trasmette trasmettono',
);

/** The passive or impersonal forms of these count only after "si" ("si allega"): alone they tell of the program or of others. */
export const IMPERSONAL_VERBS: ReadonlySet<string> = set('allega allegano');

/** Before "invio", "giro", "posto" they make it a noun. */
export const NOUN_MARKS: ReadonlySet<string> = set(
  "di del dell' l' un il al dall' nell' all' sull' uno ogni primo nuovo ultimo tal",
);

/** Third persons that point only as "si veda", "come vede": alone they tell what somebody or the program sees. */
export const SEEN_BY_OTHERS: ReadonlySet<string> = set('vede evidenzia');

/** Whose or which letter: "questa mail" is the one being written, "come da vostra mail" a former one. */
export const OWNED: ReadonlySet<string> = set(
  'questa questo presente vostra vs sua tua precedente mia nostra prima seconda terza quarta quinta ennesima breve',
);

/** Asked of the reader or awaited from others: "mandatemi in allegato la guida". */
export const ASKED_FOR =
  /^(?:(?:mand|invi|spedi|trasmett|inoltr|gir)[a-z]{1,6}[mc]i|attend[oe]|attendiamo|aspetto|aspettiamo|ricevere)$/;

/** What programs and others do; "si invia in allegato" is said of this mail. */
export const OTHERS_DO: ReadonlySet<string> = set(
  'invia inviano manda mandano elenca mette mettono riporta riportano genera produce spedisce trasmette inserisce',
  'porta contiene prevede scritto',
);

/** With these a sentence with "si" tells how something is done: "si inviano gli avvisi dal menu". */
export const DONE_SO: ReadonlySet<string> = set('ma tramite menu maschera programma portale procedura gestionale');

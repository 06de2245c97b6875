/**
 * Words of a subject, as stems of folded words, by what they tell. A subject of `EMPTY` words alone is generic (§ 2.3: "Aiuto",
 * "Problema", "Errore cityware"); one that has `WEAK` words besides leaves doubt. A `*` stands for any ending.
 */
export const EMPTY: readonly string[] = // greetings, thanks, farewells
  (
    'buongiorno buonasera buon buona buone giorno pomeriggio sera serata giornata salve ciao hello hi gentile gentili gent.mi gent.ma gent.mo spett spett.le spettabile egregio egregi ' +
    'cordial* salut* grazi* graz* distint* cortes* cortesement* prego scus* ' +
    // pleas and pressing
    'aiut* help sos urgen* urgn* subito presto prima possibile immediat* import* priorit* massim* alta sollecit* solecit* attenzione attn ennesim* nuovament* ancora sempre solit* nuov* stess* altr* ' +
    'vario varie vari diversi diverse div tant* troppi ' +
    // asking
    'richie* riches* chied* chiest* chiar* chiarim* assisten* asisten* assistez* asistez* assitenz* assist support* suport* ticket ticke* intervent* interv informa* info infos delucidaz* domand* quesit* question* dubb* segnala* segnalaz* comunica* ' +
    'contatt* ricontatt* telefon* telefonat* chiamat* chiamar* richiam* appuntament* collegament* teleassistenza remoto remota necess* bisogn* serve servir* occorre parlar* risposta rispost* risp riscontr* messagg* mail email oggetto testo ' +
    // trouble without a name
    'problem* problm* probl prob pb error* eror* errato errata anomal* malfunzion* malfunz* guast* difficolt* disguid* inconvenient* disserviz* bug crash ko caso situaz* cosa cose roba fatto qualcosa niente nulla tutto tutti ' +
    'funzion* va vanno andare sistemar* risolv* risoluz* correzion* ' +
    // the thing itself
    'programm* program softwar* sw applicativ* applicaz* app gestional* procedur* sistem* piattaform* prodott* cityware cwol online palitalsoft verticale modul* utilizz* uso usare ' +
    // nobody in particular
    'uffic* comun* ent* operator* tecnic* responsabil* collega collegh* dott dott.ssa dr sig sig.ra sig.ri signor* ragazz* amic* ' +
    'veloc* rapid* brev* piccol* semplic* curiosit* test prova prove nota note varia generic* vostr* nostr* mio mia miei vs ns oggi ieri domani stamattina stamani mattina lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ore data giorno settimana mese anno'
  ).split(' ');

/** States that say a little: with an empty subject around them they leave doubt, and the writer is asked. */
export const WEAK: readonly string[] =
  'utent* client* personale blocc* ferm* lent* lentezz* impall* piant* aggiornament* accesso accedere entrar* apr* chius* salv* stamp* dati file pagina schermat* videat* elenc* invi* ricez* funzionalit*'.split(
    ' ',
  );

/** Words that only hold others together, and those that negate or qualify. */
export const LINKS: readonly string[] = (
  "a ad al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' di del dello della dei degli delle dell' d' in nel nello nella nei negli nelle nell' su sul sullo sulla sui sugli sulle sull' " +
  "con col coi per x tra fra il lo la i gli le l' un uno una un' e ed o od ma che ch' chi cui non nn se si ci vi mi ti ne c' e' si' no piu meno molto poco mai gia solo anche come quando dove perche cosi questo questa questi queste quest' quello quella " +
  "sono siamo siete essere stato stata avere ho ha hanno abbiamo avete hai sta stanno sto fare fa fate posso puo potete potreste vorrei vorremmo volevo dovrei devo deve dobbiamo favore piacere cortesia merito riguardo relativo relativa riferimento rif n nr num c.a att da voi noi io loro me te lei vostro qualche alcuni alcune ogni del' re fw r i s p un'altra qui qua li ecc etc of the to for please with my"
).split(' ');

/** The words that are mistyped most in such subjects: one slip of the fingers in them is forgiven. */
export const MISTYPED: readonly string[] =
  'problema problemi problematica assistenza richiesta richieste segnalazione segnalazioni anomalia anomalie malfunzionamento informazione informazioni urgente urgenza urgentissimo supporto intervento errore errori chiarimento chiarimenti buongiorno buonasera programma procedura software gestionale cityware'.split(
    ' ',
  );

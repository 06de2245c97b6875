/**
 * Words of a subject by what they tell, folded. A `*` stands for any ending. A subject of `EMPTY` words alone is generic (§ 2.3:
 * "Aiuto", "Problema", "Errore cityware"); one that has a single `WEAK` or unknown word besides leaves doubt.
 */
export const EMPTY: readonly string[] = list(
  // Greetings, thanks, farewells.
  'buongiorno buonasera buon buona buone giorno pomeriggio sera serata giornata salve ciao hello hi gentile gentili',
  'gent.mi gent.ma gent.mo spett spett.le spettle spettabile egregio egregi cordial* salut* grazi* distint* cortes* prego scus*',
  // Pleas and pressing.
  'aiut* help helpdesk desk sos urgen* urgn* subito presto prima possibile immediat* importante importanza importantissimo priorit* massim*',
  'alta sollecito sollecita sollecitiamo sollecitare sollecitando solecit* secondo terzo quarto quinto ultimo attenzione attn ennesim* nuovament* ancora sempre solit* nuov* stess* altr* vario varie vari diversi',
  'diverse tant* troppi veloc* rapid* brev* piccol* semplic* curiosit* grav* seri serio seria bloccant* critic*',
  // Asking.
  'richie* richies* chied* chiest* chiarim* chiarire assisten* asisten* assistez* asistez* assitenz* assist support* suport* ticket',
  'intervento interv info informazion* informativa infos delucidaz* domand* quesit* question* dubb* segnalazione segnalo',
  'segnaliamo segnala comunicazione comunico contatto contattare ricontatt* telefon* chiamat* chiamar* richiam*',
  'appuntamento collegament* teleassistenza remoto remota necess* bisogn* serve servir* occorre parlar* rispost* risp riscontr*',
  'messaggio mail email oggetto testo facendo seguito',
  // Trouble without a name.
  'problem* problm* probl prob pb error* eror* errata anomal* malfunzion* malfunz* guast* difficolt* disguid* inconvenient*',
  'disserviz* bug crash ko caso situaz* cosa cose roba fatto qualcosa niente nulla tutto tutti funzion* va vanno andare riesc*',
  'riusc* sistemar* risolv* risoluz* rispond* rispost* subito',
  // The thing itself.
  'programma programmi program softwar* sw applicativ* applicaz* app gestional* procedura procedure sistema sistemi piattaform*',
  'prodott* cityware cwol online palitalsoft verticale modulo moduli utilizz* uso usare',
  // Nobody in particular, and no time in particular.
  'uffic* comune comuni ente enti operator* tecnic* responsabil* collega collegh* dott dott.ssa dr sig sig.ra sig.ri signor*',
  'ragazz* amic* test prova prove nota note varia generic* vostr* nostr* mio mia miei vs ns oggi ieri domani stamattina stamani',
  'mattina lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto',
  'settembre ottobre novembre dicembre ore data settimana mese anno',
);

/** States and things of every program: with empty words around them they say a little, and the writer is asked. */
export const WEAK: readonly string[] = list(
  'utent* client* personale blocc* ferm* lent* lentezz* impall* piant* aggiornament* accesso accedere entrar* apr* chius* salv*',
  'solleciti stamp* dati file pagina schermat* videat* elenc* invi* ricez* funzionalit*',
);

/** Words that only hold others together, and those that negate or qualify. */
export const LINKS: readonly string[] = list(
  "a ad al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' di del dello della dei degli delle dell' d' in nel",
  "nello nella nei negli nelle nell' su sul sullo sulla sui sugli sulle sull' con col coi per x tra fra il lo la i gli le l' un",
  "uno una un' e ed o od ma che ch' chi cui non nn se si ci vi mi ti ne c' no piu meno molto poco mai gia solo anche come quando",
  "dove perche cosi questo questa questi queste quest' quello quella sono siamo siete essere stato stata avere ho ha hanno abbiamo",
  'avete hai sta stanno sto fare fa fate posso puo potete potreste vorrei vorremmo volevo dovrei devo deve dobbiamo favore piacere',
  'cortesia merito riguardo relativo relativa riferimento rif n nr num ca att da voi noi io loro me te lei qualche alcuni alcune',
  'ogni re fw r s p qui qua li ecc etc of the to for please with my',
);

/** The words that are mistyped most in such subjects: one slip of the fingers in them is forgiven. */
export const MISTYPED: readonly string[] = list(
  'problema problemi problematica assistenza richiesta richieste segnalazione anomalia anomalie malfunzionamento informazione',
  'informazioni urgente urgenza urgentissimo supporto intervento errore errori chiarimento chiarimenti buongiorno buonasera',
  'programma procedura software gestionale cityware',
);

function list(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ');
}

/** Words around the names of people in signatures, folded. Extend the lists freely. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Before (or after) a person's name: what stands beside them is a person. */
export const TITLES = words(`
    dott dottor dottore dottoressa dr dssa ssa ra na rag ragioniere ragioniera geom geometra ing ingegnere arch
    architetto avv avvocato avvocata sig sigra signor signora signore signorina prof professoressa professore
    maestra maestro perito ind istr istruttore istruttrice amm vo tivo direttivo isp ispettore ispettrice ass
    assistente sociale soc agr agronomo mons don suor padre cav comm on sen cap capitano ten tenente mar maresciallo
    brig brigadiere agente ag vice comandante cte pol geol biol dipl dot dottssa egr mr mrs ms miss`);

/** Offices held by people: a name may follow, but they are none themselves. */
export const ROLES = words(`
    sindaco sindaca assessore assessora vicesindaco segretario segretaria responsabile resp dirigente direttore
    direttrice funzionario funzionaria funz coordinatore coordinatrice coord capo addetto addetta operatore
    operatrice impiegato impiegata collaboratore collaboratrice coll esecutore messo ufficiale delegato delegata
    referente incaricato incaricata tecnico tecnica specialista esperto esperta consulente presidente consigliere
    consigliera vigile bibliotecario bibliotecaria economo archivista rup titolare posizione organizzativa eq po
    tirocinante stagista amministratore sistema firmato fto firma mittente nome cognome scrive scrivente qui parla
    saluti saluto grazie cordiali distinti cordialmente ciao buongiorno salve collega colleghi colleghe redatto
    compilato inviato da oggetto contatto contatti riferimento rif per`);

/** Parts of an organisation: the words after them name it, and perhaps a person at the end. */
export const OFFICES = words(`
    comune unione provincia regione citta municipio comunita ente enti ufficio uff servizio serv servizi settore
    sett area sezione sez sportello dipartimento direzione divisione reparto unita uo consorzio ambito ats azienda
    agenzia societa ditta soc coop spa srl srls asl ausl ast ministero prefettura questura tribunale camera
    istituzione comando polizia corpo vigili stazione centro gruppo team staff associazione pro loco segreteria
    protocollo anagrafe ragioneria tributi commissione consiglio giunta`);

/** What is named after people: a name behind them is no signature. */
export const NAMED_AFTER = words(`
    via viale vle piazza piazzale pza pzza piazzetta corso cso largo vicolo contrada cda strada str loc localita
    frazione fraz borgo rione quartiere lungomare traversa salita rotonda ponte parco giardino giardini scuola
    scuole elementare media materna istituto ist liceo itis ipsia ic comprensivo plesso asilo nido biblioteca teatro
    cinema museo pinacoteca palazzo palazzetto palestra palasport stadio impianto ospedale clinica rsa casa
    residenza villa castello rocca fondazione opera circolo centro auditorium sala aula chiesa parrocchia santuario
    abbazia convento universita accademia aeroporto porto molo caserma cimitero monte premio trofeo lascito eredi
    condominio hotel ristorante bar farmacia monumento street st avenue road strasse`);

/** In front of a saint's name: places, streets and feasts are called so. */
export const SAINTS = words('san santa sant santo ss madonna');

/** Belong to the surname that they start ("De Luca", "Lo Bianco", "Mc Donald"). */
export const PARTICLES = words(`
    de di del della dello dei degli delle d da dal dalla dalle dai lo la le li mc mac van von der den el ben al bin
    dos do das du le ter zu st ould ait oulad bou`);

/** No part of any name in a signature. */
export const NO_NAMES = words(`
    il gli un una ed ad all cod fisc allo alla ai agli alle in nel nello nella con su sul sulla tra fra che non si
    no ma se come dallo dagli vi mi ti ci ne questo questa nostro nostra vostro vostra sono siamo ho hai ha tel
    telefono cell cellulare fax mail email e-mail pec web sito skype interno int numero num orario orari ore lun
    mer gio ven sab dom lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile
    maggio giugno luglio agosto settembre ottobre novembre dicembre mattina pomeriggio sera oggi domani ieri
    apertura chiusura chiuso aperto ricevimento pubblico urp suap sue ced cuc scia imu tari tasi demografici
    demografico elettorale elettorali stato civile leva statistica tecnici urbanistica edilizia lavori pubblici
    manutenzioni patrimonio ambiente cultura turismo sport istruzione sociali amministrativo amministrativa
    amministrativi affari generali generale legali legale finanziario finanziaria finanziari bilancio contabilita
    contabile contabili economato personale risorse umane paghe stipendi gare appalti contratti acquisti
    provveditorato entrate tributo riscossione commercio attivita produttive locale municipale municipali comunale
    comunali provinciale regionale nazionale archivio messi notifiche albo pretorio trasparenza anticorruzione
    privacy protezione informatica informatici sistemi informativi digitale transizione innovazione cimiteriali
    cimiteri scolastici scolastico mensa trasporto infanzia asili nidi tutela minori front office back desk help
    uffici valle gestione unica appaltante centrale committenza buon buona buone buoni lavoro giornata serata
    weekend fine settimana feste natale pasqua anno cordialita migliori mille tante infinite ringrazio ringraziando
    anticipatamente attesa riscontro resto disposizione presto gentile gentili egregio egregi spett spettabile
    spettle assistenza supporto buonasera buonpomeriggio kind best regards thanks thank you hello hi dear sincerely
    salute carta posta certificata documento documenti allegato allegati data luogo timbro originale digitalmente
    copia sede operativa corrispondenza codice fiscale partita iva piva italia italy marche umbria abruzzo lazio
    toscana iphone ipad android samsung galaxy outlook smartphone mio mia errore problema stampa stampe pratica
    pratiche programma procedura modulo cityware palitalsoft cwol software utente password accesso urgente
    richiesta fattura fatture mandato mandati bolletta bollette certificato certificati avviso avvisi cartella
    elenco lista dati campo menu schermata nuova nuovo nuovi nuove vecchio vecchia prima prime ultimo ultima alto
    alta basso bassa piano terra primo secondo terzo militare militari polare cliente clienti cittadino cittadini
    utenti tutti tutte signori gas luce acqua rifiuti bianca rossa verde blu ok ii iii iv vii viii ix xi xii xiii
    xiv xvi xxi xxii xxiii xxiv sas onlus aps odv`);

/** Numbers of popes and kings: the name before them is a street's or a school's. */
export const NUMERALS = words('ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxiii');

/** Short forms that are not the beginning or the end of the full name. */
export const NICKNAMES: readonly (readonly string[])[] = [
  ['giuseppe', 'beppe', 'peppe', 'pino', 'peppino', 'bepi', 'geppe'],
  ['giuseppina', 'giusy', 'giusi', 'pina', 'pinuccia', 'peppina'],
  ['luigi', 'gigi', 'gino'],
  ['luigia', 'gina', 'luisa'],
  ['francesco', 'checco', 'ciccio', 'franco'],
  ['francesca', 'franci', 'checca'],
  ['giovanni', 'gianni', 'vanni', 'nanni'],
  ['giovanna', 'gianna', 'vanna'],
  ['antonio', 'tonino', 'toni', 'tony', 'nino'],
  ['antonia', 'antonietta', 'tonia'],
  ['domenico', 'mimmo', 'menico'],
  ['domenica', 'mimma'],
  ['raffaele', 'lello'],
  ['raffaella', 'lella'],
  ['vincenzo', 'enzo'],
  ['lorenzo', 'renzo', 'enzo'],
  ['salvatore', 'toto', 'turi'],
  ['elisabetta', 'betta', 'lisa', 'betty'],
  ['eleonora', 'nora', 'ele'],
  ['maria teresa', 'mariateresa'],
  ['stefania', 'stefy', 'stefi'],
  ['katia', 'catia', 'katiuscia'],
  ['michele', 'miche', 'lele'],
  ['daniele', 'lele'],
  ['emanuele', 'manuele', 'lele'],
  ['ermanno', 'manno'],
];

/** Parts of an organisation that are called after places: "Comune di Porto San Giorgio". */
export const PLACED = words('comune unione provincia regione citta municipio comunita consorzio ambito distretto');

/** Second halves of double first names ("Maria Teresa", "Anna Rita"), which are no surnames there. */
export const SECOND_HALVES = words(`
    teresa grazia rosa pia luisa rita cristina elena antonietta paola stella giulia assunta carla clara chiara laura
    giovanna angela concetta maria lucia vittoria sole luce beatrice gabriella francesca alessandra antonia letizia
    sofia bruna lisa lena rosaria carmela donata silvia anna elisa eugenia ida immacolata ines nives sara caterina
    maddalena pina giuseppina paolo carlo luigi luca maria franco`);

/** Surnames that are ordinary words at the foot of a mail: alone they support no name. */
export const ORDINARY_SURNAMES = words(`
    casa chiesa castello borgo ponte porta porto corso
    conti costa guida sala serra fabbri fiori monti valle villa piazza rocca torre riva fontana campo prato forte
    grande basso longo leone gatti volpe lupo vita vitale conte marchese barone papa monaco abate mari pace
    speranza guerra carta cavallo franchi re nobile fedele giusti santi`);

/** Endings of nouns and adjectives that administrations use; few names have them. */
export const COMMON_ENDINGS =
  /(?:zion[ei]|sion[ei]|ment[oi]|ita|tiv[oaie]|nal[ei]|ral[ei]|tal[ei]|ual[ei]|ial[ei]|bil[ei]|ic[ao]|ich?[ei]|ari[oa]|enz[ae]|anz[ae]|ism[oi]|aggi[oo]?|ent[ei]|ant[ei]|tura|ture|os[oaie]|izi[oa]|it[oi]ri[oa]|logi[ae]|nomi[ae])$/;

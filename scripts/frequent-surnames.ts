/**
 * Surnames that many people in Italy have. A name is told by its first name; surnames settle which of two words is which, and small
 * letters ("anna bianchi"). Those that are also words of the language matter most.
 */
export const FREQUENT_SURNAMES: readonly string[] = `
  abate agostini amato andreoli angeli antonelli arena bacci baldi baldini baldoni barbieri barone bartoli basile bassi battaglia
  bellini belli bello benedetti bernardi bernardini bertini bianchi bianco biondi bruni bruno bucci caputo carbone carletti carloni caruso
  castelli catalano cattaneo cecchini ceccarelli cesari chiesa cipriani cirillo colombo conte conti coppola corsi corti costa costantini
  costantino damico dangelo deangelis delucia defalco deluca demarco derosa desantis desimone diana ditommaso donati esposito fabbri
  fabiani falcone fattori ferrante ferrara ferrari ferraro ferretti ferri ferro filippini fiore fiorentini fiorini fontana forte
  franceschini franchi franco fumagalli fusco galli gallo garofalo gasparini gatti gentile gentili giacomini giordano giorgi giorgini
  giovannini giuliani giuliano giusti grandi grassi grasso greco gregori grilli grimaldi guerra guerrini guidi lelli leone leoni
  locatelli lombardi lombardo longhi longo lorenzetti lorenzini lucchetti luciani lupi magnani magi mancini mancinelli mancuso
  manzi marchesi marchetti marchi mariani marinelli marini marino mariotti marini martelli martinelli martini martino massari massi
  mazza mazzoni mele meloni merlo messina milani molinari monaco montanari monti morelli moretti mori moroni moscatelli napoli
  napolitano negri negro neri nicoletti nucci oliva olivieri orlandi orlando orsini pace pagani pagano palazzi palma palmieri palumbo
  parisi pasquali pasqualini pastore pellegrini pellegrino pepe perri perini perugini petrini piazza pieri pierini pini pinna piras
  pisani poli polidori pozzi priori proietti puddu quaranta ranieri ricci ricciardi righi rinaldi riva rizzi rizzo rocca rocchi
  romagnoli romani romano romeo rosati roselli rosi rossetti rossi rossini rosso rota ruggeri ruggiero russo sabatini sacchi sala
  salvi salvatori sanna santarelli santi santini santoro sartori scarpa schiavone serra sforza silvestri simonetti simoni sorrentino
  spada spina stefani stefanelli tarantino testa toma tombolini toni torre torri tosi trevisan trovato urbani vaccaro valente valenti
  valentini valeri vecchi ventura venturi venturini verdi viale villa villani vinci viola visconti vitale vitali viti volpe volpi zanella
  zanetti zanini zanoni zappa zito ziti zocchi zoppi`
  .trim()
  .split(/\s+/);

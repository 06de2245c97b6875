/**
 * First names of people who work in Italian offices that the package of names lacks: older and compound Italian names, regional
 * ones, and the common names of the countries that many come from. Folded (no accents, lower case). Extend freely, then run
 * `npx tsx scripts/write-first-names.ts`.
 */
export const MORE_FIRST_NAMES = `
antonietta ivana rosaria mariagrazia nazzareno settimio settimia sauro palmira ylenia maicol quinto sesto ottavio annamaria
annarita annalisa annaluisa annachiara annapaola annabella mariateresa mariapia mariarosa marialuisa mariarita mariacristina
mariaelena mariangela mariantonietta mariapaola mariastella mariagiulia mariassunta mariacarla mariaclara mariachiara
marialaura mariagiovanna mariangelica mariella marisa maristella marinella pierluigi piergiorgio pierpaolo piergiuseppe
pierfrancesco pierangelo pierangela pierantonio piercarlo pierino pierina piero piera gianluca gianluigi gianmarco giammarco
giammaria gianmaria giancarlo giancarla gianfranco gianfranca gianpaolo giampaolo gianpiero giampiero gianpietro giampietro
gianna gianni giannina giannino giambattista gianbattista giandomenico gianmario giannetto giuliano giuliana giusy giusi
giuseppina pina pino pinuccia pinuccio peppe beppe peppino peppina gino gina ginetta luigina luigino gigi gigliola gilda
graziella graziano graziana grazietta ornella loredana lorella lorena loriana loris lorenza luana luisella luisa luisanna
lucianna lucilla lucio luciano luciana lidia licia liliana lilia lina lino linda livia livio lia lea leda letizia leila
nadia nada natascia natasha nella nello nelda nerina nerino nevio nicoletta nicolo niccolo nicola nicole nilde nives noemi
novella norma norina nunzia nunzio nazzarena oriana oriano oriella ornello orietta orlando orlanda ortensia oretta osvaldo
otello ottavia ottorino palmiro paride pasqualina pasqualino patrizia patrizio primo prima primina quintilio quintina
raffaela raffaella raffaele rachele ramona raul remo renata renato renzo renza riccarda rina rino rita ritanna roberta
romina romeo romana romano rosalba rosalia rosanna rosangela rosella roselina rosita rosetta rosina rosy rossana rossano
rossella ruggero sabina sabrina samanta samantha samuela samuele sandra sandro sandrina santa santina santino sara saverio
savina savino secondo secondina selene serafina serafino serena sergio settimo severino severina silvana silvano silvestro
silvia silvio simona simonetta simone sofia sonia stefania stefano stelvio susanna susy tamara tania tatiana tecla tea teresa
teresina tersilia tina tino tiziana tiziano tommasina tonino toni tonia tony tosca tullio ubalda ubaldo uliana uliano umberta
valda valdo valentina valeria valerio vanda vania vanessa vanna vanni velia venanzo venanzio vera verena vilma vincenza vinicio
viola violetta virna vito vittoria viviana walter wanda wilma william wladimiro yuri jury juri ivo ivan ivano ilario ilaria
ileana ines iole ione irma isabella isa isotta italo italia jacopo jessica jenny jennifer katia katiuscia katya kevin ketty
debora deborah debhora dario daria daniela danila danilo dante deanna delia delfina delio demetrio denis denise desiree diana
diego dilva dina dino dolores domenica domenico donata donatella donato doretta doriana doriano doris edda edi edoarda
egidia egidio egle elda elena eleonora elettra eliana eliano elide elio elisa elisabetta elisa elsa elva elvira elviro
emanuela emanuele emma enea enio enza enzo ennio enrica enrico erica erika erino ermanno ermelinda ermes erminia erminio
ernesta ersilia esterina ester eugenia eva evelina evelyn ezio fabia fabiana fabiano fabiola fabio fabrizia fabrizio
fausta faustino fausto federica fedora felicetta ferdinanda fernanda fernando ferruccio filomena fiammetta fiorella
fiorello fiorenza fiorenzo flavia flavio floriana floriano fosca fosco franca franco francesca franchino fulvia fulvio gabriella
gaetana gaetano gemma genny gerarda germana germano gessica gianina gilberto gino giordana giordano giorgia giovanna
gioacchino gisella giselda giulietta giulio glauco gloria goffredo graziella greta guerrino guglielmina guido ida igor
ileana immacolata concetta carmela carmelo carmelina carmine catia cinzia cesarina cesira claudia claudio clara clarissa
clelia clementina cleofe cloe corinna corrado cosetta cosimo cosima costantino costanza cristiana cristiano cristina
assunta assuntina attilia attilio adelaide adele adelina adelmo adelio adina adriana adriano agata agnese agostina alba albina
albino alda aldina aldo alessandra alessia alessio alfonsina alfonso alfreda alfredo alice alida alina allegra alma alvaro
alvise amalia amanda amato ambra amedeo amelia amelio amleto ana anastasia andreina anella angela angelica angelina angelino
angiola angiolina angiolino anita anna annetta annunziata anselmo antonella antonello arduino argentina argia arianna armanda
armando armida arnaldo aroldo arrigo arturo astrid asia augusta aurelia aurelio azelio azzurra barbara bartolomeo bea beatrice benedetta
benito bernardina berta biagio bianca bibiana brando brigida bruna brunella brunello bruno calogera calogero camilla candida
carla carletto carlotta carolina casimira cassandra catello caterina celeste celestina celestino cesare chantal ciro
savino sauro nazario emidio emidia venanza serenella settimino marisol lamberta lamberto lanfranco leandro leonello leonetta
leonilde leopoldo liana libera liberata liberato ludovica luigia maddalena mafalda manlio manola manolo manuela manuele mara
marcella marcello margherita mariano marianna mariana marica marika marilena marilisa marina marinella marino mario marta martina
maruska marusca marzia marzio massimiliano massimiliana massimo massima matilde mattea mauro maura maurizia maurizio melania
melissa mercedes michela michele michelina milena milva mimma mimmo mina minerva mira miranda mirco mirko mirella miria miriam mirta
mirna modestina moira monia monica morena moreno morgana moira nazareno nerea noris
efisio efisia gavino gavina bachisio bonaria antioco antioca salvatorica giovannico gesuino gesuina raimonda ignazia priamo
sebastiana costantina mariantonia peppina barore bainzu
hannes markus thomas stefan georg johann josef franz karl hans peter martin andreas michael christian christoph florian
matthias lukas simon jakob alois anton walter heinrich helmut herbert hubert josefine katharina elisabeth maria margareth
barbara brigitte christine claudia cornelia doris elke evelin evi franziska greti hannelore heidi helga hildegard ingrid irene
judith karin kathrin lisa magdalena manuela margit marlene martha melanie monika notburga petra renate rita rosa rosmarie
ruth sabine sandra sieglinde silke silvia sonja stefanie susanne tanja theresia ulrike ursula veronika verena waltraud
werner wolfgang dietmar erich ernst gerhard gottfried gunther guenther hartmann juergen kurt manfred norbert oswald othmar
reinhard reinhold richard robert roland rudolf siegfried ulrich urban
arben agron altin ardian arjan armand artan besnik bledar blerim blerta bujar dritan drita edmond eduart elda elona elton endrit
enkeleda entela eriona ermal ervin fatmir fatjon flamur florenc fatime gentian genc gjergj gezim ilir ilirjana indrit ismail
jetmir julian kastriot klaudia klodian kristi ledi leonard lirije luljeta lindita lulzim manjola majlinda mimoza mirela migena
nertila nevila olta pellumb petrit rezarta saimir shkelqim shpresa skender sokol suela teuta valbona valmir vjollca xhevahir ylli zamira
adrian alexandru alina ana andreea andrei anca ancuta bogdan camelia catalin catalina claudiu constantin corina cosmin cristian
cristinel crina daniel dana delia dorin doina dumitru elena emil florentina florin gabriela gabriel georgiana gheorghe ion ionel ionela
ioana ionut irina iulia iulian larisa laurentiu lenuta liliana liviu loredana lucian luminita magdalena marcel marian mariana marius
mihaela mihai mircea mirela monica nicolae nicoleta oana octavian ovidiu paul petru radu ramona razvan rodica roxana sanda silviu simona
sorin sorina stefan stefania stela tudor traian valentin vasile vasilica veronica victor violeta viorel viorica vlad
ahmed ahmad abdel abdellah abdelkader abdul abderrahim adil aicha ali amal amina amine anas aziz aziza bouchra brahim driss fatiha fatima
fatna fouad hamid hamza hanane hassan hassna hicham hind hussein ibrahim idriss imane jamal jamila kamal karim karima khadija khalid
laila latifa leila loubna malika mehdi mohamed mohammed mohamad mouna mourad mustapha mustafa nabil nadia naima najat najib nawal nora
noureddine omar omer oumaima rachid rachida rajae redouane saad safaa said saida salah salim salma samir samira sanae sara siham soufiane
souad soukaina tarik yassin yassine yasmin yasmina youness younes youssef yousef zahra zakaria zineb zohra
oksana olena olga oleksandr oleksandra oleh andriy anatoliy bohdan dmytro halyna hanna iryna inna ivanna kateryna khrystyna larysa
lesya liubov liudmyla lyudmyla maksym mariya mykhailo mykola myroslava nadiya nataliya natalia natalya oleg roman ruslan ruslana serhiy
sergiy solomiya svitlana svetlana taras tetyana tatyana uliana vadym valentyna vasyl viktor viktoriya volodymyr vladimir yana yaroslav
yevhen yulia yuliya yuriy zoryana ludmila ludmilla galina irina elena evgenia ekaterina tatjana dmitri sergej igor aleksandr
agata agnieszka aleksandra andrzej aneta beata bozena danuta dariusz dorota elzbieta ewa grazyna grzegorz halina hanna henryk irena
iwona izabela jacek jadwiga jan janina janusz jaroslaw jerzy joanna jolanta jozef justyna kamil katarzyna kazimierz krystyna
krzysztof lukasz maciej magdalena malgorzata marcin marek mariola mariusz marzena michal miroslaw monika pawel piotr przemyslaw
rafal renata ryszard slawomir stanislaw stanislawa sylwia tadeusz teresa tomasz urszula waldemar wieslaw wieslawa wioletta wojciech zbigniew zofia
alejandra alejandro alberto ana andres angel beatriz carlos carmen carolina cecilia claudia cristian daniela david diana diego eduardo
elizabeth esperanza esteban felipe fernanda fernando francisco gabriela gladys gonzalo guadalupe guillermo gustavo hector hernan ines isabel
javier jesus jorge jose juan juana julia julio karina karla leonardo leticia liliana lorena lourdes lucia luis luz manuel marcela marcos
margarita maribel maritza marisol martin mauricio mayra mercedes miguel milagros nancy natalia norma oscar pablo paola patricia pedro
pilar rafael ramon raquel raul ricardo rocio rodrigo rosario ruben sandra santiago sebastian silvana soledad susana veronica vicente
victor victoria wilson xiomara yolanda joao joana rui thiago tiago rafaela luiza
aleksandar biljana bojan branka branko dalibor danijela darko davor dejan dragan dragana dusan emina fadil goran gordana igor ivica jadranka
jasmina jasna jelena jovan jovana ljiljana ljubica marija marko milan mile milica milos miodrag mirjana mladen nada natasa nenad nevena
nikola nikolina predrag radmila ranko sanja sasa senad slavica slobodan snezana sonja stevan suzana tamara tihana vesna vladan zdenka zeljko zoran zorica
amadou aminata awa babacar cheikh cherif fatou ibrahima khady mamadou mame modou moussa ndeye ousmane pape seydou blessing chidi
emeka esther gift grace joy kingsley precious
ajay amit amrit baljit deepak gurpreet harpreet jaspreet kamaljit kulwinder mandeep manpreet navdeep parminder rajesh rajinder rajwinder
ravinder sandeep satnam simranjit singh sukhwinder surinder kaur shahid tahir imran asif faisal nasir shakil md rashid jahangir
wei jing xiao ming hui ying jun lin mei yan chen feng hao jie
alex alexander alexia amy andrew anne annie anthony ashley brian caroline catherine charlotte christopher claire clara daniel elizabeth
emily eric erik frank george gordon harry helen jack jacqueline james jane janet jason jean jeffrey jerome jim joe joel john jonathan
joseph joyce julie karen kate katherine kelly ken kim laura lauren linda louis louise luke lucy margaret mark marie mary matthew maggie megan
michelle mike nathalie nathan neil nick nicholas nigel oliver pamela patrick paul philip philippe pierre rachel rebecca ronald rose
ryan sam sarah sean sharon sheila sophie stephanie stephen steve steven sue susan suzanne sylvie ted terry thierry tim timothy tom tracy
vincent virginie yves swami sharon nicholas christian brandon brayan maikol maykol michel morris omero erik eros manila maila
sefora debra diletta gaia ginevra aurora noa thiago nicolas mattia leonardo tommaso riccardo edoardo filippo gioele diego elia
achille adolfo aimone alberico alcide alfio ambrogio amerigo amilcare amintore andrea aniceto annibale ansaldo antimo apollinare
aristide arcadio athos aurelio barnaba berardo bernardo bonaventura bonifacio boris bortolo callisto cassio celso cesario ciriaco
cosma cristoforo dalmazio davide davino decimo dionigi duccio duilio edgardo edmondo efrem egisto eleuterio eligio elmo elpidio
elvezio elvino eraldo erasmo ercole erico ermete ettore evaldo evandro evaristo ezechiele felice feliciano ferdinando filiberto
folco furio galileo galdino gaspare gastone gerardo gerolamo gervasio gesualdo gherardo giacomo giona gionata giosue giovanni
girolamo gottardo gregorio gualberto gualtiero guglielmo iacopo igino ignazio ildebrando ireneo isacco ismaele ivanoe ivone lapo
leonida letterio liberio libero luigi maffeo manfredo mansueto marco matteo maurilio melchiorre michelangelo milo modesto napoleone
nestore nico nicodemo norberto onofrio onorio orazio oreste orfeo oronzo orso ottone ovidio pancrazio pantaleo pasquale pericle
piermarco piersilvio pietro pio plinio pompeo quintino quirino ramiro raniero remigio rinaldo rodolfo rolando romolo romualdo
salvo sante saturnino silverio siro sisto spartaco stanislao taddeo tancredi tarcisio tiberio tito tobia tristano ubertino uberto
ugo ulderico ulisse umberto valter vasco vittore vittoriano vladimiro zeno ada addolorata altea ancilla annagrazia arabella
ausiliatrice berenice bernadetta betta bice brigitta carola chiara clorinda consolata cora cordelia dafne dalida dalila degna
delinda delizia diamante dora edvige eloisa esmeralda estella eulalia euridice evangelina felicia felicita flaminia flora florina
gelsomina genoveffa gertrude ghita giada giliola giuditta giuseppa glenda grazia griselda guendalina ilda ilenia ilia ilva imelda
incoronata iolanda iride iris ivetta lara lelia lena leontina liviana loretta luce lucrezia luna magda maida marinetta marita mia
natalina nicla ninfa nuccia odetta ofelia olivia ombretta orsola orsolina osanna ottilia penelope perla petronilla priscilla regina
rosalinda selvaggia sibilla sveva tabita verdiana zaira zelinda zita zoe
`
  .trim()
  .split(/\s+/);

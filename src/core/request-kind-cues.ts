import type { RequestKind } from './report';
import type { Topic } from './routing/topic';

/** Wordings by which clerks let the kind of their request be known, in the manner of a topic (see `Topic`). */
export interface KindCues extends Topic {
  readonly id: RequestKind;
}

function list(terms: string): readonly string[] {
  return terms.split(',').map((term) => term.trim());
}

export const KIND_CUES: readonly KindCues[] = [
  {
    id: 'anomaly',
    about: 'Qualcosa non funziona come dovrebbe',
    strong: list(
      `messaggio di errore, dà errore, da errore, mi dà errore, esce errore, esce un errore, compare errore,
      compare un errore, compare il messaggio, restituisce errore, va in errore, errore 500, errore 503, si blocca, si pianta,
      resta bloccato, rimane bloccato, resta fermo, non funziona, non funzionano, non risponde, non parte, non si apre,
      non si aprono, non stampa, non salva, si chiude da solo, crash, malfunzionamento, anomalia, bug, pagina bianca,
      schermata bianca, fino a ieri funzionava, prima funzionava, dopo l'aggiornamento, da stamattina non, da ieri non,
      viene scartato, viene rifiutato, viene respinto, calcola male, calcolo errato, calcolo sbagliato, importo errato,
      importo sbagliato, totale errato, non quadra, non torna, non coincide, non coincidono, esce vuoto, escono vuoti,
      esce a zero, non compare, non compaiono, non aggiorna, sparito, sparita, spariti, sparite`,
    ),
    usual: list(
      `errore, errori, bloccato, bloccata, scartato, scartata, rifiutato, rifiutata, respinto, respinta, lento, lentezza, lenta,
      risulta, risultano, manca, mancano, non riesco, non riusciamo, non riesce, non arriva, non arrivano, non vede, non vedo,
      non viene, non vengono, non trova, esce, escono, doppio, doppia, tronca, troncato, vuoto, vuota, da ieri, da stamattina`,
    ),
    weak: list('sbagliato, sbagliata, dice, compare, invece, grigio'),
    not: list(
      `per errore, mio errore, nostro errore, errore mio, errore nostro, ho sbagliato, abbiamo sbagliato, non trovo la voce,
      nessun errore, non è un errore, non è un malfunzionamento, errore di battitura, errore materiale,
      non riesco a capire, non riesco a trovare, per sbaglio, data sbagliata inserita, messo sbagliato`,
    ),
  },
  {
    id: 'operational',
    about: 'Rimedio a un errore di chi scrive, o come si usa il programma',
    strong: list(
      `ho sbagliato, abbiamo sbagliato, ha sbagliato, mi sono sbagliata, mi sono sbagliato, ci siamo sbagliati, sbagliando,
      per errore, per sbaglio, erroneamente, per distrazione, per svista, svista, inavvertitamente, involontariamente,
      mio errore, nostro errore, errore mio, errore nostro, colpa mia, errore di battitura, errore di digitazione,
      errore umano, errore dell'operatore, mi sono accorta di aver, mi sono accorto di aver, mi sono accorta che ho,
      ho invertito, invertendo, ho confuso, ho cancellato, ho eliminato, abbiamo cancellato, abbiamo eliminato, ho dimenticato,
      mi sono dimenticata, mi sono dimenticato, ci siamo dimenticati, dimenticandomi, ho scambiato,
      ho registrato due volte, ho inserito due volte, ho emesso due volte, inserito due volte, caricato due volte, ho caricato il file sbagliato,
      tornare indietro, si può annullare, possibile annullare, posso annullare, potete annullare, come annullo, come annullare,
      come si annulla, come lo annullo, come la annullo, come elimino, come si elimina, come cancello, come correggo,
      come si corregge, come lo correggo, come la correggo, come rimedio, come rimediare, potete ripristinare,
      si può ripristinare, come si fa, come si può, come faccio a, come faccio per, come facciamo a, come fare per,
      come si procede, come devo fare, come dobbiamo fare, come devo procedere, come bisogna, come va fatto, come si deve,
      come si inserisce, come si registra, come si stampa, come si imposta, come si configura, come si crea, come si carica,
      come si caricano, come si cambia, come si modifica, come si estrae, come si gestisce, come si aggiunge, come si redige,
      come si chiude, come si apre, come posso fare, come posso inserire, come posso modificare, come posso annullare,
      come posso stampare, come posso sostituire, come posso correggere, come inserisco, come inserire, come registro, come registrare,
      come stampo, come modifico, come modificare, come imposto, come impostare, come gestire, come creo,
      dove si trova, dove trovo, dove si trovano, dove sta la voce, dove devo, dove si inserisce, dove si imposta, dove si vede,
      da dove si, da quale menu, in quale menu, da che menu, quale menu, in che menu, quale causale devo, quale funzione, quale voce, quale procedura,
      qual è la procedura, qual è il modo, che procedura, quale tipologia dobbiamo, quale tipologia devo,
      non so come, non so dove, non so da dove, non so se devo, non so quale, non sappiamo come, non sappiamo dove, non trovo la voce,
      non trovo il menu, non trovo dove, non trovo come, non capisco come, non capisco dove, non capiamo come, non ricordo come,
      non riesco a capire come, è la prima volta, prima volta che, mai fatto, non l'abbiamo mai, le istruzioni, istruzioni per, una guida, un manuale, indicazioni su come, come si, dove si, c'è una funzione, esiste una funzione, c'è un modo, esiste un modo, si può riaprire, potete riaprire, c'è modo di, riportare la situazione, rimettere a posto, rimessa a posto, rimesso a posto, mi sono accorta, mi sono accorto,
      mi spiegate come, mi potete spiegare, mi indicate come, potete indicarmi come, mi dite come, passaggi da fare,
      vorrei sapere come, vorremmo sapere come, volevo sapere come, chiedo come, vi chiedo come, supporto operativo`,
    ),
    usual: list(
      `come posso, come possiamo, come faccio, come facciamo, è possibile, si può, si riesce a, c'è modo, c'è un modo, esiste un modo,
      come mi devo, vorremmo aggiungere, vorrei aggiungere, sbaglio, rimediare, annullare, ripristinare, correggere, recuperare, sistemare,
      non riesco a trovare, riaprire, riportare, rimettere, va inserito, va inserita, vanno inseriti, va registrato, va registrata, dovremmo, vorremmo sapere, ripristinarla, ripristinarlo, annullarla, annullarlo, correggerla, correggerlo, persona sbagliata, soggetto sbagliato, ufficio sbagliato, capitolo sbagliato, anno sbagliato, mese sbagliato, pratica sbagliata, attività sbagliata, file sbagliato, invece di, invece del, invece della, invece che, anziché, operazione corretta, procedura corretta, modo corretto, per poter, dove, quale devo, quale causale, mi serve sapere, dubbio`,
    ),
    weak: list('come, quale, possibile, modificare, eliminare, cancellare'),
    not: list(
      `come si vede, come si nota, come si evince, come si può vedere, come deve essere, come dovrebbe, come da, come mai, come se, come al solito, come sempre, come previsto, come richiesto, come ieri, come prima, come detto,
      come anticipato, come indicato, come vedete, come si vede, come potete vedere, così come, come allegato, come da manuale,
      secondo le istruzioni, seguendo le istruzioni, ho seguito le istruzioni, seguito il manuale, come indicato nel manuale,
      prima possibile, appena possibile, più presto possibile, non è possibile, risulta possibile, manuale di gestione,
      manuale di conservazione, non ho sbagliato, non abbiamo sbagliato, non ho cancellato, non ho eliminato, non ho modificato,
      ho cancellato la cache, ho cancellato i cookie, come faccio sempre, come facciamo sempre, come faccio di solito`,
    ),
  },
  {
    id: 'training',
    about: 'Formazione o consulenza, di solito su appuntamento',
    strong: list(
      `formazione, corso di formazione, corsi di formazione, corso di aggiornamento, giornata di formazione, giornate di formazione,
      giornata formativa, giornate formative, sessione formativa, sessioni formative, incontro formativo, appuntamento formativo,
      appuntamento di formazione, intervento formativo, attività formativa, formativo, formativa, formativi, formative, formatore, formatrice,
      addestramento, affiancamento, affiancarci, affiancare, affiancamento operativo, consulenza, consulenza su, consulenza per, giornata di consulenza,
      appuntamento di consulenza, ore di consulenza, corso per, corso base, corso sul, corso sulla, un corso, mini corso, videocorso,
      webinar, training, tutorial dal vivo, lezione, lezioni, istruire, istruire la collega, istruire il collega, istruire i colleghi, formare i colleghi,
      formare le colleghe, formare il personale, formare la collega, formare il collega, imparare ad usare, imparare a usare, imparare il programma,
      assistenza straordinaria, avviamento della procedura`,
    ),
    usual: list(
      `imparare, neoassunta da formare, spiegazione generale, panoramica, dimostrazione, demo, in presenza, presso la nostra sede, mezza giornata,
      incontro, partecipanti, videochiamata, fissare un incontro, concordare una data, date disponibili, programmare un incontro, teams`,
    ),
    weak: list('appuntamento, appuntamenti, corso, corsi'),
    not: list(
      `permesso per formazione, data di formazione, formazione elenco, formazione degli elenchi, formazione del silenzio, formazione silenzio assenso, corsi di nuoto, nel corso, in corso, corso d'opera, corso dell'anno, corso di validità,
      corso di studi, incarichi di consulenza, consulenza e collaborazione, incarico di consulenza, durante la formazione, alla formazione ci,
      formazione ci avete, formazione ci era, non serve formazione, non chiedo formazione, non è formazione, non ci serve un corso, presa di appuntamento,
      lavori in corso, corso di formazione dei dipendenti, piano della formazione, piano di formazione, formazione del ruolo,
      formazione delle liste, formazione della lista, formazione del bilancio, formazione degli atti, spese di formazione, centro di formazione, dopo la formazione`,
    ),
  },
];

/** Words of opening and closing formulas, folded (see `tokenize`). Extend the lists freely. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function phrases(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s*·\s*/)
    .map((phrase) => phrase.replace(/\s+/g, ' '));
}

/** Open a mail by themselves. Longer ones first. */
export const GREETINGS = phrases(`
  buongiorno · buon giorno · buondi · buonasera · buona sera · buon pomeriggio · salve · salute a tutti · saluti a
  tutti · ciao · bongiorno · buongiono · buon di · good morning · good afternoon · good evening · hello · hi · hey`);

/** Open a mail together with whom they address. */
export const ADDRESSES = phrases(`
  gentilissimo · gentilissima · gentilissimi · gentilissime · gentile · gentili · gent mo · gent ma · gent mi · gent
  me · gent · egregio · egregi · egregia · egr · spettabile · spettabili · spett le · spett li · spett · spettle ·
  pregiatissimo · pregiatissimi · preg mo · preg ma · preg mi · stimati · stimato · illustre · illustrissimo · ill
  mo · cari · care · caro · cara · carissimi · carissime · carissimo · carissima · dear`);

/** Whom a greeting addresses besides people by their names. */
export const ADDRESSEES = words(`
  a ad al alla allo agli ai tutti tutte voi te lei assistenza assistenti supporto helpdesk help desk servizio
  clienti staff team gruppo ufficio colleghi colleghe collega signori signore signora signorina sig sigg sig.ra
  sigra ra ri dott dottor dottore dottoressa dr drssa ssa ing geom rag avv arch operatore operatori operatrice
  tecnici tecnico cara caro cari care ragazzi ragazze amici mitici tributi anagrafe protocollo ragioneria
  contabilita personale palitalsoft cityware srl spa all everybody everyone there sir madam e ed di nuovo ancora
  again gentile gentili gentilissimi spett le spettabile egregi egregio`);

/** None of these stands in an opening or closing formula: what holds one is a sentence. */
export const SENTENCE_SIGNS = words(`
  non vorrei volevo vorremmo volevamo ho abbiamo hai avete ha hanno sono siamo e' si mi ci ne che come quando perche
  se ma chiedo chiediamo segnalo segnaliamo scrivo scriviamo invio inviamo devo dobbiamo posso possiamo potete puo
  puoi potrebbe potreste riesco riusciamo funziona avrei avremmo serve servirebbe occorre per con da dopo oggi ieri
  in su un una uno il lo la le i gli i'm is we are have please my`);

/** The words of which one makes a line a closing formula. */
export const CLOSING_WORDS = words(`
  saluti saluto salutiamo cordialita cordialmente distintamente grazie ringrazio ringraziamo ringraziando
  ringraziandovi ringraziandola ringraziandoti ringraziamenti ringraziare regards thanks thank sincerely cheers
  ossequi abbraccio abbracci bye ciao salutoni salutissimi affettuosamente grz cdt grußen gruessen`);

/** Phrases that do the same. */
export const CLOSING_PHRASES = phrases(`
  buon lavoro · buona giornata · buona serata · buon pomeriggio · buon weekend · buon week end · buon fine
  settimana · buona settimana · buone feste · buone ferie · buon natale · buona pasqua · buon anno · buona
  domenica · buona continuazione · a presto · a risentirci · a risentirla · alla prossima · in attesa · a
  disposizione · in fede · con osservanza · best wishes · attendo riscontro · attendo notizie · attendo risposta ·
  attendo vostre · attendiamo riscontro · attendiamo risposta · fatemi sapere · fammi sapere · a domani · a dopo`);

/** Whatever else may stand in a closing formula. */
export const CLOSING_COMPANIONS = words(`
  e ed o un un' una i il lo la le l' gli con di d' da dal dallo dalla dall' per in nell' nella a ad al all' alla
  alle allo ai agli del dell' della dello vostra vostro vostre vs suo sua tuo tua cortese cortesia gentile
  gentilezza gentili sollecito sollecita celere pronto pronta veloce rapida rapido tempestivo riscontro riscontri
  risposta risposte cenno attesa attenzione collaborazione collaborazioni disponibilita aiuto supporto assistenza
  tempo pazienza interessamento lavoro molto mille tante tanto tantissime infinite ancora sempre anticipatamente
  anticipo anticipata anticipati sin fin sin' ora adesso subito resto restiamo rimango rimaniamo disposizione
  chiarimenti chiarimento ulteriori ulteriore eventuali eventuale qualsiasi ogni necessita informazioni informazione
  porgo porgiamo porgere invio inviamo inviare colgo cogliamo occasione cordiali cordiale distinti distinto migliori
  miei nostri cari caro affettuosi sinceri buon buona buone buoni giornata serata pomeriggio weekend week end fine
  settimana domenica feste ferie natale anno pasqua tutti tutte voi vi ti si grato grata grati presto prossima
  risentirci risentirla sentirci aspetto attendo attendiamo notizie fede osservanza sportello ufficio fatemi fammi
  sapere domani dopo staff team immaginando confidando fiducioso fiduciosi continuazione proseguimento merito kind
  best warm many you advance yours faithfully wishes very much again and for your help day nice have piu porgono
  inviano ringrazia ringraziano restando rimanendo mit freundlichen`);

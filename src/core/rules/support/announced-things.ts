import { ARTICLES } from './announcement-words';
import type { Clauses } from './clauses';
import { wordSet as set } from './word-set';

/** Pictures of a screen: with these the smallest hint announces ("vedi foto", "in figura"). */
export const PICTURES: ReadonlySet<string> = set(
  'schermata schermate screenshot screenshots screen screens screeshot sreenshot videata videate foto',
  'fotografia immagine immagini figura figure fotogramma cattura catture printscreen print stamp snapshot',
  'filmato video fotografie istantanea riproduzione fig figg ritaglio ritagli hardcopy screencast fotogrammi',
);

/** Things that can be attached; weaker than pictures, because the programs handle them too. */
export const FILES: ReadonlySet<string> = set(
  'file pdf excel word csv xml zip rar log documento documenti stampa stampata stampe prospetto elenco tabella',
  'copia esempio esempi ricevuta notifica formato scontrino xls xlsx txt jpg png tracciato foglio scansione',
  'modello report dettaglio avviso atto bozza nota lettera mail pec comunicazione cedolino fattura esito',
);

/** Pictures that are also what a program calls its own windows. */
export const SCREENS: ReadonlySet<string> = set('schermata schermate videata videate');

/** Pictures that no program shows or keeps: "nello screenshot" is one of this mail. */
export const SHOTS: ReadonlySet<string> = set(
  'screenshot screenshots screen screens screeshot sreenshot printscreen stamp',
);

/** Files that somebody made: "nel file trovate". */
export const MADE_FILES: ReadonlySet<string> = set('file excel pdf foglio zip word');

/** Pictures that "in" announces: "in figura". */
export const FIGURES: ReadonlySet<string> = set('figura foto immagine');

/** Papers of an office: sent to the reader they announce ("vi mando il cartellino"), elsewhere the programs handle them. */
export const PAPERS: ReadonlySet<string> = set(
  'verbale verbali delibera delibere determina determine certificato certificati cartellino cartellini estratto',
  'estratti visura visure distinta distinte bolletta bollette bollettino bollettini planimetria modulo moduli',
  'quietanza quietanze contratto regolamento delega deleghe curriculum fascicolo prospetti elenchi lista liste',
  'tabulato tabulati cartella archivio ricevute fatture documentazione relazione registro risposta scarto partitario',
  'mastro giornale listato export estrazione manuale istanza modelli tracciati scansioni lettere cedolini fogli',
  'tabelle tabella stampate avvisi schema bozze copie log rar f24 buste busta ordinanza carteggio',
  'circolare circolari dichiarazione dichiarazioni storico rapporto riepilogo conteggio conteggi ricorso sentenza',
  'decreto planimetrie certificazione attestazione questionario scheda schede grafico decreti',
);

/** What is sent without a name: "vi mando entrambi", "vi giro il tutto". */
export const ALL_OF_IT: ReadonlySet<string> = set('entrambi entrambe tutto ambedue');

/** Things that can as well be written into the mail: "vi mando l'elenco: 12, 14, 15". */
export const WRITTEN_OUT: ReadonlySet<string> = set(
  'elenco esempio esempi dettaglio mail pec comunicazione lettera nota esito messaggio avviso tabella lista risposta',
);

/** Mail that is sent on inside this one, as quoted text: then nothing needs to be attached. */
export const FORWARDED: ReadonlySet<string> = set('mail pec comunicazione lettera nota quanto');

/** What the mail itself can be called. */
export const LETTERS: ReadonlySet<string> = set('mail email pec comunicazione nota lettera messaggio');

/** What a picture of it is sent for: "la foto dell'errore" is an announcement, "la foto del dipendente" is not. */
export const FAULTS = /^(?:error|messagg|problem|anomal|schermo|monitor|display|avviso|videat|schermat|blocc)/;

/** A picture or a file. */
export function isThing(word: string): boolean {
  return PICTURES.has(word) || FILES.has(word);
}

/** The word at an index or, behind an article, the next one names something that can be attached. */
export function thingNear(clauses: Clauses, index: number): boolean {
  const article = ARTICLES.has(clauses.word(index)) || clauses.tokens[index]?.kind === 'number';
  return isThing(clauses.word(article ? index + 1 : index));
}

import { cueKey, type CueWord } from '../../../language/cues/cue-words';

/** Words by what they do in the account of a matter, folded. */
const WORDS = {
  /** What goes before one more matter ("segnalo anche …"). */
  adding:
    'anche pure poi inoltre infine altresi nonche parallelamente contestualmente intanto aggiungo segnalo aggiungiamo segnaliamo',
  /** What was tried or looked at goes on with a matter. */
  trying:
    'provato riprovato verificato controllato notato visto guardato fatto riavviato confrontato cambiato tentato rifatto ricontrollato',
  /** So does what follows from something, or is supposed. */
  concluding: 'quindi cosi percio infatti dunque allora forse magari probabilmente credo penso immagino ovvero cioe',
  /** What points back at something: "lo stesso errore", "anche quelli". */
  referring:
    "stesso stessa stessi stesse medesimo medesima questo questa questi queste quest' quello quella quelli quelle quell' tale tali ne suddetto suddetta suddetti",
  /** Something is asked for or told of anew: "vi chiedo", "potete". */
  asking:
    'chiedo chiediamo chiedere chiede domando vorrei vorremmo volevo volevamo avrei avremmo potete potreste possiamo potremmo sarebbe servirebbe serve servono dite dirmi dirci chi dovrei dovremmo dobbiamo bisogno segnalo segnaliamo cortesia cortesemente dove',
  opposing: 'invece pero ma mentre',
  now: 'oggi adesso ora stamattina stamane stavolta',
  /** What was wrong is so no longer. */
  settled:
    'risolto risolta risolti risolte sistemato sistemata sistemati posto apposto ok perfetto grazie ringrazio chiuso chiusa chiudo chiudere chiudete funziona ricevuto ricevuta riuscito riuscita',
  /** It never was. */
  well: 'bene regolarmente regolare correttamente normalmente perfettamente corretto corretti corretta esatto esatti giusto giusti giusta funziona funzionano',
  /** It is wrong still. */
  unsettled: 'non ancora purtroppo nemmeno neanche',
  /** Words of any request, which make no two matters one. */
  common:
    'problema problemi errore anomalia stampa programma procedura ticket richiesta segnalazione elenco lista pagina utente sistema modulo portale ufficio comune collega nuovo nuova nuovi nuove anno grazie cortesia cortesemente segnalo possibile serve',
  empty:
    'della dello delle degli dell dalla dalle nella nelle sulla sulle alla alle agli sono come anche dopo prima questo questa quando dove cosa hanno abbiamo stato stata essere fare',
  /** Things that are named in full, as they are where they are new: "la stampa degli avvisi". */
  naming: "dei degli delle del della dell' di",
} as const;

export type WordClass = keyof typeof WORDS;

const CLASSES = Object.keys(WORDS) as readonly WordClass[];

/** Each class as one bit. */
export const CLASS = Object.fromEntries(CLASSES.map((name, at) => [name, 1 << at])) as Readonly<
  Record<WordClass, number>
>;

let shared: ReadonlyMap<string, number> | null = null;

/** The classes of a word, by its key, as bits of `CLASS`. */
export function classesOf(key: string): number {
  shared ??= readClasses();
  return shared.get(key) ?? 0;
}

function readClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const name of CLASSES)
    for (const word of WORDS[name].split(' ')) {
      const key = cueKey(word);
      classes.set(key, (classes.get(key) ?? 0) | CLASS[name]);
    }
  return classes;
}

const SHORTEST_CONTENT = 4;
/** What two words must have in common to be taken for one ("stampa", "stampe"). */
const STEM = 5;

/** The stem of a word of these classes that carries something; none of any other. */
export function contentStem({ kind, key }: CueWord, classes: number): string | null {
  const carries = kind === 'word' && key.length >= SHORTEST_CONTENT && (classes & CLASS.empty) === 0;
  return carries ? key.slice(0, STEM) : null;
}

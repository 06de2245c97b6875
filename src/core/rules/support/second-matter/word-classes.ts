import type { CueWord } from '../../../language/cues/cue-words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words by what they do in the account of a matter, as cues write them (see `cueKey`). */
export const WORD_CLASSES = {
  /** What goes before one more matter ("segnalo anche …"). */
  adding: words(
    'anche pure poi inoltre infine altresi nonche parallelamente contestualmente intanto aggiungo segnalo aggiungiamo segnaliamo',
  ),
  /** What was tried or looked at goes on with a matter. */
  trying: words(
    'provato riprovato verificato controllato notato visto guardato fatto riavviato confrontato cambiato tentato rifatto ricontrollato',
  ),
  /** So does what follows from something, or is supposed. */
  concluding: words(
    'quindi cosi percio infatti dunque allora forse magari probabilmente credo penso immagino ovvero cioe',
  ),
  /** A place is named first of all: "nel cedolino …", "sul sito …". */
  placing: words("in nel nello nella nei negli nelle nell' sul sulla per"),
  /** Verbs that begin what is told of something named before. */
  telling: words("c' ha hanno abbiamo ho sono e"),
  /** Things that are named in full, as they are where they are new: "la stampa degli avvisi". */
  naming: words("dei degli delle del della dell' di"),
} as const;

const SHORTEST_CONTENT = 4;
/** What two words must have in common to be taken for one ("stampa", "stampe"). */
const STEM = 5;
const EMPTY = words(
  'della dello delle degli dell dalla dalle dalle nella nelle sulla sulle alla alle agli sono come anche dopo prima questo questa quando dove cosa hanno abbiamo stato stata essere fare',
);

/** The stems of those words that carry something. */
export function contentStems(said: readonly CueWord[]): readonly string[] {
  return said
    .filter(({ kind, key }) => kind === 'word' && key.length >= SHORTEST_CONTENT && !EMPTY.has(key))
    .map(({ key }) => key.slice(0, STEM));
}

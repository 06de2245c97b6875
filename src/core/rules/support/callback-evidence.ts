import type { Said } from '../../cues/said';
import type { CueMatch } from '../../language/cues/find-cues';
import { BESIDE_TIMES } from './beside-times';
import { opensWithThing, sentenceAround, tellsWhatWas, type Sentence } from './sentence-shape';

/**
 * What stands beside times where they say when somebody can be reached, a line each: the writer · ways to reach somebody · where one is ·
 * whether one is free · what suits. As keys: without double letters from six letters on.
 */
const EVIDENCE: ReadonlyMap<string, number> = new Map(
  [
    'io me mi noi ci mio mia miei nostro nostra nostri scrivente sotoscrito sotoscrita sto resto restiamo rimango lavoro posso posiamo saro saremo',
    'telefono telefonico telefonica telefonicamente telefonata telefonare tel cell celulare mobile smartphone fisso interno recapito numero linea squilo chiamata ' +
      'chiamare call contato contati contatare interpelato richiamata richiamare richiamo sentirci risentiamo bisogno disturbare parlare rispondo risponde deviazione',
    'uficio uff sede comando municipio postazione scrivania sportelo telelavoro smart smartworking casa aula riunione corso misione trasferta sopraluogo permeso ferie',
    'libero libera liberi libere disponibile disponibili reperibile reperibili ragiungibile ragiungibili impegni impegnato impegnata ativo ativa aceso presente presidiato ' +
      'disposizione turno',
    'buone buoni buono utili utile comodo comoda meglio bene benisimo perfeto ok ideale preferibilmente posibilmente gentilmente cortesemente altrimenti senno preferibile tranne eceto escluso',
  ].flatMap((words, kind) => words.split(' ').map((word) => [word, kind] as const)),
);

/** The first kind. */
const WRITER = 0;
/** Articles, pronouns and the like are shorter. */
const SHORTEST_WORD = 4;
/** A mail's last sentences, in which hours with few words more can hardly be anything but the writer's. */
const LAST_SENTENCES = 2;
/** Before them the matter was told, in words. */
const TOLD_BEFORE = 5;
/** How many words of neither time nor evidence may stand in the sentence: at its end of the mail, with one kind of evidence, for each of several. */
const FEW_AT_THE_END = 3;
const FEW_BESIDE_ONE = 2;
const FEW_BESIDE_EACH = 2;

/** With these, hours with little evidence are no writer's. */
const OF_THE_MATTER: ReadonlySet<string> = new Set('non seduta consiglio scade scadenza termine matrimonio'.split(' '));
/** In a sentence that tells of these, hours are the matter's own. */
const ELSEWHERE = ['fault', 'fault-hint', 'howto', 'mend', 'mistake', 'training'] as const;

/**
 * Whether the sentence of one of some times says by its other words when its writer can be reached, in whatever wording: words of several
 * kinds of evidence and few others, or at the end of the mail hardly any others. Linear in the words of the sentence.
 */
export function isToldByEvidence(said: Said, time: CueMatch, times: readonly CueMatch[]): boolean {
  const { words } = said;
  const sentence = sentenceAround(words, time.from);
  const within = times.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  const { kinds, others } = weigh(said, sentence, within);
  if (kinds.size > 1) {
    if (others > kinds.size * FEW_BESIDE_EACH || (!kinds.has(WRITER) && opensWithThing(words, sentence, within)))
      return false;
  } else {
    const isShort = kinds.size === 1 && others <= FEW_BESIDE_ONE;
    if (!isShort && !(isAtTheEnd(said, sentence) && others <= FEW_AT_THE_END)) return false;
    if (!areSeveral(said, within) || isOfMatter(said, sentence) || opensWithThing(words, sentence, within))
      return false;
  }
  return !tellsWhatWas(words, sentence) && !tellsOfMatter(said, sentence);
}

/** How many kinds of evidence stand in a sentence, and how many words that are neither evidence nor time. */
function weigh(
  { words }: Said,
  { from, to }: Sentence,
  times: readonly CueMatch[],
): { kinds: ReadonlySet<number>; others: number } {
  const kinds = new Set<number>();
  let others = 0;
  for (let at = from; at <= to; at++) {
    const { kind, word = '', key = '' } = words[at] ?? {};
    const evidence = EVIDENCE.get(key);
    if (evidence !== undefined) kinds.add(evidence);
    else if (kind !== 'word' || word.length < SHORTEST_WORD || BESIDE_TIMES.has(word) || BESIDE_TIMES.has(key))
      continue;
    else if (!times.some((it) => it.from <= at && at <= it.to)) others++;
  }
  return { kinds, others };
}

function isAtTheEnd({ words }: Said, { from, to }: Sentence): boolean {
  return from >= TOLD_BEFORE && words.slice(to + 1).filter(({ breaks }) => breaks).length < LAST_SENTENCES;
}

/** A span of time, or several days. */
function areSeveral({ words }: Said, times: readonly CueMatch[]): boolean {
  const isSpan = times.some(({ from, to }) => to > from || /\d.*[-/].*\d/.test(words[from]?.word ?? ''));
  return isSpan || new Set(times.map(({ from }) => from)).size > 1;
}

/** "Seduta martedì e giovedì", "turno 9-12 del vigile", but not "di turno 9-12". */
function isOfMatter({ words }: Said, { from, to }: Sentence): boolean {
  return words[from]?.key === 'turno' || words.slice(from, to).some(({ key }) => OF_THE_MATTER.has(key));
}

function tellsOfMatter(said: Said, { from, to }: Sentence): boolean {
  const isWithin = (match: CueMatch) => match.from >= from && match.to <= to;
  return (
    ELSEWHERE.some((group) => said.find('request-kind', group).some(isWithin)) ||
    said.find('availability', 'public').some(isWithin)
  );
}

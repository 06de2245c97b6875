import type { Analysis } from '../../analysis';
import { regionsOf } from '../../draft/anatomy/anatomy';
import { sliceRange, type TextRange } from '../../draft/text-range';
import type { Said } from '../../cues/said';
import type { CueMatch } from '../../language/cues/find-cues';
import { fold } from '../../language/fold';
import { REQUEST_KINDS } from '../../report';
import { placeWords } from './entity-names';
import { OUTLINES } from './outlines';
import { areasOf } from './work-areas';

/** What a message has of an explanation. */
export interface Explanation {
  /** Different words that say something of the matter, numbers and codes among them. */
  readonly words: number;
  /** Those of them that only name a work, a module or a document ("stampa", "fatture", "protocollo"), not what happens. */
  readonly names: number;
  /** Something is named exactly: a number, a code, words between quotes. */
  readonly exact: boolean;
  /** An outline was put in; its labels are no words of the writer. */
  readonly outlined: boolean;
}

/** Articles, prepositions, pronouns, conjunctions and adverbs that carry nothing. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    "il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' d' a al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' " +
    "in nel nello nella nei negli nelle nell' con col su sul sullo sulla sui sugli sulle sull' per tra fra e ed o od ma anche pero se che chi cui c' ce ci vi mi ti si ne m' v' s' " +
    'io tu lui lei noi voi loro me te se mio mia miei mie nostro nostra nostri nostre vostre suo sua questo questa questi queste quello quella quelli quelle quest ' +
    'non no si piu gia poi cosi come dove quando quale quali quanto perche mentre dopo ora adesso qui qua li la ecco molto poco troppo tanto solo altro altra altri altre ' +
    'stesso stessa stessi stesse ogni essere ho ha hai hanno abbiamo avete sono sei siamo siete era erano stato stata fa faccio va vanno dato nn x xche cmq oppure quindi proprio davvero pure comunque ormai insomma boh mah'
  ).split(' '),
);

const SHORTEST_WORD = 3;
/** Who writes this much explains something; it need not be counted further. */
const ENOUGH = 12;

/** Weighs what the writer's own message says, greetings, closing formula and the names of the Enti aside. Bounded: it stops where enough is said. */
export function readExplanation(analysis: Analysis, entities: readonly string[]): Explanation {
  const { anatomy, body, said } = analysis;
  const own = said('body');
  const messages = regionsOf(anatomy, 'message');
  const labels = outlineLabels(analysis);
  const idle = idleWords(own);
  const naming = wordsOf(own.find('body-too-vague', 'naming'));
  for (const { at } of areasOf(own)) naming.add(at);
  const places = new Set(entities.flatMap((entity) => placeWords(entity)));
  const isMessage = walkThrough(messages);
  const isLabel = walkThrough(labels);
  const found = new Set<string>();
  const names = new Set<string>();
  let exact = false;
  for (const [index, { start, end, key, word, kind }] of own.words.entries()) {
    if (found.size >= ENOUGH) break;
    if (!isMessage(start) || isLabel(start) || idle.has(index) || EMPTY_WORDS.has(word) || places.has(word)) continue;
    if (kind !== 'word' || /\d/.test(key)) exact = true;
    else if (end - start < SHORTEST_WORD) continue;
    found.add(key);
    if (naming.has(index)) names.add(key);
  }
  const quotes = messages.some((region) => QUOTED.test(sliceRange(body.text, region).slice(0, 4000)));
  return { words: found.size, names: names.size, exact: exact || quotes, outlined: labels.length > 0 };
}

const QUOTED = /["“«][^"”»\n]{3,80}["”»]/;

/** The words that cues say to explain nothing, and those that tell when to call back, press, or ask for somebody. */
function idleWords(said: Said): ReadonlySet<number> {
  return wordsOf([
    ...said.find('body-too-vague', 'idle'),
    ...said.find('availability', 'when'),
    ...said.find('availability', 'here'),
    ...said.find('availability', 'there'),
    ...said.find('availability', 'said'),
    ...PRESSING.flatMap((group) => said.find('insistence', group)),
    ...said.find('preferred-operator', 'asked'),
    ...said.find('assistance-booking', 'booked'),
    ...said.find('on-behalf-of', 'redirect'),
  ]);
}

const PRESSING = ['reminder', 'demand', 'complaint', 'waiting', 'repeated'] as const;

/** The indices of all words of some matches. */
function wordsOf(matches: readonly CueMatch[]): Set<number> {
  const indices = new Set<number>();
  for (const { from, to } of matches) for (let at = from; at <= to; at++) indices.add(at);
  return indices;
}

/** Tells of ascending offsets whether they stand within one of some ranges in order. */
function walkThrough(ranges: readonly TextRange[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while ((ranges[at]?.end ?? Infinity) <= offset) at++;
    return (ranges[at]?.start ?? Infinity) <= offset;
  };
}

/** The labels of an outline where they stand at the beginning of a line. */
function outlineLabels({ body, anatomy }: Analysis): readonly TextRange[] {
  const wanted = new Set(REQUEST_KINDS.flatMap((kind) => OUTLINES[kind].map(fold)));
  const found: TextRange[] = [];
  const isMessage = walkThrough(regionsOf(anatomy, 'message'));
  for (const { start, end } of body.lines) {
    if (!isMessage(start)) continue;
    const colon = body.text.slice(start, Math.min(end, start + 40)).indexOf(':');
    if (colon >= 0 && wanted.has(fold(body.text.slice(start, start + colon + 1))))
      found.push({ start, end: start + colon + 1 });
  }
  return found;
}

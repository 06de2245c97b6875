import type { Said } from '../../cues/said';
import type { CueMatch } from '../../language/cues/find-cues';
import { hasCallbackSentence, tellsWhatWas } from './callback-sentence';

/** How far a time may stand from the words that it belongs to, in words. */
const NEAR = 14;

/** Words that say no more than the times beside them: "ore 8-14", "di mattina, tel. interno". */
const BESIDE_TIMES: ReadonlySet<string> = new Set(
  (
    'io ci sono siamo ore h orario orari circa poi anche solo meglio preferibilmente possibilmente o e al in di la il lo le nel da per alle dalle fino ' +
    'tel telefono cell cellulare ufficio grazie tutti tutte tutto ogni no si non dopo prima compreso escluso eccetto tranne disponibilita reperibilita ' +
    "contatto contatti numero sotto sopra calce qui fisso diretto interno mobile fascia risponde rispondo chi a al all' sul"
  ).split(' '),
);

/** Whether a message says when its writer can be called back: a time beside words of presence or of calling, or a line of nothing but times. */
export function saysWhen(said: Said, text: string): boolean {
  if (said.find('availability', 'said').length > 0 || hasCallbackSentence(said)) return true;
  // "Aperto al pubblico: lun-ven 9-12".
  const open = said.find('availability', 'public');
  const times = said
    .find('availability', 'when')
    .filter((time) => !open.some((hours) => hours.to < time.from && isBeside(said, hours, time)));
  const there = said.find('availability', 'there');
  return times.some(
    (time) =>
      there.some((place) => isBeside(said, place, time)) ||
      standsAlone(said, text, time, times) ||
      closesWith(said, time, times),
  );
}

/** A mail's last sentences, in which hours with few words more can hardly be anything but the writer's. */
const LAST_SENTENCES = 2;
const FEW_WORDS = 3;
/** Before them the matter was told, in words. */
const TOLD_BEFORE = 5;
/** Articles, pronouns and the like are shorter. */
const SHORTEST_WORD = 4;

/** With these, hours are no writer's. */
const OF_THE_MATTER: ReadonlySet<string> = new Set(
  'non turno seduta consiglio scade scadenza termine matrimonio'.split(' '),
);

/** Whether a span of time or several days stand in one of the last sentences, with few words more and nothing that goes wrong. */
function closesWith(said: Said, time: CueMatch, times: readonly CueMatch[]): boolean {
  const { words } = said;
  let [from, to] = [time.from, time.to];
  while (from > 0 && words[from]?.breaks !== true) from--;
  while (to + 1 < words.length && words[to + 1]?.breaks === false) to++;
  if (from < TOLD_BEFORE || words.slice(from, to).some(({ key }) => OF_THE_MATTER.has(key))) return false;
  if (words.slice(to + 1).filter(({ breaks }) => breaks).length >= LAST_SENTENCES) return false;
  const within = times.filter((other) => other.from >= from && other.to <= to);
  const isSpan = within.some((it) => it.to > it.from || /\d.*[-/].*\d/.test(words[it.from]?.word ?? ''));
  const days = new Set(within.map((it) => it.from)).size;
  if (!isSpan && days < 2) return false;
  const isTold = ELSEWHERE.some((group) =>
    said.find('request-kind', group).some((it) => it.from >= from && it.to <= to),
  );
  const others = words
    .slice(from, to + 1)
    .filter(
      ({ kind, word, key }, at) =>
        kind === 'word' &&
        word.length >= SHORTEST_WORD &&
        !BESIDE_TIMES.has(word) &&
        !BESIDE_TIMES.has(key) &&
        !within.some((it) => it.from <= from + at && from + at <= it.to),
    );
  return !isTold && others.length <= FEW_WORDS && !tellsWhatWas(words, { from, to });
}

/** In a sentence that tells of these, hours are the matter's own. */
const ELSEWHERE = ['fault', 'fault-hint', 'howto', 'mend', 'mistake', 'training'] as const;

/** Whether the signature says it: hours beside the telephone, but not those in which an office is open to the public. */
export function signatureSaysWhen(said: Said): boolean {
  return said.find('availability', 'when').length > 0 && said.find('availability', 'public').length === 0;
}

function isBeside({ words }: Said, one: CueMatch, other: CueMatch): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  if (second.from - first.to > NEAR) return false;
  for (let at = first.to + 1; at <= second.from; at++) if (words[at]?.breaks === true) return false;
  return true;
}

/** Whether the line of a time says nothing else. */
function standsAlone({ words }: Said, text: string, time: CueMatch, times: readonly CueMatch[]): boolean {
  const opens = (at: number) => {
    const word = words[at];
    const before = words[at - 1];
    return (
      word === undefined || before === undefined || word.breaks || text.slice(before.end, word.start).includes('\n')
    );
  };
  let from = time.from;
  while (from > 0 && !opens(from)) from--;
  let to = time.to;
  while (to + 1 < words.length && !opens(to + 1)) to++;
  for (let at = from; at <= to; at++) {
    if (times.some((other) => other.from <= at && at <= other.to)) continue;
    const { word = '', key = '', kind } = words[at] ?? {};
    // "ore 9-12 all'interno 21".
    if (kind !== 'number' && !BESIDE_TIMES.has(word) && !BESIDE_TIMES.has(key)) return false;
  }
  return true;
}

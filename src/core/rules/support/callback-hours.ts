import type { Said } from '../../cues/said';
import type { CueMatch } from '../../language/cues/find-cues';
import { BESIDE_TIMES } from './beside-times';
import { isToldByEvidence } from './callback-evidence';
import { hasCallbackSentence } from './callback-sentence';

/** How far a time may stand from the words that it belongs to, in words. */
const NEAR = 14;

/** Whether a message says when its writer can be called back: a time beside words of presence or of calling, or a line of nothing but times. */
export function saysWhen(said: Said, text: string): boolean {
  if (said.find('availability', 'said').length > 0 || hasCallbackSentence(said)) return true;
  // "Aperto al pubblico: lun-ven 9-12".
  const open = said.find('availability', 'public');
  const times = said
    .find('availability', 'when')
    .filter((time) => !open.some((hours) => hours.to < time.from && isBeside(said, hours, time)));
  const there = [...said.find('availability', 'here'), ...said.find('availability', 'there')];
  return times.some(
    (time) =>
      there.some((place) => isBeside(said, place, time)) ||
      standsAlone(said, text, time, times) ||
      isToldByEvidence(said, time, times),
  );
}

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

import type { Said } from '../../cues/said';
import { opensWithThing, sentencesOf, tellsWhatWas, type Sentence } from './sentence-shape';

/** In a sentence that tells of these, hours are the matter's own. */
const OF_THE_MATTER = ['fault', 'fault-hint', 'howto', 'mend', 'mistake', 'training'] as const;

/** In a sentence that tells of these, hours are the matter's own, even where a call is asked for as well. */
const OF_THE_FAULT = ['fault', 'howto', 'mistake'] as const;

/** When help shall stand by is not when its writer is there. */
const BOOKING = ['booked', 'standby'] as const;

/** What is called "va bene" may be anything; with so few words besides the times, it can only be the times. */
const MOST_WORDS_THAT_SUIT = 16;

type Group = 'when' | 'hour' | 'sometime' | 'asked' | 'suits' | 'here' | 'there' | 'public';
const TIMES = ['when', 'hour', 'sometime'] as const;

type Sentences = ReadonlySet<Sentence | undefined>;

/**
 * Whether one sentence speaks of calling or of meeting its writer and of a time, however far apart, and tells nothing that was or that went
 * wrong: "se dovete collegarvi fatelo tra mezzogiorno e l'una". The surer it tells of the writer, the vaguer may the time be. Time is linear
 * in the words.
 */
export function hasCallbackSentence(said: Said): boolean {
  if (TIMES.every((group) => said.find('availability', group).length === 0)) return false;
  const sentenceOf = sentencesOf(said.words);
  const holding = (...groups: readonly Group[]): Sentences =>
    new Set(groups.flatMap((group) => said.find('availability', group)).map(({ from }) => sentenceOf[from]));
  const telling = (groups: readonly (typeof OF_THE_MATTER)[number][]): Sentences =>
    new Set(groups.flatMap((group) => said.find('request-kind', group)).map(({ from }) => sentenceOf[from]));
  const asked = holding('asked');
  const suits = holding('suits');
  const here = holding('here');
  const there = holding('here', 'there');
  if (asked.size + suits.size + there.size === 0) return false;
  const ofTheFault = telling(OF_THE_FAULT);
  const ofTheMatter = telling(OF_THE_MATTER);
  const booking: Sentences = new Set(
    BOOKING.flatMap((group) => said.find('assistance-booking', group)).map(({ from }) => sentenceOf[from]),
  );
  const open = holding('public');
  const days = holding('when');
  const hours = holding('hour');
  const times = said.find('availability', 'when');
  return [...days, ...hours, ...holding('sometime')].some((sentence) => {
    if (sentence === undefined || booking.has(sentence) || tellsWhatWas(said.words, sentence)) return false;
    if (days.has(sentence) || hours.has(sentence)) {
      if (asked.has(sentence) && !ofTheFault.has(sentence)) return true;
      const isShort = sentence.to - sentence.from < MOST_WORDS_THAT_SUIT;
      if (suits.has(sentence) && !ofTheMatter.has(sentence) && isShort) return true;
    }
    const isPresent = here.has(sentence) || (hours.has(sentence) && there.has(sentence));
    if (!isPresent || ofTheMatter.has(sentence) || open.has(sentence)) return false;
    return !opensWithThing(said.words, sentence, times);
  });
}

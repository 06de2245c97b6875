import type { PhraseLookup } from './phrase-lookup';

/** The "topic" of a mail that says nothing about any module. */
export const NO_TOPIC = 'nothing';

/** How much a word by itself speaks for a topic, in units of the logarithm of the odds; never negative. */
export interface Vote {
  /** `NO_TOPIC` where the word is one of mails without any matter. */
  readonly topic: string;
  readonly weight: number;
}

/** Of all mails about two topics, how many either of them could answer. */
export type Nearness = 'never' | 'seldom' | 'often';

/** How what terms say and what words say is put together; the numbers are learned with the votes. */
export interface Blend {
  /** Times the logarithm of what a topic's terms say, plus one. */
  readonly terms: number;
  /** Times the part of all that terms say. */
  readonly share: number;
  /** What speaks for no topic at all. */
  readonly silence: number;
  /** What also speaks for none, the less the terms say: all of it where they say nothing. */
  readonly quiet: number;
  /** Times all of it, so that confidence comes out as the share of right suggestions; leaves their order alone. */
  readonly sharpness: number;
}

/** All that routing knows: the terms of the topics, the votes of single words, and the weights of both. */
export interface RoutingModel extends PhraseLookup {
  /** The votes of the word with this code. */
  votes(code: number): readonly Vote[];
  /** How many mails can rightly go to either of two different topics ("avviso TARI" that cannot be paid by pagoPA). */
  near(topic: string, other: string): Nearness;
  readonly blend: Blend;
}

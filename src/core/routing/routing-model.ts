import type { PhraseLookup } from './phrase-lookup';

/** How much a word by itself speaks for a topic, or against it (negative), in units of the logarithm of the odds. */
export interface Vote {
  readonly topic: string;
  readonly weight: number;
}

/** How what terms say and what words say is put together; the numbers are learned with the votes. */
export interface Blend {
  /** Times the logarithm of what a topic's terms say, plus one. */
  readonly terms: number;
  /** Times the part of all that terms say. */
  readonly share: number;
  /** What speaks for no topic at all. */
  readonly silence: number;
  /** Times all of it, so that confidence comes out as the share of right suggestions; leaves their order alone. */
  readonly sharpness: number;
}

/** All that routing knows: the terms of the topics, the votes of single words, and the weights of both. */
export interface RoutingModel extends PhraseLookup {
  /** The votes of the word with this code. */
  votes(code: number): readonly Vote[];
  readonly blend: Blend;
}

import { remember } from '../language/remember';
import type { IndexedPhrase, PhrasesOfWord, TermKnowledge } from './phrase-lookup';
import { newContext, RangeDecoder } from './range-decoder';
import { type Blend, type Nearness, NO_TOPIC, type RoutingModel, type Vote } from './routing-model';
import { unslipped } from './slips';
import { TOPIC_IDS } from './topic-ids';
import { CODE_BITS, wordCode } from '../language/word-code';

/** The packed form of a model, as `scripts/routing` writes it. */
export interface PackedModel {
  /** Range-coded, in base64: terms, then votes, then which topics are near. */
  readonly data: string;
  /** The weights that a vote may have. */
  readonly levels: readonly number[];
  readonly blend: Blend;
}

export const STRENGTHS = ['strong', 'usual', 'weak', 'not'] as const;

/** Bits of the symbols; the writer uses the same. */
export const SYMBOL_BITS = { strength: 2, length: 3, level: 2 } as const;

/** The topics, and none: nearly as many words speak for one as for another, and one step reads such a symbol faster than five bits do. */
export const OUTCOMES = TOPIC_IDS.length + 1;

/** Of the bits above a distance's low ones, the first ones are told apart. */
export const HIGH_PLACES = 4;

/** A phrase of one word is found by its key in any form, only as written, or only in capitals. */
export const SINGLES = ['any-form', 'as-written', 'capitals'] as const;

const CERTAINTY_MISSPELT = 0.6;
const NO_PHRASES: readonly IndexedPhrase[] = [];
const NO_VOTES: readonly Vote[] = [];

/** Unpacks a model: some milliseconds, once. */
export function readModel({ data, levels, blend }: PackedModel): RoutingModel {
  const decoder = new RangeDecoder(data);
  const phrases = readTerms(decoder);
  const votes = readVotes(decoder, levels);
  const near = readNear(decoder);
  const guessed = remember((key) => guess(phrases, key));
  return {
    blend,
    near: (topic, other) => near.get(topic)?.get(other) ?? 'never',
    votes: (code) => votes.get(code) ?? NO_VOTES,
    startingWith: ({ word, key, code }): PhrasesOfWord => {
      const byKey = phrases.get(code) ?? NO_PHRASES;
      const form = wordCode(word);
      const byForm = form === code ? undefined : phrases.get(form);
      if (byForm === undefined) return byKey.length > 0 ? { phrases: byKey, certainty: 1 } : guessed(key);
      const exact = byForm.filter(({ phrase }) => phrase.exact !== null);
      return { phrases: exact.length === 0 ? byKey : [...byKey, ...exact], certainty: 1 };
    },
  };
}

/** The single words that a mistyped one was probably meant to be. */
function guess(phrases: ReadonlyMap<number, readonly IndexedPhrase[]>, key: string): PhrasesOfWord {
  for (const meant of unslipped(key)) {
    const found = phrases.get(wordCode(meant))?.filter(isFreeSingle);
    if (found !== undefined && found.length > 0) return { phrases: found, certainty: CERTAINTY_MISSPELT };
  }
  return { phrases: NO_PHRASES, certainty: 1 };
}

function isFreeSingle({ phrase }: IndexedPhrase): boolean {
  return phrase.codes.length === 1 && phrase.exact === null;
}

/** The phrases by the code of their first word: its key, or its form where that is what counts. */
function readTerms(decoder: RangeDecoder): ReadonlyMap<number, readonly IndexedPhrase[]> {
  const codes = readCodes(decoder);
  const flags = newContext(SINGLES.length);
  const more = newContext(4);
  const lengths = newContext(1 << SYMBOL_BITS.length);
  const readKnowledge = knowledgeReader(decoder);
  const phrases = new Map<number, readonly IndexedPhrase[]>();
  let id = 0;
  // Plain loops: all this runs once, before anything is compiled, and a mail waits for it.
  for (const code of codes) {
    const found: IndexedPhrase[] = [];
    for (let at = 0; at < SINGLES.length; at++) {
      if (decoder.bit(flags, at) === 0) continue;
      const exact = SINGLES[at] === 'any-form' ? null : code;
      const phrase = { id: `#${id++}`, codes: [code], literal: false, exact, capitals: SINGLES[at] === 'capitals' };
      found.push({ phrase, knowledge: readKnowledge() });
    }
    for (let at = 0; decoder.bit(more, at) === 1; at = 1) {
      const literal = decoder.bit(more, 2) === 1;
      const words = [code];
      for (let left = decoder.symbol(lengths, SYMBOL_BITS.length); left >= 0; left--)
        words.push(codes[decoder.uniform(codes.length)] ?? 0);
      const phrase = { id: `#${id++}`, codes: words, literal, exact: null, capitals: false };
      found.push({ phrase, knowledge: readKnowledge() });
    }
    if (found.length > 0) phrases.set(code, found);
  }
  return phrases;
}

/** Reads what a phrase means to one topic or several; the next phrase is often the same topic's. */
function knowledgeReader(decoder: RangeDecoder): () => readonly TermKnowledge[] {
  const same = newContext(1);
  const strengths = newContext(1 << SYMBOL_BITS.strength);
  const more = newContext(1);
  let last = 0;
  return () => {
    const knowledge: TermKnowledge[] = [];
    do {
      if (decoder.bit(same, 0) === 0) last = decoder.uniform(OUTCOMES);
      const strength = STRENGTHS[decoder.symbol(strengths, SYMBOL_BITS.strength)] ?? 'weak';
      knowledge.push({ topic: TOPIC_IDS[last] ?? '', strength });
    } while (decoder.bit(more, 0) === 1);
    return knowledge;
  };
}

function readVotes(decoder: RangeDecoder, levels: readonly number[]): ReadonlyMap<number, readonly Vote[]> {
  const places = newContext(1 << SYMBOL_BITS.level);
  const more = newContext(1);
  const votes = new Map<number, readonly Vote[]>();
  for (const code of readCodes(decoder)) {
    const cast: Vote[] = [];
    do {
      const topic = TOPIC_IDS[decoder.uniform(OUTCOMES)] ?? NO_TOPIC;
      cast.push({ topic, weight: levels[decoder.symbol(places, SYMBOL_BITS.level)] ?? 0 });
    } while (decoder.bit(more, 0) === 1);
    votes.set(code, cast);
  }
  return votes;
}

/** For each topic those that are near. */
function readNear(decoder: RangeDecoder): ReadonlyMap<string, ReadonlyMap<string, Nearness>> {
  const context = newContext(2);
  const near = new Map(TOPIC_IDS.map((topic) => [topic, new Map<string, Nearness>()]));
  TOPIC_IDS.forEach((topic, at) => {
    for (const other of TOPIC_IDS.slice(at + 1)) {
      if (decoder.bit(context, 0) === 0) continue;
      const nearness = decoder.bit(context, 1) === 1 ? 'often' : 'seldom';
      near.get(topic)?.set(other, nearness);
      near.get(other)?.set(topic, nearness);
    }
  });
  return near;
}

/** Codes in ascending order, each as the distance from the one before, in Rice's code. */
function readCodes(decoder: RangeDecoder): readonly number[] {
  const context = newContext(HIGH_PLACES);
  const codes: number[] = [];
  let left = decoder.number(newContext(32));
  const low = decoder.uniform(CODE_BITS);
  for (let code = 0; left > 0; left--) {
    let high = 0;
    while (decoder.bit(context, Math.min(high, HIGH_PLACES - 1)) === 1) high++;
    code += (high << low) + decoder.uniform(1 << low);
    codes.push(code);
  }
  return codes;
}

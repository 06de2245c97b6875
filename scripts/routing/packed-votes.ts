import { newContext } from '../../src/core/routing/range-decoder';
import { OUTCOMES, SYMBOL_BITS } from '../../src/core/routing/read-model';
import { writeCodes } from './packed-terms';
import type { RangeEncoder } from './range-encoder';

/** A vote to be written: `outcome` is a place in `TOPIC_IDS`, or the one after them for "nothing". */
export interface LearnedVote {
  readonly code: number;
  readonly outcome: number;
  readonly weight: number;
}

/** A few weights that stand for all (Lloyd's algorithm, from evenly spread quantiles), in ascending order. */
export function voteLevels(weights: readonly number[]): readonly number[] {
  const sorted = [...weights].sort((a, b) => a - b);
  const count = 1 << SYMBOL_BITS.level;
  let levels = Array.from({ length: count }, (_, at) => sorted[Math.floor(((at + 0.5) * sorted.length) / count)] ?? 0);
  for (let round = 0; round < 30; round++) {
    const sums = levels.map(() => ({ sum: 0, count: 0 }));
    for (const weight of sorted) {
      const nearest = sums[nearestLevel(levels, weight)];
      if (nearest !== undefined) {
        nearest.sum += weight;
        nearest.count++;
      }
    }
    levels = sums.map(({ sum, count: n }, at) => (n === 0 ? (levels[at] ?? 0) : sum / n));
  }
  return levels.map((level) => Math.round(level * 1000) / 1000);
}

export function nearestLevel(levels: readonly number[], weight: number): number {
  let best = 0;
  levels.forEach((level, at) => {
    if (Math.abs(level - weight) < Math.abs((levels[best] ?? 0) - weight)) best = at;
  });
  return best;
}

/** Writes votes as `readModel` reads them. */
export function writeVotes(encoder: RangeEncoder, votes: readonly LearnedVote[], levels: readonly number[]): void {
  const byCode = new Map<number, LearnedVote[]>();
  for (const vote of votes) byCode.set(vote.code, [...(byCode.get(vote.code) ?? []), vote]);
  const codes = [...byCode.keys()].sort((a, b) => a - b);
  const places = newContext(1 << SYMBOL_BITS.level);
  const more = newContext(1);
  writeCodes(encoder, codes);
  for (const code of codes) {
    const cast = byCode.get(code) ?? [];
    cast.forEach(({ outcome, weight }, at) => {
      encoder.uniform(OUTCOMES, outcome);
      encoder.symbol(places, SYMBOL_BITS.level, nearestLevel(levels, weight));
      encoder.bit(more, 0, at + 1 < cast.length ? 1 : 0);
    });
  }
}

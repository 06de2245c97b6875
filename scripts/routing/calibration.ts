import { isRight, type Judged } from './cross-validation';

/** First suggestions of about one confidence: what it says, and how many are right. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly rightShare: number;
}

const BINS = 10;

/** First suggestions by their confidence, in tenths; empty tenths are left out. */
export function reliability(judged: readonly Judged[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, at) => {
    const from = at / BINS;
    const here = judged.filter((item) => {
      const confidence = item.suggestions[0]?.confidence;
      return confidence !== undefined && Math.min(BINS - 1, Math.floor(confidence * BINS)) === at;
    });
    const sum = here.reduce((total, { suggestions }) => total + (suggestions[0]?.confidence ?? 0), 0);
    const right = here.filter((item) => isRight(item, 1)).length;
    return { from, count: here.length, meanConfidence: sum / here.length, rightShare: right / here.length };
  }).filter(({ count }) => count > 0);
}

/** Mean squared distance between confidence and being right, of first suggestions (G. W. Brier, 1950). */
export function brierScore(judged: readonly Judged[]): number {
  const errors = judged.map((item) => (item.suggestions[0]?.confidence ?? 0) - (isRight(item, 1) ? 1 : 0));
  return errors.reduce((sum, error) => sum + error * error, 0) / judged.length;
}

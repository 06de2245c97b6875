import type { Matter } from '../../src/core/wordings/matters';
import { PLACE_BITS } from '../../src/core/wordings/place-marks';
import { MOST_STEPS, ZERO, type LearnedWeights } from '../../src/core/wordings/wording-model';
import { Adam } from '../routing/adam';
import type { LabelledMessage } from './labelled-messages';

/** How strongly weights are held near zero. These numbers were chosen by cross-validation (`npm run wordings:score`). */
const DECAY = 1.5;
const ROUNDS = 200;
const RATE = 0.1;
/** At most so much more counts a message about the matter than another, as the root of how many there are of each. */
const MOST_BALANCE = 1.5;
/** The heaviest weight that is told from heavier ones, as a part of the heaviest of all. */
const REACH = 0.7;

/** A place whose weight is less than so many steps tells nothing worth its room. */
const LEAST_STEPS = 0.75;

const PLACES = 1 << PLACE_BITS;

interface Row {
  readonly places: readonly number[];
  readonly is: boolean;
}

interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * Logistic regression of one matter over the places that words mark: once over all, then over those that turned out to tell something, for
 * weights of zero take no room. Deterministic: same messages, same weights.
 */
export function trainWeights(messages: readonly LabelledMessage[], matter: Matter): LearnedWeights {
  const rows = messages.flatMap(({ places, about }): Row[] => {
    const is = about[matter];
    return is === undefined ? [] : [{ places, is }];
  });
  const { weights } = fit(rows);
  const least = LEAST_STEPS * stepOf(weights);
  const telling = rows.map(({ places, is }) => ({
    places: places.filter((place) => Math.abs(weights[place] ?? 0) >= least),
    is,
  }));
  return packed(fit(telling));
}

function fit(rows: readonly Row[]): Fit {
  const positive = rows.filter(({ is }) => is).length;
  const balance = Math.min(MOST_BALANCE, Math.sqrt((rows.length - positive) / Math.max(1, positive)));
  const weights = new Adam(new Float64Array(PLACES));
  const bias = new Adam(Float64Array.of(-2));
  const gradient = new Float64Array(PLACES);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < PLACES; i++) gradient[i] = DECAY * (weights.values[i] ?? 0);
    let biasGradient = 0;
    for (const { places, is } of rows) {
      let sum = bias.values[0] ?? 0;
      for (const place of places) sum += weights.values[place] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (is ? 1 : 0);
      const step = is ? balance * error : error;
      biasGradient += step;
      for (const place of places) gradient[place] = (gradient[place] ?? 0) + step;
    }
    weights.step(gradient, RATE);
    bias.step(Float64Array.of(biasGradient), RATE);
  }
  return { weights: weights.values, bias: bias.values[0] ?? 0 };
}

function stepOf(weights: Float64Array): number {
  const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return rounded((REACH * heaviest) / (MOST_STEPS - 0.5));
}

/** In few steps: what is lost by that is learned to be little. */
function packed({ weights, bias }: Fit): LearnedWeights {
  const step = stepOf(weights);
  const zero = ZERO.charCodeAt(0);
  const letters = Array.from(weights, (weight) => {
    const steps = step === 0 ? 0 : Math.round(weight / step);
    return String.fromCharCode(zero + Math.max(-MOST_STEPS, Math.min(MOST_STEPS - 1, steps)));
  });
  return { steps: letters.join(''), step, bias: rounded(bias) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

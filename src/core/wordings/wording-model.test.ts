import { MATTERS } from './matters';
import { WORDINGS } from './wording-data';
import { PLACE_BITS } from './place-marks';
import { MOST_STEPS, weighPlaces, ZERO } from './wording-model';

const zero = ZERO.charCodeAt(0);

describe('learned weights', () => {
  it('add up by the steps that their letters are from zero', () => {
    const weights = { steps: `${ZERO}ka`, step: 0.5, bias: -2 };
    expect(weighPlaces(weights, [])).toBe(0);
    expect(weighPlaces(weights, [0, 1])).toBe(1);
    expect(weighPlaces(weights, [1, 2])).toBe(-3);
  });

  it.each(MATTERS)('of %s have a letter for every place', (matter) => {
    const { steps, step } = WORDINGS[matter];
    expect(steps).toHaveLength(1 << PLACE_BITS);
    const reach = steps.split('').map((letter) => letter.charCodeAt(0) - zero);
    expect(Math.min(...reach)).toBeGreaterThanOrEqual(-MOST_STEPS);
    expect(Math.max(...reach)).toBeLessThan(MOST_STEPS);
    expect(step).toBeGreaterThan(0);
  });
});

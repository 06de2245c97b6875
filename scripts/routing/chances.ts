/** Numbers from 0 to below 1 that look random, the same ones in every run (a linear congruential generator). */
export function chances(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

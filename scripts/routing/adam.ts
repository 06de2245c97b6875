const SLOW = 0.9;
const SLOWER = 0.999;

/** Gradient descent that keeps its own pace for every number (D. P. Kingma and J. Ba, 2015). */
export class Adam {
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  private round = 0;

  /** Numbers never fall below `least`. */
  constructor(
    readonly values: Float64Array,
    private readonly least = -Infinity,
  ) {
    this.mean = new Float64Array(values.length);
    this.square = new Float64Array(values.length);
  }

  step(gradient: Float64Array, rate: number): void {
    this.round++;
    const first = 1 - Math.pow(SLOW, this.round);
    const second = 1 - Math.pow(SLOWER, this.round);
    const { values, mean, square } = this;
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i] ?? 0;
      const m = SLOW * (mean[i] ?? 0) + (1 - SLOW) * g;
      const s = SLOWER * (square[i] ?? 0) + (1 - SLOWER) * g * g;
      mean[i] = m;
      square[i] = s;
      values[i] = Math.max(this.least, (values[i] ?? 0) - (rate * (m / first)) / (Math.sqrt(s / second) + 1e-8));
    }
  }
}

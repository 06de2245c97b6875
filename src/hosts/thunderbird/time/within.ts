/** A call of Thunderbird that did not answer in its time. */
export class TimeOver extends Error {
  constructor(call: string, limit: number) {
    super(`${call}: no answer within ${limit} ms`);
    this.name = 'TimeOver';
  }
}

/**
 * The promise's own result, or a rejection with `TimeOver` once the limit (milliseconds) is over. What throws before it gives a promise
 * rejects too. A late result is dropped.
 */
export function within<Value>(limit: number, name: string, start: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new TimeOver(name, limit));
    }, limit);
    Promise.resolve()
      .then(start)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
}

import { createDebouncedReader } from './debounced-reader';

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe('createDebouncedReader', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('a burst of changes is read once, after the quiet time', async () => {
    const read = jest.fn(() => Promise.resolve('draft'));
    const values: string[] = [];
    const reader = createDebouncedReader(read, (value) => values.push(value), fail, 300);
    reader.soon();
    await jest.advanceTimersByTimeAsync(200);
    reader.soon();
    await jest.advanceTimersByTimeAsync(299);
    expect(read).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(values).toEqual(['draft']);
  });

  test('a change during a read is read after it, never beside it', async () => {
    const first = deferred<string>();
    const answers = [first.promise, Promise.resolve('new')];
    const read = jest.fn(() => answers.shift() ?? Promise.resolve('late'));
    const values: string[] = [];
    const reader = createDebouncedReader(read, (value) => values.push(value), fail, 300);
    reader.now();
    reader.now();
    reader.now();
    expect(read).toHaveBeenCalledTimes(1);
    first.resolve('old');
    await jest.advanceTimersByTimeAsync(0);
    expect(values).toEqual(['old', 'new']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('a failed read is told and the next one still happens', async () => {
    const answers = [Promise.reject(new Error('host')), Promise.resolve('fine')];
    const reasons: unknown[] = [];
    const values: string[] = [];
    const reader = createDebouncedReader(
      () => answers.shift() ?? Promise.resolve('late'),
      (value) => values.push(value),
      (reason) => reasons.push(reason),
      300,
    );
    reader.now();
    await jest.advanceTimersByTimeAsync(0);
    reader.now();
    await jest.advanceTimersByTimeAsync(0);
    expect(reasons).toEqual([new Error('host')]);
    expect(values).toEqual(['fine']);
  });

  test('nothing is called back after stop', async () => {
    const answer = deferred<string>();
    const values: string[] = [];
    const reader = createDebouncedReader(
      () => answer.promise,
      (value) => values.push(value),
      fail,
      300,
    );
    reader.now();
    reader.stop();
    answer.resolve('late');
    await jest.advanceTimersByTimeAsync(1000);
    expect(values).toEqual([]);
  });
});

function fail(reason: unknown): void {
  throw reason;
}

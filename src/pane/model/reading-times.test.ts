import { createReadingTimes, HOUR, LONG_IDLE } from './reading-times';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('every hour while the pane is seen', async () => {
  let hidden = false;
  const read = jest.fn(() => Promise.resolve());
  const times = createReadingTimes(read, () => hidden);
  await jest.advanceTimersByTimeAsync(HOUR * 2);
  expect(read).toHaveBeenCalledTimes(2);
  hidden = true;
  await jest.advanceTimersByTimeAsync(HOUR * 3);
  expect(read).toHaveBeenCalledTimes(2);
  times.stop();
  hidden = false;
  await jest.advanceTimersByTimeAsync(HOUR * 3);
  expect(read).toHaveBeenCalledTimes(2);
});

test('on coming back, but not a moment after the last reading', async () => {
  const read = jest.fn(() => Promise.resolve());
  const times = createReadingTimes(read, () => false);
  times.onReturn();
  expect(read).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(LONG_IDLE);
  times.onReturn();
  times.onReturn();
  expect(read).toHaveBeenCalledTimes(1);
  times.stop();
});

test('a reading that fails, or that is still under way, keeps nothing from the next one for good', async () => {
  let fail: () => void = () => undefined;
  const read = jest.fn(
    () =>
      new Promise<void>((_resolve, reject) => {
        fail = () => {
          reject(new Error('no network'));
        };
      }),
  );
  const times = createReadingTimes(read, () => false);
  await jest.advanceTimersByTimeAsync(HOUR * 2);
  expect(read).toHaveBeenCalledTimes(1);
  fail();
  await jest.advanceTimersByTimeAsync(HOUR);
  expect(read).toHaveBeenCalledTimes(2);
  times.stop();
});

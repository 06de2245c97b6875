import { createPulse } from './pulse';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('the next look comes two seconds after the last was done, never while one is under way', () => {
  const look = jest.fn();
  const pulse = createPulse(look, () => false);
  jest.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(0);
  pulse.done(true);
  jest.advanceTimersByTime(1699);
  expect(look).toHaveBeenCalledTimes(0);
  jest.advanceTimersByTime(1);
  expect(look).toHaveBeenCalledTimes(1);
});

test('when all is still looks become rare, and lively again by a change', () => {
  const looks: number[] = [];
  const pulse = createPulse(
    () => {
      looks.push(Date.now());
      pulse.done(false);
    },
    () => false,
  );
  pulse.done(true);
  jest.advanceTimersByTime(300_000);
  const gaps = looks.map((time, index) => time - (looks[index - 1] ?? time)).slice(1);
  expect(gaps[0]).toBe(1700);
  expect(gaps.at(-1)).toBe(8000);
  pulse.wake();
  const before = looks.length;
  jest.advanceTimersByTime(1700);
  expect(looks.length).toBe(before + 1);
});

test('nobody looks while the pane is out of sight or stopped', () => {
  let hidden = true;
  const look = jest.fn();
  const pulse = createPulse(look, () => hidden);
  pulse.done(true);
  jest.advanceTimersByTime(60_000);
  expect(look).not.toHaveBeenCalled();
  hidden = false;
  pulse.wake();
  expect(look).toHaveBeenCalledTimes(1);
  pulse.stop();
  pulse.done(true);
  pulse.wake();
  jest.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});

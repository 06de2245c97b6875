import { createPoll } from './poll';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('looks again a second after the last look was done, and not before', () => {
  const look = jest.fn();
  const poll = createPoll(look, () => false);
  jest.advanceTimersByTime(5000);
  expect(look).not.toHaveBeenCalled();
  poll.done(5);
  jest.advanceTimersByTime(999);
  expect(look).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(look).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(5000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('looks less often at what takes long', () => {
  const look = jest.fn();
  createPoll(look, () => false).done(150);
  jest.advanceTimersByTime(3700);
  expect(look).not.toHaveBeenCalled();
  jest.advanceTimersByTime(100);
  expect(look).toHaveBeenCalledTimes(1);
});

test('looks not at all while hidden or once stopped', () => {
  const look = jest.fn();
  createPoll(look, () => true).done(5);
  const stopped = createPoll(look, () => false);
  stopped.done(5);
  stopped.stop();
  stopped.done(5);
  jest.advanceTimersByTime(10_000);
  expect(look).not.toHaveBeenCalled();
});

import { createWireLog } from './wire-log';

const PANE = { role: 'pane', launchedBy: null } as const;
const EVENT = { role: 'runtime', launchedBy: 'OnMessageSend' } as const;

test('calls that touch are not open at the same time; one without an answer stays open', () => {
  let now = 0;
  const log = createWireLog(() => now);
  const open = (name: string) => log.open(PANE, name, 1, null);
  const first = open('a');
  now = 1;
  first.answer('x');
  const second = open('a');
  expect(log.mostInFlight()).toBe(1);
  open('b');
  expect(log.mostInFlight()).toBe(2);
  now = 5;
  second.answer('y');
  now = 6;
  open('b');
  expect(log.mostInFlight('a')).toBe(1);
  expect(log.mostInFlight('b')).toBe(2);
  log.open(EVENT, 'a', 1, null);
  expect(log.mostInFlight()).toBe(3);
  expect(log.mostInFlight(null, 'pane')).toBe(2);
  expect(log.mostInFlight('b', 'runtime')).toBe(0);
  log.open(PANE, 'start-up', null, null);
  expect(log.mostInFlight()).toBe(3);
  expect(log.calls()[0]).toMatchObject({ name: 'a', start: 0, end: 1, answer: 'x' });
  log.clear();
  expect(log.calls()).toEqual([]);
});

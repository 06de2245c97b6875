import { diagnosis as english } from '../../locales/en/diagnosis';
import { diagnosis as italian } from '../../locales/it/diagnosis';
import type { ConfigurationOrigin } from '../draft-port';
import { dayOf, originText } from './moment';

const NOW = new Date(2026, 10, 23, 15, 0).getTime();
const at = (month: number, day: number, hour = 12, minute = 0, year = 2026) =>
  new Date(year, month - 1, day, hour, minute).getTime();

test('a day is today, yesterday, or a date; the year only where it is another', () => {
  expect(dayOf(at(11, 23, 0, 0), NOW)).toEqual({ kind: 'today' });
  expect(dayOf(at(11, 22, 23, 59), NOW)).toEqual({ kind: 'yesterday' });
  expect(dayOf(at(11, 12), NOW)).toEqual({ kind: 'date', day: 12, month: 10, year: null });
  expect(dayOf(at(12, 31, 12, 0, 2025), NOW)).toEqual({ kind: 'date', day: 31, month: 11, year: 2025 });
  expect(dayOf(at(12, 31, 12, 0, 2025), at(1, 1))).toEqual({ kind: 'yesterday' });
});

const HOSTED: ConfigurationOrigin = {
  source: 'hosted',
  changed: at(11, 12),
  taken: at(11, 23, 9, 10),
  lastReading: 'good',
};

test.each<readonly [Partial<ConfigurationOrigin>, string, string]>([
  [{}, 'del 12 novembre, letta oggi alle 9.10', 'changed on 12 November, read today at 9:10'],
  [
    { changed: at(11, 8), taken: at(11, 22, 1, 5) },
    'dell’8 novembre, letta ieri all’1.05',
    'changed on 8 November, read yesterday at 1:05',
  ],
  [
    { changed: at(1, 1, 0, 0, 2025), taken: at(11, 11, 17, 0), lastReading: 'unreachable' },
    'del 1º gennaio 2025, copia presa l’11 novembre alle 17.00 (il sito ora non risponde)',
    'changed on 1 January 2025, copy taken on 11 November at 17:00 (its site does not answer now)',
  ],
  [
    { changed: null, lastReading: 'refused' },
    'copia presa oggi alle 9.10 (quella nuova non è valida)',
    'copy taken today at 9:10 (the new one is not valid)',
  ],
  [{ changed: null, taken: null }, 'ultima copia corretta', 'the last good copy'],
  [{ source: 'built-in', changed: null, taken: null }, 'inclusa nel programma', 'built into the program'],
  [{ source: 'policy', changed: null, taken: null }, 'impostata dall’amministratore', 'set by the administrator'],
])('%j', (change, it, en) => {
  const text = originText({ ...HOSTED, ...change }, NOW);
  expect(italian.origin(text)).toBe(it);
  expect(english.origin(text)).toBe(en);
});

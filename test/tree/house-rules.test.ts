import { projectFiles, sources } from './source-files';

/** A file of data is as long as its data. */
const GENERATED = ['name-list.ts', 'phone-metadata.ts', 'topic-word-list.ts'];

test('files are short: none near 400 lines, the median at most 110', () => {
  const lengths = sources('src')
    .filter(({ path }) => !GENERATED.some((name) => path.endsWith(name)))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((one, other) => one.lines - other.lines);
  expect(lengths.filter(({ lines }) => lines > 350)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.lines ?? 0).toBeLessThanOrEqual(110);
});

// A suite over the corpus beside the project may be skipped where that is absent (`absent ? describe.skip : describe`).
test('no check is switched off in the sources', () => {
  const SWITCHES =
    /eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck|prettier-ignore|(?<![?:] )\b(?:it|test|describe)\.(?:skip|only|todo)\b/;
  const wrong = projectFiles('src', 'test', 'scripts').filter(
    ({ path, text }) => /\.(tsx?|m?js)$/.test(path) && !path.endsWith('house-rules.test.ts') && SWITCHES.test(text),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the lock file names no host to download from', () => {
  const [lock] = projectFiles('package-lock.json');
  expect(lock?.text).toBeDefined();
  expect(lock?.text).not.toMatch(/"resolved": "https?:/);
});

test('samples and tests use reserved domains for mailboxes', () => {
  const MAILBOX = /[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+([A-Za-z]{2,})\b/g;
  const RESERVED = new Set(['example', 'test', 'invalid', 'localhost']);
  const wrong = projectFiles('src', 'test', 'docs', 'README.md').flatMap(({ path, text }) =>
    /\.(ts|tsx|md|json|jsonl|eml|html|txt)$/.test(path)
      ? [...text.matchAll(MAILBOX)]
          .filter(([, domain = '']) => !RESERVED.has(domain.toLowerCase()))
          .map(([mailbox]) => `${path}: ${mailbox}`)
      : [],
  );
  expect(wrong).toEqual([]);
});

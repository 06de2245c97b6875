import { CLASSES } from '../language/cues/classes';
import { buildCueIndex } from '../language/cues/cue-index';
import { readCueWords } from '../language/cues/cue-words';
import { findCues } from '../language/cues/find-cues';
import { readPattern, type Step } from '../language/cues/pattern';
import { CUE_FILES } from '.';
import type { CueFile } from '../language/cues/cue-file';

const FILES: Readonly<Record<string, CueFile>> = CUE_FILES;

const PATTERNS = Object.entries(FILES).flatMap(([file, { lists, groups }]) =>
  Object.entries(groups).flatMap(([group, { find, not = [] }]) =>
    [...find, ...not].map((source) => ({ file, group, source, lists: lists ?? {} })),
  ),
);

/** A text that keeps a step busy: what it matches, in many copies. */
function wordsOf(step: Step): string {
  if (step.type === 'not') return [...step.keys][0] ?? '';
  if (step.type === 'verb') return step.infinitives[0] ?? '';
  if (step.type !== 'words') return 'di';
  return [...step.keys][0] ?? (step.starts[0] === undefined ? 'Giulia 9' : `${step.starts[0]}x`);
}

test.each(PATTERNS)('$file, $group: $source', ({ source, lists }) => {
  const pattern = readPattern(source, lists);
  expect(source).toMatch(/^\S+(?: \S+)*$/);
  // Only braces that name a list or a class, and no step that can never match.
  for (const step of pattern)
    if (step.type === 'words') expect(Object.keys(CLASSES)).toEqual(expect.arrayContaining([...step.classes]));
  const index = buildCueIndex({ file: { about: '', lists, groups: { group: { find: [source] } } } }, CLASSES);
  const repeated = pattern.map((step) => `${wordsOf(step)} `.repeat(400)).join(' ');
  const text = `${repeated} ${pattern.slice(0, -1).map(wordsOf).join(' ')} `.repeat(3);
  const started = performance.now();
  findCues(readCueWords(text, [{ start: 0, end: text.length }]), index);
  // Thousands of beginnings of one pattern: a pattern that tried exponentially many ways would take minutes.
  expect(performance.now() - started).toBeLessThan(1500);
});

test('no list is left without use, and no file without a group', () => {
  for (const [file, { lists = {}, groups }] of Object.entries(FILES)) {
    const sources = Object.values(groups).flatMap(({ find, not = [] }) => [...find, ...not]);
    expect({ file, groups: Object.keys(groups).length > 0 }).toEqual({ file, groups: true });
    for (const name of Object.keys(lists))
      expect({ file, name, used: sources.some((source) => source.includes(`{${name}}`)) }).toEqual({
        file,
        name,
        used: true,
      });
  }
});

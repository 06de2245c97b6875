import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unbuiltParts } from './unbuilt-parts';

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'unbuilt-'));
});

afterEach(() => {
  rmSync(dist, { recursive: true });
});

test('tells every part of a fresh clone, and none of a whole build', () => {
  const all = unbuiltParts(path.join(dist, 'is-not-there'));
  expect(all).toContain('outlook/send-gate.js');
  expect(all).toContain('thunderbird/ticket-in-regola.xpi');
  for (const part of all) {
    mkdirSync(path.join(dist, path.dirname(part)), { recursive: true });
    writeFileSync(path.join(dist, part), '');
  }
  expect(unbuiltParts(dist)).toEqual([]);
  rmSync(path.join(dist, 'web/index.html'));
  expect(unbuiltParts(dist)).toEqual(['web/index.html']);
});

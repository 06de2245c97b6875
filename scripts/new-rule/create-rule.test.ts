import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { createRule } from './create-rule';

const ROOT = path.resolve(__dirname, '../..');
const RULE = { id: 'preferred-day', part: 'body', severity: 'warning', paragraph: '2.4.1' };

let copy = '';
beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'new-rule-'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  for (const folder of ['src/core', 'src/config', 'src/locales', 'docs']) {
    mkdirSync(path.join(copy, folder), { recursive: true });
    cpSync(path.join(ROOT, folder), path.join(copy, folder), { recursive: true });
  }
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

test('a new rule compiles with everything that it was entered into', () => {
  const files = createRule(copy, RULE).map((file) => path.join(copy, file));
  const program = ts.createProgram(
    files.filter((file) => file.endsWith('.ts')),
    {
      noEmit: true,
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      types: [],
    },
  );
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  expect(faults).toEqual([]);
  const coverage = readFileSync(path.join(copy, 'docs/guideline-coverage.md'), 'utf8');
  expect(coverage.split('\n').find((line) => line.startsWith('| 2.4.1 '))).toContain('`preferred-day`');
}, 60_000);

test('a rule that is there is not written over, and nothing else is touched', () => {
  const list = path.join(copy, 'src/core/rules/rule-id.ts');
  const before = readFileSync(list, 'utf8');
  expect(() => createRule(copy, { ...RULE, id: 'subject-generic' })).toThrow('is there already');
  expect(readFileSync(list, 'utf8')).toBe(before);
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addImport, addToCoverage, insertBefore } from './insert';
import { camelCase, cueFile, findingTexts, ruleFile, ruleTexts, type NewRule } from './templates';

/**
 * Writes a new rule with its cues and enters it everywhere that the compiler and the tests ask for it.
 * @param root the project's folder
 * @returns the files written or changed, in the order in which one goes on with them
 * @throws Error where the rule is there already, or a file is not as expected; then nothing was written
 */
export function createRule(root: string, rule: NewRule): readonly string[] {
  const { id } = rule;
  const name = camelCase(id);
  const written = new Map<string, string>();
  const add = (file: string, content: string): void => {
    if (existsSync(path.join(root, file))) throw new Error(`${file} is there already`);
    written.set(file, content);
  };
  const change = (file: string, edit: (source: string) => string): void => {
    written.set(file, edit(written.get(file) ?? readFileSync(path.join(root, file), 'utf8')));
  };

  add(`src/core/cues/${id}.json`, cueFile(rule));
  add(`src/core/rules/${id}.ts`, ruleFile(rule));
  change('src/locales/it/findings.ts', (source) =>
    insertBefore(source, 'FindingTexts = {', '\n};', `\n${findingTexts(rule, 'Che cosa non va').trimEnd()}`),
  );
  change('src/locales/it/rules.ts', (source) =>
    insertBefore(
      source,
      'RuleTexts = {',
      '\n};',
      `\n${ruleTexts(rule, 'Nome della regola', 'Perché serve.', 'Che cosa fare.').trimEnd()}`,
    ),
  );
  change('src/locales/en/findings.ts', (source) =>
    insertBefore(source, 'FindingTexts = {', '\n};', `\n${findingTexts(rule, 'What is wrong').trimEnd()}`),
  );
  change('src/locales/en/rules.ts', (source) =>
    insertBefore(
      source,
      'RuleTexts = {',
      '\n};',
      `\n${ruleTexts(rule, 'Name of the rule', 'Why it is wanted.', 'What to do.').trimEnd()}`,
    ),
  );
  change('docs/guideline-coverage.md', (table) => addToCoverage(table, rule.paragraph, id));
  change('src/core/rules/rule-id.ts', (source) => insertBefore(source, 'RULE_IDS = [', '] as const', `  '${id}',\n`));
  change('src/core/rules/messages.ts', (source) =>
    insertBefore(source, 'interface ProblemMessages {', '\n}\n', `\n  '${id}': { said: { words: string } };`),
  );
  change('src/core/rules/index.ts', (source) =>
    insertBefore(
      addImport(source, `import { rule as ${name} } from './${id}';`),
      'BY_ID:',
      '\n};',
      `\n  '${id}': ${name},`,
    ),
  );
  change('src/core/rules/examples.ts', (source) =>
    insertBefore(
      addImport(source, `import { examples as ${name} } from './${id}';`),
      'EXAMPLES:',
      '\n};',
      `\n  '${id}': ${name}(),`,
    ),
  );
  change('src/core/cues/index.ts', (source) =>
    insertBefore(
      addImport(`\n${source}`, `import ${name} from './${id}.json';`).slice(1),
      'CUE_FILES = {',
      '\n};',
      `\n  '${id}': ${name},`,
    ),
  );
  for (const [file, content] of written) writeFileSync(path.join(root, file), content);
  return [...written.keys()];
}

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../src/core/rules';
import { ruleList, rulePage } from './docs/rule-page';

/** Writes `docs/rules` anew: a page a rule, and their list. */
const folder = path.resolve(__dirname, '../docs/rules');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
for (const { id } of RULES) writeFileSync(path.join(folder, `${id}.md`), rulePage(id));
writeFileSync(path.join(folder, 'README.md'), ruleList());
console.log(`docs/rules: ${RULES.length} pages`);

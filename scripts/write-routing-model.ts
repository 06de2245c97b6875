import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadMails, loadSituations } from './routing/labelled-mails';
import { makeModel } from './routing/make-model';
import { modelSource } from './routing/model-source';

/** Writes the model that the product ships with, from the topics, the situations and the project's own labelled mails. */
const target = path.resolve(__dirname, '../src/core/routing/model-data.ts');
const source = modelSource(makeModel([...loadSituations(), ...loadMails()]));
writeFileSync(target, source);
console.log(`${path.relative(process.cwd(), target)}: ${source.length} bytes`);

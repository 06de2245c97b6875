import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { MATTERS } from '../src/core/wordings/matters';
import type { WordingModel } from '../src/core/wordings/wording-model';
import { loadMessages } from './wordings/labelled-messages';
import { trainWeights } from './wordings/train-weights';
import { weightsSource } from './wordings/weights-source';

/** Writes what the messages of `scripts/wordings` and the tests' labelled mails teach about wordings. */
const target = path.resolve(__dirname, '../src/core/wordings/wording-data.ts');
const messages = loadMessages();
const model = Object.fromEntries(MATTERS.map((matter) => [matter, trainWeights(messages, matter)])) as WordingModel;
const source = weightsSource(model);
writeFileSync(target, source);
console.log(`${path.relative(process.cwd(), target)}: ${source.length} bytes, from ${messages.length} messages`);

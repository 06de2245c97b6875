import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { publishedSchemas } from './json-schemas';

const FOLDER = path.resolve(__dirname, '../docs/schema');

async function writeSchemas(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    const file = path.join(FOLDER, name);
    writeFileSync(file, await format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file }));
  }
}

void writeSchemas();

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the file of all countries holds, as far as it matters here. */
interface Metadata {
  readonly version: number;
  readonly countries: Readonly<Record<string, unknown>>;
}

/** Where the Italian numbering plan is kept for the core. */
export const METADATA_FILE = join(__dirname, '../src/core/language/phone-metadata.ts');

/**
 * The module with the Italian numbering plan alone, out of libphonenumber's plans of all countries (80 kB).
 * It is committed so that building needs no step before it; a test compares it with the installed library.
 */
export function phoneMetadataModule(): string {
  const file = createRequire(__filename).resolve('libphonenumber-js/metadata.min.json');
  const all = JSON.parse(readFileSync(file, 'utf8')) as Metadata;
  const italian = { version: all.version, country_calling_codes: { 39: ['IT'] }, countries: { IT: all.countries.IT } };
  const literal = JSON.stringify(italian).replace(/\\/g, '\\\\').replace(/'/g, "\\'");
  return `// Written by scripts/write-phone-metadata.ts from libphonenumber-js: do not edit.
/** The numbering plan of Italy in the form that libphonenumber-js reads, as JSON. */
export const ITALIAN_NUMBERING_PLAN =
  '${literal}';
`;
}

if (require.main === module) writeFileSync(METADATA_FILE, phoneMetadataModule());

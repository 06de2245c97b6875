import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A kind of number in the library's file: its pattern, and its lengths where they are fewer than the plan's. `0`: no such kind. */
type NumberKind = readonly [pattern: string, lengths?: readonly number[]] | 0;

/** A country's numbering plan in the library's file, by position: what matters here. */
interface Plan {
  readonly 2: string;
  readonly 3: readonly number[];
  readonly 11: readonly NumberKind[];
}

/** Where the Italian numbering plan is kept for the core. */
export const METADATA_FILE = join(__dirname, '../src/core/language/phone-metadata.ts');

/**
 * The module with the Italian numbering plan alone, out of libphonenumber's plans of all countries (80 kB), as regular expressions.
 * It is committed so that building needs no step before it; tests compare it with the installed library.
 */
export function phoneMetadataModule(): string {
  const file = createRequire(__filename).resolve('libphonenumber-js/metadata.min.json');
  const { countries } = JSON.parse(readFileSync(file, 'utf8')) as { readonly countries: { readonly IT: Plan } };
  const { 2: national, 3: lengths, 11: kinds } = countries.IT;
  const assigned = kinds.flatMap((kind) => {
    if (kind === 0) return [];
    const [pattern, ownLengths] = kind;
    return [`  { pattern: ${entirely(pattern)}, lengths: ${JSON.stringify(ownLengths ?? lengths)} },\n`];
  });
  return `// Written by scripts/write-phone-metadata.ts from libphonenumber-js: do not edit.

/** How many digits a national number may have. */
export const POSSIBLE_LENGTHS: readonly number[] = ${JSON.stringify(lengths)};

/** The digits of every number of the plan. */
export const NATIONAL_NUMBER = ${entirely(national)};

/** Landlines, mobiles, services: what the plan assigns numbers to. */
export const ASSIGNED: readonly { readonly pattern: RegExp; readonly lengths: readonly number[] }[] = [
${assigned.join('')}];
`;
}

function entirely(pattern: string): string {
  return `/^(?:${pattern})$/`;
}

if (require.main === module) writeFileSync(METADATA_FILE, phoneMetadataModule());

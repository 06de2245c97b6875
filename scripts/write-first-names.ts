import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faker } from '@faker-js/faker/locale/it';
import { fold } from '../src/core/language/fold';
import { MORE_FIRST_NAMES } from './first-names-supplement';

/** Where the names are kept for the core. */
export const NAMES_FILE = join(__dirname, '../src/core/language/name-list.ts');

/** Longest beginning that a name may share with the one before it in the list: it is told by one character. */
const LONGEST_SHARED = 9;

function names(groups: object | null | undefined): ReadonlySet<string> {
  const all = Object.values(groups ?? {}).flat() as string[];
  return new Set(all.map((name) => fold(name).replace(/[^a-z]/g, '')).filter((name) => name.length > 1));
}

/**
 * Sorted; each name is one character and what it has beyond its predecessor. The character tells how many letters they share:
 * "0" to "9" for a first name, "A" to "J" for a surname, "K" to "T" for what is both.
 */
function encode(first: ReadonlySet<string>, last: ReadonlySet<string>): string {
  let before = '';
  let encoded = '';
  for (const name of [...new Set([...first, ...last])].sort()) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < before.length && name.charAt(shared) === before.charAt(shared)) shared++;
    const base = !last.has(name) ? '0' : first.has(name) ? 'K' : 'A';
    encoded += String.fromCharCode(base.charCodeAt(0) + shared) + name.slice(shared);
    before = name;
  }
  return encoded;
}

/**
 * The package's names that are alive: it lists hundreds of saints and heroes whom nobody is called after (Gaglioffo, Asdrubale).
 * A name of today mostly has a form for men and one for women, or became a surname; the others are in the supplement.
 */
function livingNames(first: ReadonlySet<string>, last: ReadonlySet<string>): readonly string[] {
  return [...first].filter((name) => {
    const stem = name.slice(0, -1);
    return last.has(name) || (first.has(`${stem}a`) && (first.has(`${stem}o`) || first.has(`${stem}e`)));
  });
}

/** The module with first names and surnames: those of @faker-js/faker's Italian locale and of the supplement beside this file. */
export function nameListModule(): string {
  const last = names(faker.rawDefinitions.person?.last_name);
  const first = new Set([...livingNames(names(faker.rawDefinitions.person?.first_name), last), ...MORE_FIRST_NAMES]);
  return `// Written by scripts/write-first-names.ts from @faker-js/faker (Italian) and scripts/first-names-supplement.ts: do not edit.
/** Folded names in the form that \`first-names.ts\` reads; the script says how they are written. */
export const NAME_LIST =
  '${encode(first, last)}';
`;
}

if (require.main === module) writeFileSync(NAMES_FILE, nameListModule());

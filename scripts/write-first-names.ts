import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faker } from '@faker-js/faker/locale/it';
import { fold } from '../src/core/language/fold';
import { NAMED_AFTER, OFFICES, ROLES, TITLES } from '../src/core/language/name-vocabulary';
import { FREQUENT_SURNAMES } from './frequent-surnames';
import { MORE_FIRST_NAMES } from './first-names-supplement';

/** Where the names are kept for the core. */
export const NAMES_FILE = join(__dirname, '../src/core/language/name-list.ts');

/** A surname that is also a first name ("Speranza") or one of these words ("Giardini") must be told from it. */
const VOCABULARY = [NAMED_AFTER, OFFICES, ROLES, TITLES];

/** Longest beginning that a name may share with the one before it in the list: it is told by one character. */
const LONGEST_SHARED = 9;

function names(groups: object | null | undefined): ReadonlySet<string> {
  const all = Object.values(groups ?? {}).flat() as string[];
  return new Set(all.map((name) => fold(name).replace(/[^a-z]/g, '')).filter((name) => name.length > 1));
}

/**
 * Sorted; each entry is one character and what it has beyond its predecessor. The character tells how many letters they share:
 * "0" to "9" for a first name, "A" to "J" for a surname, "K" to "T" for what is both. A "+" at the end stands for "a" and "o".
 */
function encode(first: ReadonlySet<string>, last: ReadonlySet<string>): string {
  let before = '';
  let encoded = '';
  for (const [name, base] of [...entries(first, last)].sort(([one], [other]) => (one < other ? -1 : 1))) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < before.length && name.charAt(shared) === before.charAt(shared)) shared++;
    encoded += String.fromCharCode(base.charCodeAt(0) + shared) + name.slice(shared);
    before = name;
  }
  return encoded;
}

/** Each name with the first character of its kind; those of men and women that differ by their last vowel are one entry. */
function entries(first: ReadonlySet<string>, last: ReadonlySet<string>): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  const kindOf = (name: string): string | undefined =>
    !last.has(name) ? (first.has(name) ? '0' : undefined) : first.has(name) ? 'K' : 'A';
  for (const name of new Set([...first, ...last])) {
    const stem = name.slice(0, -1);
    const paired = /[ao]$/.test(name) && kindOf(`${stem}a`) === kindOf(`${stem}o`);
    kinds.set(paired ? `${stem}+` : name, kindOf(name) ?? '0');
  }
  return kinds;
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

/** The module with first names (those of @faker-js/faker's Italian locale and of the supplement beside this file) and frequent surnames. */
export function nameListModule(): string {
  const surnames = names(faker.rawDefinitions.person?.last_name);
  const first = new Set([
    ...livingNames(names(faker.rawDefinitions.person?.first_name), surnames),
    ...MORE_FIRST_NAMES,
  ]);
  const ambiguous = [...surnames].filter((name) => first.has(name) || VOCABULARY.some((words) => words.has(name)));
  const last = new Set([...FREQUENT_SURNAMES, ...ambiguous]);
  return `// Written by scripts/write-first-names.ts from @faker-js/faker (Italian) and scripts/first-names-supplement.ts: do not edit.
/** Folded names in the form that \`first-names.ts\` reads; the script says how they are written. */
export const NAME_LIST =
  '${encode(first, last)}';
`;
}

if (require.main === module) writeFileSync(NAMES_FILE, nameListModule());

import { fold } from './fold';
import { TITLES } from './name-vocabulary';
import { mayBePersonName, personNameOf } from './display-name';

/** Whether one of some lines holds a certain person's first and last name. */
export type NameFinder = (lines: readonly string[]) => boolean;

/** More words are no person's name, in words. */
const LONGEST_NAME = 5;

/**
 * Finds the writer's own name as profile and From tell it, whatever names look like. The profile's counts before From's, which may
 * be an office's: that names nobody, and is found nowhere.
 */
export function writersNameFinder(profileName: string | null, fromName: string): NameFinder {
  let known: readonly string[] | null = null;
  return (lines) => {
    const words = (known ??= nameWords(writersName(profileName, fromName)));
    if (words.length < 2 || words.length > LONGEST_NAME) return false;
    return signatureRows(lines).some((row) => standsIn(words, nameWords(row)));
  };
}

function writersName(profileName: string | null, fromName: string): string {
  if (profileName !== null) return personNameOf(profileName) ?? profileName;
  return personNameOf(fromName) ?? (mayBePersonName(fromName) ? fromName : '');
}

/** Each line, and each with the next: designed signatures put the surname on a line of its own. */
function signatureRows(lines: readonly string[]): readonly string[] {
  return [...lines, ...lines.slice(1).map((line, i) => `${lines[i] ?? ''} ${line}`)];
}

/** Folded words of letters; titles are no part of a name ("Bianchi dott.ssa Anna"). */
function nameWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^a-z']+/)
    .map((word) => word.replace(/'/g, ''))
    .filter((word) => word !== '' && !TITLES.has(word));
}

/** All words of the name close together, in any order; one other may stand among them (a nickname, a second first name). */
function standsIn(name: readonly string[], words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const stretch = words.slice(i, i + name.length + 1);
    if (name.every((word) => stretch.includes(word))) return true;
  }
  return false;
}

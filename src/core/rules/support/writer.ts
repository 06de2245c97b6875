import type { Analysis } from '../../analysis';
import type { CheckContext } from '../../context';
import { fold } from '../../language/fold';
import { TITLES } from '../../language/name-vocabulary';
import { mayBePersonName, personNameOf, sameName } from '../../language/person-names';

/** The writer as far as profile and From tell. */
export interface Writer {
  /** First and last name; `null` for an office's mailbox without a profile. */
  readonly name: string | null;
  /** Compares a name found in the mail with the writer's. `unclear` without a name to compare with. */
  readonly compare: (name: string) => 'same' | 'different' | 'unclear';
  /** Whether one of the lines holds the writer's own first and last name as they are known, whatever names look like. */
  readonly signs: (lines: readonly string[]) => boolean;
}

/**
 * The profile's name counts before the From header's: From may be an office. A From that no list takes for a person's may settle
 * that the same words in the signature are the writer's name, but never that another name is somebody else's.
 */
export function writerOf({ draft }: Analysis, { sender }: CheckContext): Writer {
  const display = draft.from.name ?? '';
  const profile = sender.name === null ? null : (personNameOf(sender.name) ?? sender.name);
  const name = profile ?? personNameOf(display);
  const words = nameWords(name ?? (mayBePersonName(display) ? display : ''));
  return {
    name,
    compare: (other) => (name === null ? 'unclear' : sameName(name, other)),
    signs: (lines) =>
      words.length >= 2 &&
      words.length <= LONGEST_NAME &&
      signatureRows(lines).some((row) => standsIn(words, nameWords(row))),
  };
}

/** Each line, and each with the next: designed signatures put the surname on a line of its own. */
function signatureRows(lines: readonly string[]): readonly string[] {
  return [...lines, ...lines.slice(1).map((line, i) => `${lines[i] ?? ''} ${line}`)];
}

/** More words are no person's name, in words. */
const LONGEST_NAME = 5;

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

import { fold } from '../../language/fold';
import { isClosing } from '../../language/greetings';
import { OFFICES, ROLES, TITLES } from '../../language/name-vocabulary';
import { findPersonNames, type NameMention } from '../../language/person-names';
import { CONTACT_LABELS, OFFICE_STARTS } from './signature-words';

/**
 * Whether a line is a signature's line with the name: nothing but titles, roles and offices stand beside it. "Cartellino Rossi Mario
 * vuoto" and "abilitare Giulia Verdi al protocollo" speak of somebody.
 */
export function isNameLine(line: string, wordCount: number): boolean {
  const names = findPersonNames(line);
  if (/^ *(?:nome e )?(?:cog)?nome ?[:\t]/i.test(line)) return names.length > 0;
  // "Sabrina e Katia" is as long as its names and what joins them.
  const joined = wordCount - 2 * (names.length - 1);
  return names.some((name) => isComplete(name, names.length > 1 ? joined : wordCount) && isAlone(line, name));
}

function isComplete({ completeness, certainty }: NameMention, wordCount: number): boolean {
  if (certainty === 'doubtful') return completeness === 'full' ? wordCount <= 4 : wordCount === 1;
  if (completeness === 'full') return true;
  return wordCount <= (completeness === 'first-only' ? 2 : 6);
}

function isAlone(line: string, { range }: NameMention): boolean {
  const before = line.slice(0, range.start);
  if (!isClosing(before) && !wordsOf(before).every((word) => BESIDE.has(word))) return false;
  const rest = line.slice(range.end);
  // Behind a sign (a dash, a comma, a bar) whatever follows is another thing.
  const next = /^['’.]?\s+([a-zà-ù'’.]+)/i.exec(rest)?.[1];
  if (next === undefined) return true;
  const [first = ''] = wordsOf(next);
  // A second surname that no list knows ends the line in a capital.
  const surname = next !== next.toLowerCase() && rest.trim() === next;
  return first === '' || surname || BESIDE.has(first);
}

function wordsOf(text: string): readonly string[] {
  // "Ass.te", "Isp.re": what follows the dot belongs to the word before it.
  return fold(text)
    .replace(/\.[a-z]{1,3}(?![a-z])/g, '.')
    .split(/[^a-z']+/)
    .map((word) => word.replace(/'/g, ''))
    .filter((word) => word !== '');
}

/** Words that stand before or after the name in a signature. */
const BESIDE: ReadonlySet<string> = new Set([
  ...TITLES,
  ...ROLES,
  ...OFFICES,
  ...[...OFFICE_STARTS, ...CONTACT_LABELS].flatMap((phrase) => phrase.split(/[^a-z]+/)),
  ...'il lo la l i gli le in fede per da di a cura del della dell dei e ed re ti vi un una v'.split(' '),
]);

import { isClosing } from '../../language/greetings';
import { findPersonNames } from '../../language/person-names';
import { hasSentenceWords } from './foot-line';

/** How far back from the end of a line a signature in the same line may start. */
const LONGEST_INLINE_FOOT = 160;

/**
 * Where a signature starts that the writer put in the last line of the message ("… sul rateo. Grazie, Anna Bianchi, ufficio
 * personale, 0722 001 104"): a UTF-16 offset in the line, 0 for the whole line, or `null` if there is none.
 */
export function inlineFoot(line: string): number | null {
  const floor = Math.max(0, line.length - LONGEST_INLINE_FOOT);
  for (const start of sentenceStarts(line, floor)) {
    const tail = line.slice(start);
    const closes = isClosing(leadingWords(tail));
    // "Grazie, risolto." goes on after its thanks and is a message.
    const onlyCloses = isClosing(tail);
    const named = findPersonNames(tail).some(
      (name) => name.completeness === 'full' && name.range.start < (closes ? 60 : 12),
    );
    if ((named || onlyCloses || (closes && hasPartOfName(tail))) && !hasSentenceWords(tail)) return start;
  }
  return null;
}

/** Offsets at which a sentence starts, the first of the stretch first. */
function sentenceStarts(line: string, floor: number): readonly number[] {
  const starts = floor === 0 ? [0] : [];
  for (let i = floor; i + 2 < line.length; i++) {
    if (/[.!?;]/.test(line.charAt(i)) && line.charAt(i + 1) === ' ' && !/\d/.test(line.charAt(i + 2)))
      starts.push(i + 2);
  }
  return starts;
}

/** The words before the first comma, bracket or full stop: where a closing formula would stand alone. */
function leadingWords(tail: string): string {
  const end = tail.search(/[,.;:(\-–]/);
  return end === -1 ? tail : tail.slice(0, end);
}

/** "Ciao, Anna (0731 123456)". */
function hasPartOfName(tail: string): boolean {
  return findPersonNames(tail).some(({ certainty }) => certainty === 'certain');
}

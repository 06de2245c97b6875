import type { Analysis } from '../../analysis';
import type { CueFileId, CueGroupId } from '../../cues';
import type { Said } from '../../cues/said';
import { sliceRange, type TextRange } from '../../draft/text-range';
import { nameWithin } from '../../language/cues/classes';
import type { CueMatch } from '../../language/cues/find-cues';

/** A cue in the subject or in the body: where, and in which words. */
export interface Mention {
  readonly part: 'subject' | 'body';
  /** UTF-16 code units of the subject or of the body's text as read. */
  readonly range: TextRange;
  readonly words: string;
  readonly match: CueMatch;
}

/** Where a group of cues is said in the subject, then in the body. */
export function mentionsOf<Id extends CueFileId>(
  { said, subject, body }: Analysis,
  file: Id,
  group: CueGroupId<Id>,
): readonly Mention[] {
  return (['subject', 'body'] as const).flatMap((part) => {
    const { text } = part === 'subject' ? subject : body;
    return said(part)
      .find(file, group)
      .map((match) => {
        const range = { start: match.start, end: match.end };
        return { part, range, words: sliceRange(text, range), match };
      });
  });
}

/** Where the person's name stands that a mention has (the last of several), with its title; `null` without one. */
export function nameRangeIn({ said }: Analysis, { part, match }: Mention): TextRange | null {
  const { words } = said(part);
  const name = nameWithin(words, match);
  const [first, last] = [words[name?.from ?? -1], words[name?.to ?? -1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** That name as it is written; empty without one. */
export function nameIn(analysis: Analysis, mention: Mention): string {
  const range = nameRangeIn(analysis, mention);
  return range === null ? '' : sliceRange((mention.part === 'subject' ? analysis.subject : analysis.body).text, range);
}

/** Whether no sentence ends between two matches of one place. */
export function areInOneSentence({ words }: Said, one: CueMatch, other: CueMatch): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  for (let at = first.to + 1; at <= second.from; at++) if (words[at]?.breaks === true) return false;
  return true;
}

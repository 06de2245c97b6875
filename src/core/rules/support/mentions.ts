import type { Analysis } from '../../analysis';
import type { CueFileId, CueGroupId } from '../../cues';
import { sliceRange, type TextRange } from '../../draft/text-range';
import { nameStart } from '../../language/cues/classes';
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

/** The person's name, with its title, that ends a mention; empty where none does. */
export function nameIn(analysis: Analysis, { part, match }: Mention): string {
  const { words } = analysis.said(part);
  const start = words[nameStart(words, match.from, match.to)]?.start ?? match.end;
  return (part === 'subject' ? analysis.subject : analysis.body).text.slice(start, match.end);
}

import type { BodyLine, BodyText } from '../body-text';
import { sliceRange } from '../text-range';
import type { RegionKind } from './anatomy';
import { classifyFootLine, hasSentenceWords, type FootLineKind } from './foot-line';

/** A line of the writer's own text while it is being told what it is. */
export interface OwnLine extends BodyLine {
  readonly text: string;
  /** What it looks like by itself. */
  readonly look: FootLineKind;
  /** A few words without the marks of a sentence: between a name and a number it is an office's or a role's. */
  readonly short: boolean;
  /** What it is among its neighbours. */
  kind: RegionKind | 'blank';
}

/** What an office calls itself in its signatures is rarely longer, in UTF-16 code units. */
const LONGEST_LABEL = 45;

/** A full stop behind a whole word; what is shorter is an abbreviation ("C.E.D.", "LL.PP.", "Coll. Amm."). */
const ENDS_SENTENCE = /(?:[:;?!]|[^\s.]{5}\.)\s*$/;

/** Looks at a line; until its neighbours are known it is blank or message. */
export function readOwnLine(body: BodyText, line: BodyLine): OwnLine {
  const text = sliceRange(body.text, line);
  const look = classifyFootLine(text);
  const label = look === 'message' && text.length <= LONGEST_LABEL && !ENDS_SENTENCE.test(text);
  return { ...line, text, look, short: label && !hasSentenceWords(text), kind: look === 'blank' ? 'blank' : 'message' };
}

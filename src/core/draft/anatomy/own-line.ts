import type { BodyLine, BodyText } from '../body-text';
import { sliceRange } from '../text-range';
import type { RegionKind } from './anatomy';
import { classifyFootLine, hasSentenceWords, type FootLineKind } from './foot-line';

/** A line of the writer's own text while it is being told what it is. */
export interface OwnLine extends BodyLine {
  readonly text: string;
  /** What it looks like by itself. */
  readonly look: FootLineKind;
  /** What it is among its neighbours. */
  kind: RegionKind | 'blank';
}

/** What an office calls itself in its signatures is rarely longer, in UTF-16 code units. */
const LONGEST_LABEL = 45;

/** A full stop behind a whole word; what is shorter is an abbreviation ("C.E.D.", "LL.PP.", "Coll. Amm."). */
const ENDS_SENTENCE = /(?:[:;?!]|[^\s.]{5}\.)\s*$/;

/** Looks at a line; until its neighbours are known it is blank or message. */
export function readOwnLine(body: BodyText, line: BodyLine): OwnLine {
  const look = classifyFootLine(body.text, line);
  const { start, end, markup } = line;
  return { start, end, markup, text: sliceRange(body.text, line), look, kind: look === 'blank' ? 'blank' : 'message' };
}

/** A few words without the marks of a sentence: between a name and a number they are an office's or a role's. */
export function isLabel({ look, text }: OwnLine): boolean {
  return look === 'message' && text.length <= LONGEST_LABEL && !ENDS_SENTENCE.test(text) && !hasSentenceWords(text);
}

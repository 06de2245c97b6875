import type { TextRange } from '../draft/text-range';
import { tokenize, type Token } from './tokens';

/** A subject, with and without what follows its reason, and a body; one more, as hosts judge the line that is being written. */
const MOST_TEXTS = 4;

interface ReadText {
  readonly text: string;
  readonly byRange: Map<string, readonly Token[]>;
}

let recent: readonly ReadText[] = [];

/**
 * `tokenize` for those who read the same stretches of one draft, each for its own purpose: a stretch of the last few texts is read once.
 * The range is in UTF-16 code units of the text.
 */
export function tokensOf(text: string, range: TextRange): readonly Token[] {
  const { byRange } = readTextOf(text);
  const key = `${range.start} ${range.end}`;
  const known = byRange.get(key);
  if (known !== undefined) return known;
  const tokens = tokenize(text, range);
  byRange.set(key, tokens);
  return tokens;
}

function readTextOf(text: string): ReadText {
  const known = recent.find((entry) => entry.text === text);
  if (known !== undefined) return known;
  const entry = { text, byRange: new Map<string, readonly Token[]>() };
  recent = [entry, ...recent].slice(0, MOST_TEXTS);
  return entry;
}

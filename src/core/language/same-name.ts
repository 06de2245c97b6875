import { isFirstName } from './first-names';
import { NICKNAMES } from './name-vocabulary';
import { nameSegments, type NameWord } from './name-words';

/** Longer texts are no names. */
const LONGEST_NAME = 200;
/** Fewer letters say too little to be the short form of a name. */
const SHORTEST_SHORT_FORM = 3;

/**
 * Whether two names, as two places of a mail have them, are one person's. Order, case, accents, apostrophes, titles, second
 * first names and double surnames make no difference, nor do initials and short forms beside a common surname. `different` only
 * where both are people's full names that cannot be one; half names and offices are `unclear`.
 */
export function sameName(a: string, b: string): 'same' | 'different' | 'unclear' {
  const one = namePieces(a);
  const other = namePieces(b);
  if (one === null || other === null) return 'unclear';
  if (isJoined(one, other) || isJoined(other, one)) return 'same';
  if (one.length < 2 || other.length < 2) return 'unclear';
  const matches = matchPieces(one, other);
  if (matches.exact >= 2) return 'same';
  if (matches.exact === 1) {
    if (matches.close >= 1) return 'same';
    return isSharedSurname(matches) ? 'different' : 'unclear';
  }
  return matches.close === 0 ? 'different' : 'unclear';
}

/** The words of a name, folded, letters only; `null` for an office or nothing. */
function namePieces(name: string): readonly string[] | null {
  const text = name.slice(0, LONGEST_NAME).replace(/([a-z])\.(?=[a-z]{2})/gi, '$1. ');
  const pieces: string[] = [];
  for (const word of nameSegments(text, { start: 0, end: text.length }).flat()) {
    if (word.role === 'office' || word.role === 'named-after' || isOfficeWord(word)) return null;
    if (word.role !== 'title' && word.role !== 'role') pieces.push(word.word.replace(/[^a-z]/g, ''));
  }
  const useful = pieces.filter((piece) => piece !== '');
  return useful.some((piece) => piece.length > 1) ? useful : null;
}

function isOfficeWord(word: NameWord): boolean {
  return word.role === 'common' && word.word.length > 3 && !word.isFirst && !word.isLast;
}

/** "annabianchi", "mariagrazia de luca": the pieces of one name written together are the pieces of the other. */
function isJoined(one: readonly string[], other: readonly string[]): boolean {
  const joined = one.join('');
  return joined.length > 5 && (joined === other.join('') || joined === [...other].reverse().join(''));
}

interface Matches {
  /** Pieces that are the same word. */
  readonly exact: number;
  /** Further pieces of which one is the other's initial or short form. */
  readonly close: number;
  /** The first piece that is the same, or "". */
  readonly shared: string;
  /** What is left of both names. */
  readonly rest: readonly string[];
}

function matchPieces(one: readonly string[], other: readonly string[]): Matches {
  const left = joinedHalves(one, other);
  const right = joinedHalves(other, one);
  const shared = left.filter((piece) => piece.length > 1 && right.includes(piece));
  const restLeft = left.filter((piece) => !shared.includes(piece));
  const restRight = right.filter((piece) => !shared.includes(piece));
  const close = restLeft.filter((piece) => restRight.some((candidate) => isShortForm(piece, candidate)));
  return {
    exact: new Set(shared).size,
    close: close.length,
    shared: shared[0] ?? '',
    rest: [...restLeft, ...restRight],
  };
}

/** Two neighbours that the other name writes as one word ("Maria Grazia", "De Luca") become that word. */
function joinedHalves(pieces: readonly string[], other: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const pair = `${pieces[i] ?? ''}${pieces[i + 1] ?? ''}`;
    if (i + 1 < pieces.length && other.includes(pair)) {
      joined.push(pair);
      i++;
    } else joined.push(pieces[i] ?? '');
  }
  return joined;
}

function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if (short.length >= SHORTEST_SHORT_FORM && (long.startsWith(short) || long.endsWith(short))) return true;
  if (short.length > SHORTEST_SHORT_FORM && long.startsWith(short.slice(0, -1))) return short.length < long.length - 1;
  return NICKNAMES.some((forms) => forms.includes(a) && forms.includes(b));
}

/** Relatives and strangers share a surname; a shared first name may be one woman's with either of her surnames. */
function isSharedSurname({ shared, rest }: Matches): boolean {
  return !isFirstName(shared) || rest.every(isFirstName);
}

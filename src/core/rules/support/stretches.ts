import type { Analysis } from '../../analysis';
import type { CheckContext } from '../../context';
import type { CueMatch } from '../../language/cues/find-cues';
import type { Suggestion } from '../../routing/suggestion';
import { worksIn } from './works';

/** A part of a sentence, or a whole one, as the writer's turns divide the message. */
export interface Stretch {
  /** Index of its first word, inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** How it begins: with words that turn to something else, with words that only add something, or with neither. */
  readonly opening: 'turn' | 'link' | 'none';
  /** Something in it is reported or asked for, not only told. */
  readonly needs: boolean;
  /** It takes up what was said before. */
  readonly goesOn: boolean;
  /** The modules that it speaks of, best first: found out when first asked for. */
  readonly works: () => readonly Suggestion[];
}

/** What a message is about is said in its first sentences. */
const MOST_STRETCHES = 8;
/** Fewer words are greetings and the like. */
const SHORTEST = 3;
/** Between a stretch's beginning and the words that turn: "e volevo inoltre". */
const TURN_WITHIN = 2;

/** Behind a comma they join clauses rather than words. */
const JOINS: ReadonlySet<string> = new Set(['e', 'ed', 'mentre']);

const NEEDS = ['fault', 'fault-hint', 'howto', 'howto-hint', 'mend', 'mistake', 'training'] as const;

/** Divides the body where sentences end and where its writer turns to something. What is said of charges, or is solved, counts for nothing. Bounded. */
export function readStretches({ said, body }: Analysis, context: CheckContext): readonly Stretch[] {
  const own = said('body');
  const turns = TURNS.flatMap((group) => own.find('other-topic', group));
  const links = own.find('other-topic', 'link');
  const needs = NEEDS.flatMap((group) => own.find('request-kind', group));
  const goingOn = own.find('other-topic', 'continued');
  const aside = [...own.find('service-charges', 'aware'), ...own.find('availability', 'solved')];
  const starts = new Set([...turns, ...links].map(({ from }) => from));
  own.words.forEach(({ breaks, pauses, key }, at) => {
    if (breaks || (pauses && JOINS.has(key))) starts.add(at);
  });
  const bounds = [...starts].sort((one, other) => one - other);
  const stretches: Stretch[] = [];
  for (const [index, from] of bounds.entries()) {
    if (stretches.length >= MOST_STRETCHES) break;
    const to = bounds[index + 1] ?? own.words.length;
    const [first, last] = [own.words[from], own.words[to - 1]];
    const opens = (matches: readonly CueMatch[]) =>
      matches.some((match) => match.from >= from && match.from <= from + TURN_WITHIN);
    const holds = (matches: readonly CueMatch[]) => matches.some((match) => match.from >= from && match.from < to);
    if (to - from < SHORTEST || first === undefined || last === undefined || holds(aside)) continue;
    stretches.push({
      from,
      to,
      opening: opens(turns) ? 'turn' : opens(links) ? 'link' : 'none',
      needs: holds(needs),
      goesOn: holds(goingOn),
      works: once(() => worksIn(body.text, { start: first.start, end: last.end }, context)),
    });
  }
  return stretches;
}

const TURNS = ['other', 'turn', 'postscript'] as const;

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

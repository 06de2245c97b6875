import type { Analysis } from '../../analysis';
import type { CheckContext } from '../../context';
import { isFirstName } from '../../language/first-names';
import { isOneSlip } from '../../language/one-slip';
import { tokenize, type Token } from '../../language/tokens';
import { EMPTY, LINKS, MISTYPED, WEAK } from './subject-words';
import { placeWords } from './entity-names';

/** `telling`: the subject states a reason · `doubtful`: perhaps · the others: it does not. */
export type SubjectWeight = 'telling' | 'doubtful' | 'generic' | 'only-entity';

type WordWeight = 'link' | 'empty' | 'entity' | 'weak' | 'unknown' | 'telling';

const CONTENT_ENOUGH = 2;

/** Weighs the words of a subject's reason (§ 2.3, § 2.6). */
export function weighSubject(reason: string, analysis: Analysis, context: CheckContext): SubjectWeight {
  const tokens = tokenize(reason);
  const ignored = ignoredWords(context);
  const topical = topicalOffsets(analysis);
  const shift = analysis.subject.reason.start;
  const entity = entityOffsets(tokens, reason);
  const weights = tokens.map((token, index): WordWeight => {
    const weight = weighWord(token, ignored, addressedTo(tokens, index));
    if (entity.has(index) && (weight === 'unknown' || /^(comune|citta|unione|provincia)$/.test(token.word)))
      return 'entity';
    return weight === 'unknown' && topical(token.start + shift) ? 'telling' : weight;
  });
  const count = (weight: WordWeight) => weights.filter((other) => other === weight).length;
  if (count('telling') > 0 || count('unknown') + count('weak') >= CONTENT_ENOUGH) return 'telling';
  if (count('unknown') + count('weak') > 0) return 'doubtful';
  return count('entity') > 0 ? 'only-entity' : 'generic';
}

function weighWord({ word, kind }: Token, ignored: ReadonlySet<string>, named: boolean): WordWeight {
  if (LINK_WORDS.has(word) || kind === 'number') return 'link';
  if (ignored.has(word) || named || matches(EMPTY_WORDS, word) || isMistyped(word)) return 'empty';
  if (kind === 'code' || /\d/.test(word)) return 'telling';
  if (word.length <= 2) return 'link';
  return matches(WEAK_WORDS, word) ? 'weak' : 'unknown';
}

interface Wordlist {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

const LINK_WORDS: ReadonlySet<string> = new Set(LINKS);
const EMPTY_WORDS = wordlist(EMPTY);
const WEAK_WORDS = wordlist(WEAK);

function wordlist(entries: readonly string[]): Wordlist {
  return {
    words: new Set(entries.filter((entry) => !entry.endsWith('*'))),
    beginnings: entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)),
  };
}

function matches({ words, beginnings }: Wordlist, word: string): boolean {
  return words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/** A shorter word may be another one. */
const SHORTEST_SLIP = 6;

function isMistyped(word: string): boolean {
  return word.length >= SHORTEST_SLIP && MISTYPED.some((meant) => isOneSlip(word, meant));
}

/** The vendor's and its products' names, and the organisation's own, say nothing about the reason. */
function ignoredWords({ settings, sender }: CheckContext): ReadonlySet<string> {
  const names = [settings.vendor.name, ...settings.vendor.products, settings.organization];
  return new Set([
    ...names.flatMap((name) => tokenize(name).map(({ word }) => word)),
    ...sender.entities.flatMap(placeWords),
  ]);
}

/** What the suggestion of modules recognised is a topic: one such noun is reason enough. */
function topicalOffsets({ suggestions }: Analysis): (offset: number) => boolean {
  const ranges = suggestions.flatMap(({ evidence }) =>
    evidence.filter(({ part }) => part === 'subject').map(({ range }) => range),
  );
  return (offset) => ranges.some(({ start, end }) => offset >= start && offset < end);
}

/**
 * "Comune di Alfa", "Unione Valle Esempio": the kind of Ente and the name after it. Of a name that nothing separates from the
 * rest only the first word is sure; the next one belongs to it where it ends the stretch.
 */
function entityOffsets(tokens: readonly Token[], reason: string): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach(({ word }, index) => {
    const direct = word === 'unione' || word === 'provincia';
    if (word !== 'comune' && word !== 'citta' && !direct) return;
    const linked = /^(di|del|della|dei|dell')$/.test(tokens[index + 1]?.word ?? '');
    if (!linked && !direct) return;
    const first = index + (linked ? 2 : 1);
    const end = stretchEnd(tokens, first, reason);
    const last = end - first <= (direct ? 2 : 1) ? end : first + (direct ? 1 : 0);
    for (let i = index; i <= Math.min(last, tokens.length - 1); i++) found.add(i);
  });
  return found;
}

/** The index of the last word before a dash, a comma, a colon or the end. */
function stretchEnd(tokens: readonly Token[], from: number, reason: string): number {
  let i = from;
  while (i + 1 < tokens.length && !/[-–—,:;.(/]/.test(reason.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? 0)))
    i++;
  return i;
}

/** "per Giulia", "x Marco", "c.a. Rossi": whom it is for is no reason. */
function addressedTo(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]?.word;
  return (
    (previous === 'per' || previous === 'x' || previous === 'ca' || previous === 'att') &&
    isFirstName(tokens[index]?.word ?? '')
  );
}

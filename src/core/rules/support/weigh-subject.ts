import type { CheckContext } from '../../context';
import type { TextRange } from '../../draft/text-range';
import { isFirstName } from '../../language/first-names';
import { findPersonNames } from '../../language/person-names';
import { remember } from '../../language/remember';
import { isOneSlip } from '../../language/one-slip';
import { tokenize, type Token } from '../../language/tokens';
import { isTopicWord } from '../../routing/topic-words';
import { EMPTY, LINKS, MISTYPED, WEAK } from './subject-words';
import { placeWords } from './entity-names';

/** `telling`: the subject states a reason · `doubtful`: perhaps · the others: it does not. */
export type SubjectWeight = 'telling' | 'doubtful' | 'generic' | 'only-entity';

type WordWeight = 'link' | 'empty' | 'entity' | 'weak' | 'unknown' | 'telling';

/** So many words that are neither empty nor known state a reason. */
const CONTENT_ENOUGH = 2;

/** Where the first words say nothing the rest is not asked, in UTF-16 code units. */
const LONGEST_READ = 500;

/** Weighs the words of a subject's reason (§ 2.3, § 2.6). */
export function weighSubject(reason: string, context: CheckContext): SubjectWeight {
  const text = reason.slice(0, LONGEST_READ);
  const tokens = tokenize(text);
  const ignored = ignoredWords(context);
  const entity = entityOffsets(tokens, text);
  const people = peopleOffsets(text);
  const weigh = (token: Token, index: number): WordWeight => {
    const weight = weighWord(token, tokens[index - 1], ignored);
    if (weight !== 'unknown') return entity.has(index) && BODIES.test(token.word) ? 'entity' : weight;
    if (entity.has(index) || isPlaceOf(context, token, text)) return 'entity';
    if (isTopicWord(token)) return 'telling';
    return people(token) || isAddressed(tokens, index) ? 'empty' : weight;
  };
  let content = 0;
  let names = 0;
  for (const [index, token] of tokens.entries()) {
    const weight = weigh(token, index);
    if (weight === 'telling') return 'telling';
    if (weight === 'unknown' || weight === 'weak') content++;
    if (weight === 'entity') names++;
  }
  if (content >= CONTENT_ENOUGH) return 'telling';
  if (content > 0) return 'doubtful';
  return names > 0 ? 'only-entity' : 'generic';
}

const BODIES = /^(?:comune|citta|unione|provincia)$/;

function weighWord(token: Token, before: Token | undefined, ignored: ReadonlySet<string>): WordWeight {
  const { word, kind } = token;
  if (TAX_FORMS.has(word)) return 'telling';
  // "Errore 500", "codice 1603": the number names the error.
  if (kind === 'number') return /^(?:error[ei]|codice|cod)$/.test(before?.word ?? '') ? 'telling' : 'link';
  if (LINK_WORDS.has(word)) return 'link';
  if (ignored.has(word) || matches(EMPTY_WORDS, word)) return 'empty';
  if (!isTopicWord(token) && isMistyped(word)) return 'empty';
  if (kind === 'code' || /\d/.test(word)) return 'telling';
  if (word.length <= 2) return 'link';
  return matches(WEAK_WORDS, word) ? 'weak' : 'unknown';
}

/** Tax returns and certificates that are called by what is elsewhere a number, or too short to be a word. */
const TAX_FORMS: ReadonlySet<string> = new Set(['730', '770', 'cu']);

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
function ignoredWords({ settings }: CheckContext): ReadonlySet<string> {
  const names = [settings.vendor.name, ...settings.vendor.products, settings.organization];
  return new Set(names.flatMap(wordsOfName));
}

/** An organisation's settings are the same from one draft to the next. */
const wordsOfName = remember((name) => tokenize(name).map(({ word }) => word));

/** A place of the Enti that the writer serves, written as a name: "Fermo" and not "fermo". */
function isPlaceOf({ sender }: CheckContext, { word, start }: Token, text: string): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase() && sender.entities.some((entity) => placeWords(entity).includes(word));
}

/** The words of people's names: who they are is no reason. Names are looked for when a first word asks: most subjects tell before. */
function peopleOffsets(text: string): (token: Token) => boolean {
  let ranges: readonly TextRange[] | null = null;
  return ({ start }) => {
    ranges ??= findPersonNames(text)
      .filter(({ completeness, certainty }) => completeness === 'full' && certainty === 'certain')
      .map(({ range }) => range);
    return ranges.some((range) => start >= range.start && start < range.end);
  };
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

/** A name with its qualifier is no longer, in words. */
const LONGEST_STRETCH = 4;

/** The index of the last word before a dash, a comma, a colon or the end. */
function stretchEnd(tokens: readonly Token[], from: number, reason: string): number {
  let i = from;
  while (i + 1 < tokens.length && i - from < LONGEST_STRETCH) {
    if (/[-–—,:;.(/]/.test(reason.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? 0))) break;
    i++;
  }
  return i;
}

/** "per Giulia", "x Marco", "c.a. Rossi": whom it is for is no reason. */
function isAddressed(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]?.word;
  return (
    (previous === 'per' || previous === 'x' || previous === 'ca' || previous === 'att') &&
    isFirstName(tokens[index]?.word ?? '')
  );
}

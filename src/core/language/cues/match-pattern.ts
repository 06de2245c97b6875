import type { CueWord } from './cue-words';
import { isCondition, type Pattern, type Step, type VerbStep, type WordsStep } from './pattern';
import type { VerbForm } from './verb-index';

/** Recognises more than a word at an index of the words. */
export interface ClassReader {
  /** Whether it can begin with a word, wherever that stands: tells by the word and its kind alone; without it, it may with any. */
  readonly begins?: (word: CueWord) => boolean;
  /** The number of words that it takes, 0 for none. */
  readonly read: (words: readonly CueWord[], at: number) => number;
}
export type ClassReaders = Readonly<Partial<Record<string, ClassReader>>>;

/** What a pattern is matched against. */
export interface MatchInput {
  readonly words: readonly CueWord[];
  /** The forms that each word can be. */
  readonly verbs: readonly (readonly VerbForm[])[];
  readonly classes: ClassReaders;
}

const NO_FORMS: readonly VerbForm[] = [];

/** How far before its first word a pattern's "!" looks. */
const LOOK_BACK = 3;

/** Articles, courtesies and small adverbs: between two words of a pattern they may always stand. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    "il lo la i gli le l' un uno una un' anche pure gia ancora sempre proprio davvero solo piu molto gentilmente cortesemente " +
    'gentil cortese favore quindi magari poi ora adesso purtroppo eventualmente tra fra'
  ).split(' '),
);
const MOST_FILLERS = 2;

/** Before the word with which a sentence begins for a pattern. */
const ARTICLES: ReadonlySet<string> = new Set("il lo la i gli le l' un uno una un'".split(' '));

/**
 * Matches a pattern whose first word stands at an index, within one sentence. The number of ways to try is bounded by the pattern, not
 * by the text. @returns the index of its last word, -1 for no match
 */
export function matchPattern(pattern: Pattern, input: MatchInput, from: number): number {
  let first = 0;
  for (let step = pattern[first]; step !== undefined && isCondition(step); step = pattern[++first])
    if (!holdsBefore(step, input.words, from)) return -1;
  const taken = takes(pattern[first], input, from);
  return taken === 0 ? -1 : matchRest(pattern, first + 1, input, from + taken - 1);
}

/** Whether a pattern's first step can take a word, wherever that stands. */
export function mayBegin(step: Step, word: CueWord, verbs: readonly VerbForm[], classes: ClassReaders): boolean {
  if (step.type === 'verb') return verbs.some((form) => isFormOf(form, step));
  if (step.type !== 'words') return false;
  return isOneOf(word, step) || step.classes.some((name) => classes[name]?.begins?.(word) !== false);
}

/** Matches the steps from an index on behind the word that was matched last. */
function matchRest(pattern: Pattern, at: number, input: MatchInput, last: number): number {
  const step = pattern[at];
  if (step === undefined) return last;
  if (step.type === 'gap') {
    for (let skipped = 0; skipped <= step.most && (skipped === 0 || goesOn(input, last + skipped)); skipped++) {
      const end = matchRest(pattern, at + 1, input, last + skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (step.type === 'closing') return goesOn(input, last + 1) ? -1 : matchRest(pattern, at + 1, input, last);
  if (step.type === 'opening') return -1;
  if (step.type === 'pause') {
    const pauses = !goesOn(input, last + 1) || input.words[last + 1]?.pauses === true;
    return pauses ? matchRest(pattern, at + 1, input, last) : -1;
  }
  for (let next = last + 1, skipped = 0; goesOn(input, next) && skipped <= MOST_FILLERS; next++, skipped++) {
    if (step.type === 'not') {
      if (step.keys.has(input.words[next]?.key ?? '')) return -1;
    } else {
      const taken = takes(step, input, next);
      const end = taken === 0 ? -1 : matchRest(pattern, at + 1, input, next + taken - 1);
      if (end >= 0) return end;
    }
    if (!FILLERS.has(input.words[next]?.word ?? '')) break;
  }
  return step.type === 'not' || step.optional ? matchRest(pattern, at + 1, input, last) : -1;
}

/** Whether a word stands at an index that belongs to the same sentence as the one before it. */
function goesOn({ words }: MatchInput, index: number): boolean {
  return words[index]?.breaks === false;
}

function takes(step: Step | undefined, { words, verbs, classes }: MatchInput, at: number): number {
  const word = words[at];
  if (step === undefined || word === undefined) return 0;
  switch (step.type) {
    case 'words':
      if (isOneOf(word, step)) return 1;
      for (const name of step.classes) {
        const taken = classes[name]?.read(words, at) ?? 0;
        if (taken > 0) return taken;
      }
      return 0;
    case 'verb':
      for (const form of verbs[at] ?? NO_FORMS) if (isFormOf(form, step)) return 1;
      return 0;
    case 'gap':
    case 'not':
    case 'opening':
    case 'pause':
    case 'closing':
      return 0;
  }
}

function isOneOf({ key }: CueWord, { keys, starts }: WordsStep): boolean {
  if (keys.has(key)) return true;
  for (const start of starts) if (key.startsWith(start)) return true;
  return false;
}

function isFormOf({ infinitive, forms }: VerbForm, step: VerbStep): boolean {
  return (forms & step.forms) !== 0 && step.infinitives.includes(infinitive);
}

/** Whether a condition at the head of a pattern is met where its first word stands. */
function holdsBefore(step: Step, words: readonly CueWord[], from: number): boolean {
  if (step.type === 'not') return !isBefore(step.keys, words, from);
  if (opens(step, words[from])) return true;
  return ARTICLES.has(words[from - 1]?.word ?? '') && opens(step, words[from - 1]);
}

function opens(step: Step, word: CueWord | undefined): boolean {
  return word?.breaks === true || (step.type === 'pause' && word?.pauses === true);
}

function isBefore(keys: ReadonlySet<string>, words: readonly CueWord[], from: number): boolean {
  for (let at = from; at > 0 && from - at < LOOK_BACK && words[at]?.breaks === false; at--)
    if (keys.has(words[at - 1]?.key ?? '')) return true;
  return false;
}

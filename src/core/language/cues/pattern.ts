import { tokenize } from '../tokens';
import { cueKey } from './cue-words';
import { FORM, type FormName } from './verb-forms';

/**
 * One step of a pattern. `words`: one of these, or a word that begins so, or what a named reader recognises (a person's name, a
 * number) · `verb`: a form of the verb · `gap`: up to so many words · `not`: no such word may come next, or, as the first step, within
 * the three words before · `pause`: a comma, colon, bracket, dash or line's end stands here, or the sentence ends.
 */
export type Step =
  | WordsStep
  | VerbStep
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'not'; readonly keys: ReadonlySet<string> }
  | { readonly type: 'opening' }
  | { readonly type: 'pause' }
  | { readonly type: 'closing' };

export interface WordsStep {
  readonly type: 'words';
  readonly keys: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly classes: readonly string[];
  readonly optional: boolean;
}

export interface VerbStep {
  readonly type: 'verb';
  readonly infinitives: readonly string[];
  readonly forms: number;
  readonly optional: boolean;
}

export type Pattern = readonly Step[];

/** Words divided by blanks, by the name that stands in braces. */
export type Lists = Readonly<Record<string, string>>;

const GAPS: Readonly<Partial<Record<string, number>>> = { '..': 2, '...': 5 };

/** The fewest letters of a word's beginning by which words are looked up. */
export const START_LETTERS = 4;

/** More ways to match than this many choices give would make the time depend on the pattern. */
const MOST_CHOICES = 5;

/** What takes no word, so that a pattern can begin with it. */
export function isCondition({ type }: Step): boolean {
  return type === 'not' || type === 'opening' || type === 'pause';
}

/**
 * Reads a pattern as docs/cues.md describes the notation: "!non @riuscire:first ... @accedere|entrare". Lists of words that a file of
 * cues names stand in it as `{name}`.
 * @throws RangeError where it is none, with the reason: the patterns are data of the program, and a test reads them all
 */
export function readPattern(source: string, lists: Lists = {}): Pattern {
  readFirstStep(source, lists);
  const steps = source.split(' ').reduce<Step[]>((read, part) => [...read, ...readPart(part, lists)], []);
  const choices = steps.filter((step) => step.type === 'gap' || ('optional' in step && step.optional)).length;
  if (choices > MOST_CHOICES) throw new RangeError(`Too many gaps and optional words: ${source}`);
  return steps;
}

/** The first step that takes a word: by it a pattern is looked up. @throws RangeError where there is none */
export function readFirstStep(source: string, lists: Lists = {}): Step {
  const part = source.split(' ').find((candidate) => !/^(?:!.*|\^|,)$/.test(candidate));
  const [first] = part === undefined ? [] : readPart(part, lists);
  if (first === undefined || (first.type !== 'words' && first.type !== 'verb') || first.optional)
    throw new RangeError(`A pattern begins with a word: ${source}`);
  if (first.type === 'words' && first.starts.some((start) => start.length < START_LETTERS))
    throw new RangeError(`Too short a beginning to look words up by: ${source}`);
  return first;
}

/** More words than this hardly tell whether a text can match. */
const MOST_NEEDED = 12;

/** Keys of which a text must have one for the pattern to match, from the step that allows the fewest words; `null` for no such step. */
export function neededKeys(pattern: Pattern): ReadonlySet<string> | null {
  let fewest: ReadonlySet<string> | null = null;
  for (const step of pattern) {
    if (step.type !== 'words' || step.optional || step.starts.length > 0 || step.classes.length > 0) continue;
    if (step.keys.size <= MOST_NEEDED && (fewest === null || step.keys.size < fewest.size)) fewest = step.keys;
  }
  return fewest;
}

/** The keys of the words with which a pattern begins, where they are plain words as in most: before a mail is judged, all are looked at. */
export function plainFirstKeys(source: string): readonly string[] | null {
  const plain = /^[a-z]+(?:\|[a-z]+)*(?= |$)/.exec(source)?.[0];
  return plain === undefined ? null : plain.split('|').map(cueKey);
}

/** The infinitives that a pattern names. */
export function verbsOf(source: string): readonly string[] {
  return source.includes('@')
    ? source.split(' ').flatMap((part) => (part.startsWith('@') ? verbNames(part.slice(1).replace(/\?$/, '')) : []))
    : [];
}

function verbNames(body: string): readonly string[] {
  return (body.split(':')[0] ?? '').split('|');
}

function readPart(part: string, lists: Lists): readonly Step[] {
  const gap = GAPS[part];
  if (gap !== undefined) return [{ type: 'gap', most: gap }];
  if (part === '^') return [{ type: 'opening' }];
  if (part === ',') return [{ type: 'pause' }];
  if (part === '$') return [{ type: 'closing' }];
  if (part.startsWith('!')) return [{ type: 'not', keys: keysOf(part.slice(1).split('|'), lists) }];
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  if (body.startsWith('@')) return [readVerb(body.slice(1), optional)];
  // "l'operatore" is two words, also in a pattern.
  const tokens = /[|{*]|^[a-z]+$/.test(body) ? [] : tokenize(body);
  if (tokens.length > 1) return tokens.map(({ word }) => readWords(word, lists, optional));
  return [readWords(body, lists, optional)];
}

/** "a|b*|{list}|{persona}" */
function readWords(body: string, lists: Lists, optional: boolean): WordsStep {
  const alternatives = body.split('|');
  const classes = alternatives.flatMap((word) => {
    const name = /^\{(.+)\}$/.exec(word)?.[1];
    return name === undefined || lists[name] !== undefined ? [] : [name];
  });
  const starts = alternatives.filter((word) => word.endsWith('*')).map((word) => cueKey(word.slice(0, -1)));
  const words = alternatives.filter((word) => !word.endsWith('*') && !classes.includes(word.slice(1, -1)));
  return { type: 'words', keys: keysOf(words, lists), starts, classes, optional };
}

function readVerb(body: string, optional: boolean): Step {
  const names = body.split(':')[1];
  const forms = (names?.split('+') ?? Object.keys(FORM)).reduce((bits, name) => {
    if (!isFormName(name)) throw new RangeError(`No form of a verb: ${name}`);
    return bits | FORM[name];
  }, 0);
  const infinitives = verbNames(body);
  if (!infinitives.every((verb) => /^[a-z]+(?:[aei]re|rre)$/.test(verb)))
    throw new RangeError(`Not an infinitive: ${body}`);
  return { type: 'verb', infinitives, forms, optional };
}

function isFormName(name: string): name is FormName {
  return name in FORM;
}

/** The keys of words and lists of words. */
function keysOf(words: readonly string[], lists: Lists): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const word of words) {
    const name = /^\{(.+)\}$/.exec(word)?.[1];
    const list = name === undefined ? word : lists[name];
    if (list === undefined) throw new RangeError(`No list of words: ${word}`);
    for (const key of keysOfList(list)) keys.add(key);
  }
  return keys;
}

const listKeys = new Map<string, readonly string[]>();

/** Lists of the program's own data stand in many patterns and are read once. */
function keysOfList(list: string): readonly string[] {
  const known = listKeys.get(list);
  if (known !== undefined) return known;
  const keys = list.split(' ').map(keyOf);
  listKeys.set(list, keys);
  return keys;
}

function keyOf(entry: string): string {
  if (/^[a-z]+$/.test(entry)) return cueKey(entry);
  const [token, second] = tokenize(entry);
  if (token === undefined || second !== undefined) throw new RangeError(`Not one word: ${entry}`);
  return cueKey(token.word);
}

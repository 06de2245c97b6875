import type { CueFile } from './cue-file';
import { cueKey } from './cue-words';
import { readPattern, type Pattern, type Step } from './pattern';
import { verbForms } from './verb-forms';

/** A pattern and what it speaks for. */
export interface IndexedPattern {
  /** "file group", as `cueName` makes it. */
  readonly name: string;
  /** Found over the same words, it takes back what the group's other patterns found. */
  readonly against: boolean;
  readonly pattern: Pattern;
}

/** A form of a verb: whose, and which (bits of `FORM`). */
export interface VerbForm {
  readonly infinitive: string;
  readonly forms: number;
}

/** All patterns of all files by the word that they begin with: a text is read once for all of them. */
export interface CueIndex {
  readonly byKey: ReadonlyMap<string, readonly IndexedPattern[]>;
  /** By the first four letters of the word's beginning. */
  readonly byStart: ReadonlyMap<string, readonly IndexedPattern[]>;
  readonly byVerb: ReadonlyMap<string, readonly IndexedPattern[]>;
  /** Those that begin with a class. */
  readonly others: readonly IndexedPattern[];
  /** By key; only the verbs that patterns name. */
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
}

export const START_LETTERS = 4;

export function cueName(file: string, group: string): string {
  return `${file} ${group}`;
}

/** Builds the index. @throws RangeError for a pattern that is none */
export function buildCueIndex(files: Readonly<Record<string, CueFile>>): CueIndex {
  const byKey = new Map<string, IndexedPattern[]>();
  const byStart = new Map<string, IndexedPattern[]>();
  const byVerb = new Map<string, IndexedPattern[]>();
  const others: IndexedPattern[] = [];
  const infinitives = new Set<string>();
  const add = (name: string, against: boolean, pattern: Pattern): void => {
    const entry: IndexedPattern = { name, against, pattern };
    for (const step of pattern) if (step.type === 'verb') step.infinitives.forEach((verb) => infinitives.add(verb));
    const first = pattern.find(({ type }) => type !== 'not' && type !== 'opening');
    if (first?.type === 'words') for (const key of new Set(first.keys)) push(byKey, key, entry);
    else if (first?.type === 'starts') for (const start of startsOf(first)) push(byStart, start, entry);
    else if (first?.type === 'verb') for (const verb of first.infinitives) push(byVerb, verb, entry);
    else others.push(entry);
  };
  for (const file of Object.keys(files)) {
    const cues = files[file];
    for (const group of Object.keys(cues?.groups ?? {})) {
      const { find = [], not = [] } = cues?.groups[group] ?? {};
      for (const source of find) add(cueName(file, group), false, readPattern(source, cues?.lists));
      for (const source of not) add(cueName(file, group), true, readPattern(source, cues?.lists));
    }
  }
  return { byKey, byStart, byVerb, others, verbs: formsOf(infinitives) };
}

function startsOf(step: Step & { readonly type: 'starts' }): ReadonlySet<string> {
  return new Set(step.with.map((start) => start.slice(0, START_LETTERS)));
}

function formsOf(infinitives: ReadonlySet<string>): ReadonlyMap<string, readonly VerbForm[]> {
  const verbs = new Map<string, VerbForm[]>();
  for (const infinitive of infinitives)
    verbForms(infinitive).forEach((forms, form) => {
      push(verbs, cueKey(form), { infinitive, forms });
    });
  return verbs;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

import type { CueFile } from './cue-file';
import type { ClassReaders } from './match-pattern';
import {
  neededKeys,
  plainFirstKeys,
  readFirstStep,
  readPattern,
  START_LETTERS,
  verbsOf,
  type Lists,
  type Pattern,
  type Step,
} from './pattern';
import { VerbIndex, type VerbForm } from './verb-index';

/** What patterns speak for: a group of a file. There is one object for each, so that matches can be kept by it. */
export interface CueGroup {
  readonly file: string;
  readonly name: string;
}

/** A pattern and what it speaks for. It is read when a mail first has a word that it can begin with: most mails need few. */
export class IndexedPattern {
  private read: Pattern | null = null;
  private needs: ReadonlySet<string> | null = null;

  constructor(
    readonly group: CueGroup,
    /** Found over the same words, it takes back what the group's other patterns found. */
    readonly against: boolean,
    /** The first step that takes a word; `null` where the keys by which the pattern is looked up say all of it. */
    readonly first: Step | null,
    private readonly source: string,
    private readonly lists: Lists | undefined,
  ) {}

  /** @throws RangeError for a pattern that is none: a test reads them all */
  get pattern(): Pattern {
    if (this.read === null) {
      this.read = readPattern(this.source, this.lists);
      this.needs = neededKeys(this.read);
    }
    return this.read;
  }

  /** Whether a text with words of these keys can match at all. */
  mayMatch(keys: ReadonlySet<string>): boolean {
    if (this.pattern.length < 2 || this.needs === null) return true;
    for (const key of this.needs) if (keys.has(key)) return true;
    return false;
  }
}

/** All patterns of all files by the word that they begin with: a text is read once for all of them. */
export interface CueIndex {
  readonly byKey: ReadonlyMap<string, readonly IndexedPattern[]>;
  /** By the first four letters of the word's beginning. */
  readonly byStart: ReadonlyMap<string, readonly IndexedPattern[]>;
  readonly byVerb: ReadonlyMap<string, readonly IndexedPattern[]>;
  /** Those that begin with a class. */
  readonly others: readonly IndexedPattern[];
  readonly classes: ClassReaders;
  /** Only the verbs that patterns name. */
  readonly verbs: VerbIndex;
  /** What was looked up before, by word: mails share most of theirs, and a draft is judged at every pause in typing. */
  readonly known: Map<string, WordCues>;
}

/** What a word can be: the forms of verbs, and the patterns whose first step can take it. */
export interface WordCues {
  readonly verbs: readonly VerbForm[];
  readonly patterns: readonly IndexedPattern[];
}

/** Builds the index. @throws RangeError for a pattern that does not begin with a word */
export function buildCueIndex(files: Readonly<Record<string, CueFile>>, classes: ClassReaders): CueIndex {
  const byKey = new Map<string, IndexedPattern[]>();
  const byStart = new Map<string, IndexedPattern[]>();
  const byVerb = new Map<string, IndexedPattern[]>();
  const others: IndexedPattern[] = [];
  const infinitives = new Set<string>();
  const add = (group: CueGroup, against: boolean, source: string, lists: Lists | undefined): void => {
    for (const verb of verbsOf(source)) infinitives.add(verb);
    const keys = plainFirstKeys(source);
    const first = keys === null ? readFirstStep(source, lists) : null;
    const entry = new IndexedPattern(group, against, first, source, lists);
    for (const key of keys ?? []) push(byKey, key, entry);
    if (first === null) return;
    if (first.type === 'verb') for (const verb of first.infinitives) push(byVerb, verb, entry);
    if (first.type !== 'words') return;
    for (const key of first.keys) push(byKey, key, entry);
    for (const start of new Set(first.starts.map(lookUpStart))) push(byStart, start, entry);
    if (first.classes.length > 0) others.push(entry);
  };
  for (const file of Object.keys(files)) {
    const cues = files[file];
    for (const name of Object.keys(cues?.groups ?? {})) {
      const { find = [], not = [] } = cues?.groups[name] ?? {};
      const group: CueGroup = { file, name };
      for (const source of find) add(group, false, source, cues?.lists);
      for (const source of not) add(group, true, source, cues?.lists);
    }
  }
  return { byKey, byStart, byVerb, others, classes, verbs: new VerbIndex(infinitives), known: new Map() };
}

/** The letters by which beginnings of words are looked up. */
export function lookUpStart(key: string): string {
  return key.slice(0, START_LETTERS);
}

/** A pattern whose alternatives have one key stands once under it. */
function push(map: Map<string, IndexedPattern[]>, key: string, pattern: IndexedPattern): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [pattern]);
  else if (list[list.length - 1] !== pattern) list.push(pattern);
}

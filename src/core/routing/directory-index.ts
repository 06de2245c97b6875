import { tokenize } from '../language/tokens';
import type { ModuleDirectory, ModuleEntry } from './directory';
import { findPhrases } from './find-phrases';
import { PhraseIndex } from './phrase-index';
import { readSpokenWords } from './spoken-words';
import { weighMatches } from './topic-evidence';
import { allTopicsIndex } from './all-topics-index';
import { TOPICS } from './topics';
import { isFunctionWord } from './word-key';

/** What is looked for in a draft when it is to be routed to a module of one directory. */
export interface DirectoryIndex {
  readonly topics: PhraseIndex;
  /** The directory's own words; each entry is a topic of its own there. */
  readonly ownTerms: PhraseIndex;
  /** Ids of the modules that a topic speaks for; a topic that no module covers stands for itself, to be told from them. */
  readonly owners: (topic: string) => readonly string[];
}

/** Words of module names that name no subject matter. */
const EMPTY_NAME_WORDS: ReadonlySet<string> = new Set(
  'gestione servizio servizi ufficio modulo online telematico software programma area portale nuovo comunale comunali'.split(
    ' ',
  ),
);
/** A topic is meant by a name when it scores at least this share of what the best one does. */
const NEAR_BEST = 0.6;
/** One word that strongly names a topic, shared by no more than a few. */
const LEAST_NAMED = 1.2;

const compiled = new WeakMap<ModuleDirectory, DirectoryIndex>();

/** The index of a directory, built on first use and kept as long as the directory lives. */
export function directoryIndex(directory: ModuleDirectory): DirectoryIndex {
  let index = compiled.get(directory);
  if (index === undefined) {
    index = build(directory);
    compiled.set(directory, index);
  }
  return index;
}

function build(directory: ModuleDirectory): DirectoryIndex {
  const ownTerms = new PhraseIndex();
  const owners = new Map<string, string[]>();
  const own = (topic: string, module: string) => owners.set(topic, [...(owners.get(topic) ?? []), module]);
  for (const entry of directory.modules) {
    const topics = topicsOfEntry(entry);
    for (const topic of topics) own(topic, entry.id);
    own(ownTopic(entry), entry.id);
    addOwnTerms(ownTerms, entry, topics.length > 0);
  }
  return { topics: allTopicsIndex(), ownTerms, owners: (topic) => owners.get(topic) ?? [`topic:${topic}`] };
}

/** The topics that an entry is about: as configured, else the one of its id, else those that its name speaks of. */
export function topicsOfEntry(entry: ModuleEntry): readonly string[] {
  if (entry.topics !== undefined && entry.topics.length > 0) return entry.topics;
  if (TOPICS.some((topic) => topic.id === entry.id)) return [entry.id];
  const scores = new Map<string, number>();
  const words = readSpokenWords(entry.name, { start: 0, end: entry.name.length });
  for (const { topic, weight, rivals } of weighMatches(findPhrases(words, allTopicsIndex())))
    scores.set(topic, (scores.get(topic) ?? 0) + weight / (1 + rivals.length));
  const best = Math.max(LEAST_NAMED, ...scores.values());
  return [...scores.keys()].filter((topic) => (scores.get(topic) ?? 0) >= best * NEAR_BEST);
}

/** An entry's own words stand beside the topics, under a name that no topic has. */
function ownTopic(entry: ModuleEntry): string {
  return `entry:${entry.id}`;
}

/** What the organisation says about a module: its terms, and those words of its name that its topics lack. */
function addOwnTerms(index: PhraseIndex, entry: ModuleEntry, hasTopics: boolean): void {
  for (const term of entry.terms ?? []) index.add(term, ownTopic(entry), 'strong');
  for (const token of tokenize(entry.name)) {
    if (isFunctionWord(token) || EMPTY_NAME_WORDS.has(token.word)) continue;
    const known = allTopicsIndex().has(token.word);
    if (!known && !hasTopics) index.add(token.word, ownTopic(entry), 'strong');
    else if (!hasTopics) index.add(token.word, ownTopic(entry), 'usual');
  }
}

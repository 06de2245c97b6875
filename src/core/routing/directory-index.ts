import { tokenize } from '../language/tokens';
import type { ModuleDirectory, ModuleEntry } from './directory';
import { findPhrases } from './find-phrases';
import { PhraseIndex } from './phrase-index';
import type { RoutingModel } from './routing-model';
import { readSpokenWords } from './spoken-words';
import { weighMatches } from './topic-evidence';
import { isTopicId, TOPIC_IDS } from './topic-ids';
import { wordCode } from '../language/word-code';
import { isFunctionWord, wordKey } from '../language/word-key';

/** What is looked for in a draft when it is to be routed to a module of one directory. */
export interface DirectoryIndex {
  readonly model: RoutingModel;
  /** The directory's own words; each entry is a topic of its own there. */
  readonly ownTerms: PhraseIndex;
  /** Ids of the modules that a topic speaks for; a topic that no module covers stands for itself, to be told from them. */
  readonly owners: (topic: string) => readonly string[];
  /** Ids of the topics that an owner speaks for; its own words are none. */
  readonly topicsOf: (owner: string) => readonly string[];
  /** How many modules, and topics that no module covers, there are. */
  readonly ownerCount: number;
}

/** Words of module names that name no subject matter. */
const EMPTY_NAME_WORDS: ReadonlySet<string> = new Set(
  'gestione servizio servizi ufficio modulo online telematico software programma area portale nuovo comunale comunali'.split(
    ' ',
  ),
);
const NO_OWNERS: readonly string[] = [];

/** A topic is meant by a name when it scores at least this share of what the best one does. */
const NEAR_BEST = 0.6;
/** One word that strongly names a topic, shared by no more than a few. */
const LEAST_NAMED = 1.2;

/** The index of a directory. Costs some reading of its names. */
export function buildDirectoryIndex(directory: ModuleDirectory, model: RoutingModel): DirectoryIndex {
  const ownTerms = new PhraseIndex();
  const owners = new Map<string, string[]>();
  const topicsByEntry = new Map<string, readonly string[]>();
  const own = (topic: string, module: string) => owners.set(topic, [...(owners.get(topic) ?? []), module]);
  for (const entry of directory.modules) {
    const topics = topicsOfEntry(entry, model);
    topicsByEntry.set(entry.id, topics);
    for (const topic of topics) own(topic, entry.id);
    own(ownTopic(entry), entry.id);
    addOwnTerms(ownTerms, entry, topics.length > 0, model);
  }
  const unowned = TOPIC_IDS.filter((topic) => !owners.has(topic));
  for (const topic of unowned) owners.set(topic, [`topic:${topic}`]);
  return {
    model,
    ownTerms,
    owners: (topic) => owners.get(topic) ?? NO_OWNERS,
    topicsOf: (owner) => topicsByEntry.get(owner) ?? [],
    ownerCount: directory.modules.length + unowned.length,
  };
}

/** The topics that an entry is about: as configured, else the one of its id, else those that its name speaks of. */
export function topicsOfEntry(entry: ModuleEntry, model: RoutingModel): readonly string[] {
  if (entry.topics !== undefined && entry.topics.length > 0) return entry.topics;
  if (isTopicId(entry.id)) return [entry.id];
  const scores = new Map<string, number>();
  const words = readSpokenWords(entry.name, { start: 0, end: entry.name.length });
  // "modulo" alone is no word for forms here; within "modulo di domanda" it may be.
  const telling = findPhrases(words, model).filter(
    ({ from, to }) => from < to || !EMPTY_NAME_WORDS.has(words[from]?.word ?? ''),
  );
  for (const { topic, weight, rivals } of weighMatches(telling))
    scores.set(topic, (scores.get(topic) ?? 0) + weight / (1 + rivals.length));
  const best = Math.max(LEAST_NAMED, ...scores.values());
  return [...scores.keys()].filter((topic) => (scores.get(topic) ?? 0) >= best * NEAR_BEST);
}

/** An entry's own words stand beside the topics, under a name that no topic has. */
function ownTopic(entry: ModuleEntry): string {
  return `entry:${entry.id}`;
}

/** What the organisation says about a module: its terms, and those words of its name that its topics lack. */
function addOwnTerms(index: PhraseIndex, entry: ModuleEntry, hasTopics: boolean, model: RoutingModel): void {
  for (const term of entry.terms ?? []) index.add(term, ownTopic(entry), 'strong');
  if (hasTopics) return;
  for (const token of tokenize(entry.name)) {
    if (isFunctionWord(token) || EMPTY_NAME_WORDS.has(token.word)) continue;
    const key = wordKey(token);
    const { phrases } = model.startingWith({ word: token.word, key, code: wordCode(key) });
    const known = phrases.some(({ phrase }) => phrase.codes.length === 1);
    index.add(token.word, ownTopic(entry), known ? 'usual' : 'strong');
  }
}

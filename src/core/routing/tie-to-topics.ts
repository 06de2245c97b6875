import type { ModuleEntry } from './directory';
import { topicsOfEntry } from './directory-index';
import { sharedModel } from './shared-model';
import { TOPICS } from './topics';

/** How an entry of a directory came to its topics: the file names them, the entry's id is one, its name speaks of them, or not at all. */
export type TieOrigin = 'file' | 'id' | 'name' | 'none';

/** What an entry is about, for whoever looks a directory over. */
export interface TopicTie {
  readonly by: TieOrigin;
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** Those named in the file that are no topic. */
  readonly unknown: readonly string[];
}

/** Ids of all topics, as a directory may name them. */
export function topicIds(): readonly string[] {
  return TOPICS.map(({ id }) => id);
}

/** One line in Italian of what a topic covers; empty for an id that is none. */
export function topicAbout(id: string): string {
  return TOPICS.find((topic) => topic.id === id)?.about ?? '';
}

/** Says which topics an entry is tied to and why: the same ties that suggestions go by. */
export function tieToTopics(entry: ModuleEntry): TopicTie {
  const known = new Set(topicIds());
  const topics = topicsOfEntry(entry, sharedModel());
  const unknown = topics.filter((topic) => !known.has(topic));
  return { by: originOf(entry, topics, known), topics: topics.filter((topic) => known.has(topic)), unknown };
}

function originOf(entry: ModuleEntry, topics: readonly string[], known: ReadonlySet<string>): TieOrigin {
  if (entry.topics !== undefined && entry.topics.length > 0) return 'file';
  if (known.has(entry.id)) return 'id';
  return topics.length > 0 ? 'name' : 'none';
}

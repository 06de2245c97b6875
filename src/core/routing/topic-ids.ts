/** All topics that the software knows, in the order in which the offices of a municipality are usually listed. */
export const TOPIC_IDS = [
  'protocollo',
  'atti',
  'albo',
  'trasparenza',
  'contabilita',
  'economato',
  'patrimonio',
  'fatture',
  'pagopa',
  'tributi',
  'canone',
  'paghe',
  'presenze',
  'anagrafe',
  'stato-civile',
  'elettorale',
  'cimiteri',
  'suap',
  'edilizia',
  'polizia-locale',
  'scuola',
  'sportello',
  'conservazione',
  'sistemi',
] as const;

export type TopicId = (typeof TOPIC_IDS)[number];

export function isTopicId(id: string): id is TopicId {
  return (TOPIC_IDS as readonly string[]).includes(id);
}

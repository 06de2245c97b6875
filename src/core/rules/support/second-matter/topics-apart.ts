import type { RoutingModel } from '../../../routing/routing-model';
import { sharedModel } from '../../../routing/shared-model';
import { TOPIC_IDS, type TopicId } from '../../../routing/topic-ids';

/** Topics that one and the same matter goes through: an act is published, an invoice is paid. */
const RELATED: readonly (readonly [TopicId, readonly TopicId[]])[] = [
  ['atti', ['albo', 'trasparenza', 'contabilita', 'edilizia']],
  ['contabilita', ['fatture', 'economato', 'patrimonio', 'paghe', 'tributi', 'scuola']],
  ['fatture', ['economato', 'patrimonio']],
  ['economato', ['patrimonio']],
  ['tributi', ['canone', 'anagrafe']],
  ['paghe', ['presenze']],
  ['anagrafe', ['stato-civile', 'elettorale', 'scuola']],
  ['stato-civile', ['cimiteri', 'elettorale']],
  ['suap', ['edilizia', 'canone']],
  ['albo', ['trasparenza', 'polizia-locale']],
];

/** What any work goes through: by itself it tells of no other matter. */
const GENERAL: ReadonlySet<TopicId> = new Set<TopicId>([
  'pagopa',
  'sportello',
  'conservazione',
  'sistemi',
  'protocollo',
]);

/** Most topics have next to no share, and need not be looked at. */
const NEGLIGIBLE = 0.001;

let shared: readonly (readonly number[])[] | null = null;

/** How likely two stretches speak of topics that go together in no matter, from the share of each topic in the order of `TOPIC_IDS`. */
export function shareApart(some: readonly number[], others: readonly number[]): number {
  shared ??= topicsApart(sharedModel());
  let apart = 0;
  shared.forEach((strangers, topic) => {
    const share = some[topic] ?? 0;
    if (share < NEGLIGIBLE) return;
    let other = 0;
    for (const stranger of strangers) other += others[stranger] ?? 0;
    apart += share * other;
  });
  return apart;
}

/** For each topic the places of those that go with it in no matter. */
function topicsApart(model: RoutingModel): readonly (readonly number[])[] {
  const related = new Set(
    RELATED.flatMap(([one, others]) => others.flatMap((other) => [`${one} ${other}`, `${other} ${one}`])),
  );
  return TOPIC_IDS.map((one) =>
    TOPIC_IDS.flatMap((other, place) => {
      const together = one === other || GENERAL.has(one) || GENERAL.has(other) || related.has(`${one} ${other}`);
      return together || model.near(one, other) === 'often' ? [] : [place];
    }),
  );
}

import { pack } from '../../scripts/routing/make-model';
import type { IndexedPhrase } from '../../src/core/routing/phrase-lookup';
import type { PackedModel } from '../../src/core/routing/read-model';
import { TOPIC_IDS } from '../../src/core/routing/topic-ids';

/** A model of the given phrases and one vote, for cimiteri. */
export function packModelOf(phrases: readonly IndexedPhrase[], code: number): PackedModel {
  const weights = Float64Array.from(TOPIC_IDS, (topic) => (topic === 'cimiteri' ? 1.5 : 0));
  return pack(
    { votes: new Map([[code, weights]]), blend: { terms: 1, share: 1, silence: 1, quiet: 0, sharpness: 1 } },
    phrases,
  );
}

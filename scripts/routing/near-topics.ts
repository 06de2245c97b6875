import { TOPIC_IDS } from '../../src/core/routing/topic-ids';
import type { LabelledMail } from './labelled-mails';
import type { RangeEncoder } from './range-encoder';
import { newContext } from '../../src/core/routing/range-decoder';

/** Pairs of topics, each as "one other" in both orders, that some label calls right for one and the same mail. */
export function nearTopics(mails: readonly LabelledMail[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { right } of mails)
    for (const topic of right) for (const other of right) if (topic !== other) pairs.add(`${topic} ${other}`);
  return pairs;
}

/** Writes pairs as `readModel` reads them. */
export function writeNear(encoder: RangeEncoder, pairs: ReadonlySet<string>): void {
  const context = newContext(1);
  TOPIC_IDS.forEach((topic, at) => {
    for (const other of TOPIC_IDS.slice(at + 1)) encoder.bit(context, 0, pairs.has(`${topic} ${other}`) ? 1 : 0);
  });
}

import type { Nearness } from '../../src/core/routing/routing-model';
import { TOPIC_IDS } from '../../src/core/routing/topic-ids';
import type { LabelledMail } from './labelled-mails';
import type { RangeEncoder } from './range-encoder';
import { newContext } from '../../src/core/routing/range-decoder';

/** From so many mails on that can go to either, two topics share more than an odd one. */
const OFTEN = 4;

/** How near two topics are, by pairs that are written "one other", in both orders: how many labels call both right for one mail. */
export function nearTopics(mails: readonly LabelledMail[]): ReadonlyMap<string, Nearness> {
  const counts = new Map<string, number>();
  for (const { right } of mails)
    for (const topic of right)
      for (const other of right)
        if (topic !== other) counts.set(`${topic} ${other}`, (counts.get(`${topic} ${other}`) ?? 0) + 1);
  return new Map([...counts].map(([pair, count]) => [pair, count >= OFTEN ? 'often' : 'seldom']));
}

/** Writes pairs as `readModel` reads them. */
export function writeNear(encoder: RangeEncoder, pairs: ReadonlyMap<string, Nearness>): void {
  const context = newContext(2);
  TOPIC_IDS.forEach((topic, at) => {
    for (const other of TOPIC_IDS.slice(at + 1)) {
      const nearness = pairs.get(`${topic} ${other}`) ?? 'never';
      encoder.bit(context, 0, nearness === 'never' ? 0 : 1);
      if (nearness !== 'never') encoder.bit(context, 1, nearness === 'often' ? 1 : 0);
    }
  });
}

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { WEIGHTS } from '../src/core/rules/support/second-matter/weights';
import { composeMessages, toOneMatter } from './second-matter/composed-messages';
import {
  loadDrafts,
  loadMatters,
  loadRoutingMails,
  loadWordings,
  type LabelledMessage,
} from './second-matter/labelled-messages';
import { crossValidate, fit, threshold, toTraining, toWeights } from './second-matter/train-weights';
import { weightsSource } from './second-matter/weights-source';

/** Learns what a second matter in a message is told by, writes it, and prints what cross-validation says of it. */
function main(): void {
  const written = [...loadMatters(), ...loadWordings(), ...loadDrafts()];
  const routing = loadRoutingMails();
  const oneMatter: LabelledMessage[] = routing.map(({ analysis }) => ({
    source: 'one-matter',
    beside: 'message',
    hasSecond: false,
    analysis,
  }));
  const whole = written.filter(({ hasSecond }) => !hasSecond).map(toOneMatter);
  const messages = [...written, ...oneMatter, ...composeMessages([...whole, ...routing])];
  const weights = (['message', 'ticket'] as const).map((beside) => {
    const training = toTraining(messages, beside);
    const scores = crossValidate(training, beside);
    const least = threshold(training, scores, beside);
    console.log(`beside the ${beside}: ${training.length} messages, reported from ${least.toFixed(2)} on`);
    for (const source of new Set(training.map((message) => message.source))) {
      const share = (hasSecond: boolean): string => {
        const all = training.flatMap((message, at) =>
          message.source === source && message.hasSecond === hasSecond ? [scores[at] ?? 0] : [],
        );
        return `${all.filter((one) => one > least).length}/${all.length}`;
      };
      console.log(`  ${source.padEnd(12)} found ${share(true).padStart(10)}   wrongly ${share(false).padStart(10)}`);
    }
    return toWeights(WEIGHTS[beside], fit(training, beside), least);
  });
  const target = path.resolve(__dirname, '../src/core/rules/support/second-matter/weights.ts');
  const [message, ticket] = weights;
  if (message === undefined || ticket === undefined) return;
  writeFileSync(target, weightsSource({ message, ticket }));
  console.log(path.relative(process.cwd(), target));
}

main();

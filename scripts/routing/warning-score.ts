import { DEMO_DIRECTORY } from '../../src/config/defaults';
import { contradicted } from '../../src/core/routing/contradicted';
import type { Judged } from './cross-validation';

/** How `right-module` would do over labelled mails. */
export interface WarningScore {
  /** Mails addressed to the module that their label names first, about which it would speak up. */
  readonly falseAlarms: number;
  /** The same for modules that the label calls as good, and how many of those there are. */
  readonly secondBest: { readonly falseAlarms: number; readonly all: number };
  /** Of all wrong addresses that the mails could have, the share that it would find, naming a right one. */
  readonly recall: number;
  /** Of the warnings, the share that would be right, were one mail in five addressed wrongly. */
  readonly precision: number;
}

const WRONGLY_ADDRESSED = 0.2;

/** Addresses every mail rightly, and to each wrong module in turn. */
export function scoreWarnings(judged: readonly Judged[]): WarningScore {
  let falseAlarms = 0;
  const secondBest = { falseAlarms: 0, all: 0 };
  let found = 0;
  let wrong = 0;
  for (const { mail, suggestions } of judged) {
    mail.right.forEach((id, at) => {
      const alarm = contradicted(suggestions, [id]) === null ? 0 : 1;
      if (at === 0) falseAlarms += alarm;
      else {
        secondBest.falseAlarms += alarm;
        secondBest.all++;
      }
    });
    for (const { id } of DEMO_DIRECTORY.modules) {
      if (mail.right.includes(id)) continue;
      wrong++;
      const better = contradicted(suggestions, [id]);
      if (better !== null && mail.right.includes(better.module.id)) found++;
    }
  }
  const recall = found / wrong;
  const trueShare = recall * WRONGLY_ADDRESSED;
  const falseShare = (falseAlarms / judged.length) * (1 - WRONGLY_ADDRESSED);
  return { falseAlarms, secondBest, recall, precision: trueShare / (trueShare + falseShare) };
}

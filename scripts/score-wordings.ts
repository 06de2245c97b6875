import { MATTERS } from '../src/core/wordings/matters';
import { crossValidate, type JudgedMessage } from './wordings/cross-validate';
import { loadMessages } from './wordings/labelled-messages';

const ODDS = [0, 0.5, 1, 1.5, 2];

function above(judged: readonly JudgedMessage[], least: number): string {
  return `${judged.filter(({ odds }) => odds > least).length}`;
}

/** Prints what learned wordings alone tell of each matter, cross-validated: found and wrongly found, from several odds on. */
const messages = loadMessages();
console.log(
  `${messages.length} messages; log odds over`.padEnd(40) + ODDS.map((odds) => `${odds}`.padStart(12)).join(''),
);
for (const matter of MATTERS) {
  const judged = crossValidate(messages, matter);
  const about = judged.filter(({ is }) => is);
  const others = judged.filter(({ is }) => !is);
  const cells = ODDS.map((odds) => `${above(about, odds)} / ${above(others, odds)}`.padStart(12));
  console.log(`${matter}, found of ${about.length} / ${others.length}`.padEnd(40) + cells.join(''));
}

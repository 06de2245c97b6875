import { MATTERS } from '../src/core/wordings/matters';
import { crossValidate, type JudgedMessage } from './wordings/cross-validate';
import { type LabelledMessage, loadMessages } from './wordings/labelled-messages';

const ODDS = [0, 0.5, 1, 1.5, 2];

function above(judged: readonly JudgedMessage[], least: number): string {
  return `${judged.filter(({ odds }) => odds > least).length}`;
}

/** What learned wordings alone tell of each matter, cross-validated: found and wrongly found, from several odds on. */
function printLearned(messages: readonly LabelledMessage[]): void {
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
}

/** What each rule finds in the messages written for it: no promise, for they were learned from, and their wordings read. */
function printRules(messages: readonly LabelledMessage[]): void {
  console.log('\nby the rules as they are'.padEnd(30) + 'found'.padStart(12) + 'wrongly'.padStart(12));
  for (const rule of [...new Set(messages.flatMap(({ written }) => (written === undefined ? [] : [written.rule])))]) {
    const share = (breaks: boolean) => {
      const own = messages.filter(({ written }) => written?.rule === rule && written.breaks === breaks);
      return `${own.filter(({ found }) => found.includes(rule)).length}/${own.length}`.padStart(12);
    };
    console.log(rule.padEnd(29) + share(true) + share(false));
  }
}

const messages = loadMessages();
printLearned(messages);
printRules(messages.filter(({ id }) => !id.startsWith('charges-known')));

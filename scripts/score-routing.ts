import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { miniSearch, naiveBayes, orama, place, placeBy, type Placed } from './routing/baselines';
import { brierScore, reliability } from './routing/calibration';
import { confusions } from './routing/confusions';
import { crossValidate, isRight, judge, type Judged } from './routing/cross-validation';
import { loadHeldOut, loadLater, loadMails, loadSituations } from './routing/labelled-mails';
import { reliabilityDiagram } from './routing/reliability-diagram';
import { scoreWarnings } from './routing/warning-score';

const DIAGRAM = path.resolve(__dirname, '../docs/images/routing-reliability.svg');

/** From here on a suggestion on a mail that says nothing is a fault. */
const GUESS = 0.3;

function percent(hit: number, all: number): string {
  return `${((100 * hit) / all).toFixed(1)} %`;
}

function printPlaces(name: string, { first, three }: Placed, all: number): void {
  console.log(
    name.padEnd(44) + `${all}`.padStart(6) + percent(first, all).padStart(10) + percent(three, all).padStart(10),
  );
}

function placed(judged: readonly Judged[]): Placed {
  return {
    first: judged.filter((item) => isRight(item, 1)).length,
    three: judged.filter((item) => isRight(item, 3)).length,
  };
}

/** Prints how well modules are suggested, cross-validated by hands, with baselines, confusions and calibration. */
async function main(): Promise<void> {
  const mails = loadMails();
  const situations = loadSituations();
  const { judged, nothing } = crossValidate(mails, situations);
  console.log(
    'set, judged by a model without its hand'.padEnd(44) +
      'mails'.padStart(6) +
      'first'.padStart(10) +
      'three'.padStart(10),
  );
  for (const set of new Set(mails.map((mail) => mail.set))) {
    const here = judged.filter(({ mail }) => mail.set === set);
    printPlaces(set, placed(here), here.length);
  }
  printPlaces('all', placed(judged), judged.length);
  printPlaces(
    'naive Bayes, terms, mails and situations',
    await place(mails, (others) => naiveBayes([...others, ...situations])),
    mails.length,
  );
  printPlaces('MiniSearch, same terms', await place(mails, miniSearch), mails.length);
  printPlaces('Orama, same terms', await place(mails, orama), mails.length);

  const heldOut = loadHeldOut();
  const known = [...situations, ...mails];
  const judgedHeldOut = judge(known, heldOut);
  console.log('\nheld out, judged by the model that is shipped');
  printPlaces('routing-held-out', placed(judgedHeldOut), heldOut.length);
  printPlaces('naive Bayes, terms, mails and situations', await placeBy(naiveBayes(known), heldOut), heldOut.length);
  printPlaces('MiniSearch, same terms', await placeBy(miniSearch(), heldOut), heldOut.length);
  printPlaces('Orama, same terms', await placeBy(await orama(), heldOut), heldOut.length);
  console.log(`Brier score ${brierScore(judgedHeldOut).toFixed(4)}`);
  const later = loadLater();
  if (later.length > 0) {
    const judgedLater = judge(known, later);
    printPlaces('later drafts', placed(judgedLater), later.length);
    printPlaces('naive Bayes, terms, mails and situations', await placeBy(naiveBayes(known), later), later.length);
    console.log(`Brier score ${brierScore(judgedLater).toFixed(4)}`);
  }

  console.log('\nmost frequent confusions (right, suggested first)');
  for (const { right, suggested, count } of confusions(judged)) console.log(`${count}  ${right}  ${suggested}`);

  const bins = reliability(judged);
  console.log(`\nconfidence of first suggestions; Brier score ${brierScore(judged).toFixed(4)}`);
  for (const { from, count, meanConfidence, rightShare } of bins)
    console.log(
      `${from.toFixed(1)}  ${`${count}`.padStart(4)}  says ${meanConfidence.toFixed(2)}  right ${rightShare.toFixed(2)}`,
    );
  writeFileSync(DIAGRAM, reliabilityDiagram(bins));
  const suggested = nothing.filter(({ suggestions }) => (suggestions[0]?.confidence ?? 0) > GUESS);
  console.log(`\nmails that say nothing with a suggestion above ${GUESS}: ${suggested.length} of ${nothing.length}`);

  const { falseAlarms, secondBest, recall, precision } = scoreWarnings(judged);
  console.log(
    `\nright-module: ${falseAlarms} false alarms of ${judged.length}; of modules as good ${secondBest.falseAlarms} of ${secondBest.all}; recall ${percent(recall, 1)}, precision ${percent(precision, 1)}`,
  );
}

void main();

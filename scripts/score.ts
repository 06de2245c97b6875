import { RULES } from '../src/core/rules';
import { FRESH_FOLDER, hasCorpus, loadCorpus, loadFolder, type LabelledDraft } from './corpus/load-corpus';
import { scoreCorpus, together, type RuleScore, type Share } from './corpus/score-corpus';

function percent({ hit, all }: Share): string {
  return all === 0 ? '–' : `${((100 * hit) / all).toFixed(1)} %`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(14))).join('');
}

function ruleRow(rule: string, recall: Share, falsePositives: Share): string {
  const counts = ({ hit, all }: Share) => `${hit}/${all}`;
  return row([rule, counts(recall), percent(recall), counts(falsePositives), percent(falsePositives)]);
}

/** Prints, per rule and together, recall and false positives over labelled drafts; with `--misses` each that failed. */
function print(title: string, drafts: readonly LabelledDraft[]): void {
  const score = scoreCorpus(
    drafts,
    RULES.map(({ id }) => id),
  );
  console.log(`${title}: ${drafts.length} drafts\n`);
  console.log(row(['rule', 'recall', '', 'false pos.', '']));
  for (const { rule, recall, falsePositives } of score.rules) console.log(ruleRow(rule, recall, falsePositives));
  const sum = (pick: (rule: RuleScore) => Share) => together(score.rules, pick);
  console.log(
    ruleRow(
      'together',
      sum((rule) => rule.recall),
      sum((rule) => rule.falsePositives),
    ),
  );
  console.log('');
  for (const [name, share] of [
    ['sendable', score.sendable],
    ['ordinary untouched', score.ordinary],
    ['kind', score.kind],
    ['module, first', score.topOne],
    ['module, first three', score.topThree],
  ] as const) {
    console.log(row([name, `${share.hit}/${share.all}`, percent(share)]));
  }
  if (process.argv.includes('--misses')) for (const { id, what } of score.misses) console.log(`${id}  ${what}`);
  console.log('');
}

async function main(): Promise<void> {
  if (hasCorpus()) print('Corpus beside the project', await loadCorpus());
  else console.log('No corpus beside the project (../shared/corpus): only the own drafts are scored.\n');
  print('Own fresh drafts (test/fixtures/fresh)', loadFolder(FRESH_FOLDER));
}

void main();

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Command, Option } from 'commander';
import { createRule } from './new-rule/create-rule';

/** `npm run new-rule -- ID`: everything that a new rule needs, running, to be filled with wordings, texts and examples. */
const root = path.resolve(__dirname, '..');
const program = new Command('new-rule')
  .description('Writes a new rule: its file with examples, its cues, its texts, its place in every list.')
  .argument('<id>', 'small letters and dashes: preferred-day')
  .addOption(
    new Option('--part <part>', 'the part of the mail that it is about')
      .choices(['recipients', 'subject', 'body', 'attachments', 'signature'])
      .default('body'),
  )
  .addOption(new Option('--severity <severity>').choices(['error', 'warning', 'suggestion']).default('suggestion'))
  .option('--paragraph <paragraph>', 'of the guidelines, or "ours"', 'ours')
  .action((id: string, options: { part: string; severity: string; paragraph: string }) => {
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) program.error(`Not a rule's id: ${id}`);
    try {
      const files = createRule(root, { id, ...options });
      execFileSync('npx', ['prettier', '--write', ...files], { cwd: root, stdio: 'ignore' });
      execFileSync('npm', ['run', '--silent', 'docs'], { cwd: root, stdio: 'ignore' });
      console.log(
        `Written, and running. Now fill them, examples first:\n${files.map((file) => `  ${file}`).join('\n')}`,
      );
      console.log('Then: npm run docs && npm run check');
    } catch (error) {
      program.error(error instanceof Error ? error.message : String(error));
    }
  });
program.parse();

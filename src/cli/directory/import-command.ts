import { basename, extname } from 'node:path';
import { directoryText } from '../../config/directory-text';
import { importDirectory, type ImportedDirectory } from '../../config/import/import-directory';
import { isLoss } from '../../config/import/import-remark';
import { tieToTopics } from '../../core/routing/tie-to-topics';
import { type CommandHost, EXIT_BAD_INPUT } from '../command-host';
import { printable } from '../printable';
import { readInput, STANDARD_INPUT } from '../read-input';
import { writeNewFile } from '../write-new-file';

export const EXIT_IN_ORDER = 0;
/** A directory was made, and something of the source is not in it. */
const EXIT_INCOMPLETE = 1;

export interface ImportOptions {
  readonly out?: string;
  readonly name?: string;
  readonly source?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/**
 * Makes a directory of a vendor's list. It goes to `--out`, else to standard output; what a person should look at goes to standard
 * error, or with `--json` all of it as one object to standard output.
 */
export async function runImport(file: string, options: ImportOptions, host: CommandHost): Promise<number> {
  const { locale, output, errors } = host;
  const refuse = async (reason: string): Promise<number> => {
    await errors.line(printable(`${file}: ${reason}`));
    return EXIT_BAD_INPUT;
  };
  const input = await readInput(file, host.input);
  if (!input.ok) return refuse(locale.cli.unreadable[input.reason]);
  const reading = importDirectory(input.bytes);
  if (!reading.ok) return refuse(locale.directory.sourceFault[reading.fault]);
  const imported = reading.value;
  const text = directoryText({
    name: options.name ?? imported.title ?? nameFromFile(file) ?? locale.directory.untitled,
    sourceUrl: options.source ?? imported.sourceUrl,
    modules: imported.modules,
  });
  if (options.out !== undefined) {
    const fault = await writeNewFile(options.out, text, options.force === true);
    if (fault !== null) {
      await errors.line(printable(`${options.out}: ${locale.cli.unwritableFile[fault]}`));
      return EXIT_BAD_INPUT;
    }
  }
  if (options.json === true) await output.line(jsonReport(text, imported));
  else {
    if (options.out === undefined) await output.line(text.trimEnd());
    const report = options.out === undefined ? errors : output;
    for (const line of reportLines(file, imported, host)) await report.line(printable(line));
    if (options.out !== undefined) await report.line(printable(locale.directory.written(options.out)));
  }
  return imported.remarks.some(isLoss) ? EXIT_INCOMPLETE : EXIT_IN_ORDER;
}

/** A saved page or sheet is often named after what it holds; standard input has no name. */
function nameFromFile(file: string): string | null {
  if (file === STANDARD_INPUT) return null;
  return basename(file, extname(file)).trim() || null;
}

function reportLines(
  file: string,
  { modules, remarks }: ImportedDirectory,
  { locale }: CommandHost,
): readonly string[] {
  const { tie, importRemark, imported } = locale.directory;
  return [
    ...modules.map((entry) => {
      const { by, topics } = writtenTie(entry);
      return `${entry.id}  ${entry.name} <${entry.address}>  ${tie(by, topics)}`;
    }),
    ...remarks.map((remark) => `${file}:${remark.line}: ${importRemark(remark)}`),
    imported(modules.length, remarks.length),
  ];
}

/** How the entry came to its topics in this import: what stands in the file now came from the name. */
function writtenTie(entry: ImportedDirectory['modules'][number]): ReturnType<typeof tieToTopics> {
  const tie = tieToTopics(entry);
  const byName = tieToTopics({ id: ' ', name: entry.name, address: entry.address });
  return tie.by === 'file' && String(tie.topics) === String(byName.topics) ? byName : tie;
}

function jsonReport(text: string, { remarks, modules }: ImportedDirectory): string {
  return JSON.stringify({
    directory: JSON.parse(text) as unknown,
    ties: modules.map((entry) => {
      const { by, topics } = writtenTie(entry);
      return { id: entry.id, by, topics };
    }),
    remarks,
  });
}

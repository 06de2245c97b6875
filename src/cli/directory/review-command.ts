import { describeFault, describeLocatedFault } from '../../config/describe-fault';
import { readDirectory } from '../../config/directory';
import type { JsonPath } from '../../config/fault';
import { decodeText } from '../../config/import/decode-text';
import { type Position, positionOf, readJsonText } from '../../config/json-text';
import { STRICT } from '../../config/read';
import { type DirectoryProblem, type DirectoryReview, reviewDirectory } from '../../config/review-directory';
import { type CommandHost, EXIT_BAD_INPUT } from '../command-host';
import { printable } from '../printable';
import { readInput } from '../read-input';
import { EXIT_IN_ORDER } from './import-command';

/** The directory was read, and should not be deployed as it is. */
const EXIT_PROBLEMS = 1;

export interface ReviewOptions {
  readonly json?: boolean;
}

/** A problem with its place, in words. */
interface Told {
  readonly position: Position;
  readonly message: string;
}

const NO_REVIEW: DirectoryReview = { entries: [], problems: [], uncovered: [] };

/** Validates a directory and shows the tie of each entry to topics, addresses that reach nobody and doubles. */
export async function runReview(file: string, options: ReviewOptions, host: CommandHost): Promise<number> {
  const { locale, output, errors } = host;
  const input = await readInput(file, host.input);
  if (!input.ok) {
    await errors.line(printable(`${file}: ${locale.cli.unreadable[input.reason]}`));
    return EXIT_BAD_INPUT;
  }
  const text = decodeText(input.bytes);
  const reading = readJsonText(text, (json) => readDirectory(json, STRICT));
  if (!reading.ok && reading.faults.some(({ problem }) => problem.kind === 'syntax')) {
    for (const fault of reading.faults)
      await errors.line(printable(`${file}:${describeLocatedFault(locale.config, fault)}`));
    return EXIT_BAD_INPUT;
  }
  const review = reading.ok ? reviewDirectory(reading.value) : NO_REVIEW;
  const told = reading.ok
    ? review.problems.map((problem) => tell(problem, text, host))
    : reading.faults.map((fault) => ({ position: fault.position, message: describeFault(locale.config, fault) }));
  if (options.json === true) await output.line(jsonReport(review, told));
  else for (const line of textReport(file, review, told, host)) await output.line(line);
  return told.length > 0 ? EXIT_PROBLEMS : EXIT_IN_ORDER;
}

function tell(problem: DirectoryProblem, text: string, { locale }: CommandHost): Told {
  const message =
    problem.kind === 'same-name'
      ? locale.directory.problem({ ...problem, first: problem.first + 1 })
      : locale.directory.problem(problem);
  return { position: positionOf(text, pathOf(problem)), message };
}

function pathOf(problem: DirectoryProblem): JsonPath {
  switch (problem.kind) {
    case 'placeholder':
      return ['placeholder'];
    case 'no-modules':
      return ['modules'];
    case 'reserved-domain':
    case 'impossible':
      return ['modules', problem.index, 'address'];
    case 'unknown-topic':
      return ['modules', problem.index, 'topics'];
    case 'same-name':
      return ['modules', problem.index, 'name'];
  }
}

function textReport(
  file: string,
  { entries, uncovered }: DirectoryReview,
  told: readonly Told[],
  { locale, colours }: CommandHost,
): readonly string[] {
  const { tie, checked } = locale.directory;
  const summary = checked(entries.length, told.length);
  return [
    ...entries.map(({ entry, tie: { by, topics } }) => {
      const name = printable(`${entry.id}  ${entry.name} <${entry.address}>`);
      return `${name}  ${colours.dim(printable(tie(by, topics)))}`;
    }),
    ...told.map(({ position, message }) => colours.red(printable(`${place(file, position)}: ${message}`))),
    ...(entries.length > 0 && uncovered.length > 0 ? [colours.dim(locale.directory.uncovered(uncovered))] : []),
    colours.bold(told.length > 0 ? colours.red(summary) : colours.green(summary)),
  ];
}

function place(file: string, { line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

function jsonReport({ entries, uncovered }: DirectoryReview, told: readonly Told[]): string {
  return JSON.stringify({
    modules: entries.map(({ entry, tie: { by, topics } }) => ({
      id: entry.id,
      name: entry.name,
      address: entry.address,
      tiedBy: by,
      topics,
    })),
    problems: told.map(({ position, message }) => ({ ...position, message })),
    uncoveredTopics: uncovered,
  });
}

import path from 'node:path';
import { describeLocatedFault } from '../../config/describe-fault';
import { decodeText } from '../../config/import/decode-text';
import type { Locale } from '../../locales/locale';
import { packageSite, type PackageRefusal } from '../../rollout/package-site';
import { type CommandHost, EXIT_BAD_INPUT } from '../command-host';
import { printable } from '../printable';
import { readInput } from '../read-input';
import { folderFault, writeFolder } from './output-folder';
import { readRelease } from './read-release';

export interface PackageOptions {
  readonly url: string;
  readonly directory: string;
  readonly config: string;
  readonly out: string;
  readonly outlookWeb?: readonly string[];
  readonly release?: string;
  readonly force?: boolean;
}

const EXIT_PACKAGED = 0;

/** The build puts the site beside the folder of the command. */
function standardRelease(): string {
  return path.resolve(path.dirname(process.argv[1] ?? '.'), '../site');
}

/** Makes an organisation's package and writes it to a folder; whatever is in the way is told at once, and then nothing is written. */
export async function runPackage(options: PackageOptions, host: CommandHost): Promise<number> {
  const { locale, output, errors } = host;
  const refuse = async (lines: readonly string[]): Promise<number> => {
    for (const line of lines) await errors.line(printable(line));
    return EXIT_BAD_INPUT;
  };
  const [config, modules] = await Promise.all([readText(options.config, host), readText(options.directory, host)]);
  if (!config.ok || !modules.ok) return refuse([config, modules].flatMap((one) => (one.ok ? [] : [one.fault])));
  const folder = options.release ?? standardRelease();
  const reading = await readRelease(folder);
  if (!reading.ok) {
    const { noRelease, damagedRelease } = locale.rollout;
    return refuse([reading.damaged.length === 0 ? noRelease(folder) : damagedRelease(reading.damaged)]);
  }
  const packaged = packageSite({
    release: reading.release,
    url: options.url,
    config: config.text,
    modules: modules.text,
    outlookOrigins: options.outlookWeb ?? [],
    locale,
  });
  if (!packaged.ok) return refuse(packaged.refusals.flatMap((refusal) => refusalLines(refusal, options, locale)));
  const fault = await folderFault(options.out, [folder, options.config, options.directory], options.force === true);
  if (fault !== null) return refuse([`${options.out}: ${locale.rollout.folderFault[fault]}`]);
  const { files } = packaged.value;
  if (!(await writeFolder(options.out, files)))
    return refuse([`${options.out}: ${locale.rollout.folderFault['not-writable']}`]);
  await output.line(printable(locale.rollout.packaged(files.size, options.out)));
  await output.line(printable(locale.rollout.next(path.join(options.out, locale.rollout.summaryFile))));
  return EXIT_PACKAGED;
}

type TextReading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: string };

async function readText(file: string, { input, locale }: CommandHost): Promise<TextReading> {
  const reading = await readInput(file, input);
  if (!reading.ok) return { ok: false, fault: `${file}: ${locale.cli.unreadable[reading.reason]}` };
  return { ok: true, text: decodeText(reading.bytes) };
}

function refusalLines(refusal: PackageRefusal, options: PackageOptions, locale: Locale): readonly string[] {
  const words = locale.rollout.refusal;
  switch (refusal.kind) {
    case 'faults': {
      const file = refusal.file === 'config' ? options.config : options.directory;
      return refusal.faults.map((fault) => `${file}:${describeLocatedFault(locale.config, fault)}`);
    }
    case 'address':
      return [`--url ${options.url}: ${words(refusal.fault)}`];
    case 'outlook-origin':
      return [`--outlook-web: ${words(refusal)}`];
    case 'missing-setting':
      return [`${options.config}: ${words(refusal)}`];
    case 'placeholder':
    case 'no-modules':
      return [`${options.directory}: ${words({ kind: refusal.kind })}`];
  }
}

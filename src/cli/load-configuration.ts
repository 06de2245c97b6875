import { readFile } from 'node:fs/promises';
import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../config/defaults';
import { describeFault } from '../config/describe-fault';
import { readDirectory } from '../config/directory';
import type { Reading, ReadOptions } from '../config/fault';
import { readJsonText } from '../config/json-text';
import { STRICT } from '../config/read';
import { readSenderProfile } from '../config/sender';
import { readSettings } from '../config/settings';
import { EMPTY_PROFILE, type CheckContext } from '../core/context';
import type { Locale } from '../locales/locale';
import { fileFault } from './file-fault';

export interface ConfigurationFiles {
  readonly config?: string;
  readonly directory?: string;
  readonly sender?: string;
}

/** What a check knows besides the draft, or one line for each fault of the files that it comes from. */
export type ConfigurationReading =
  | { readonly ok: true; readonly context: Omit<CheckContext, 'note'> }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads the files named on the command line, strictly; the demonstration's settings and directory stand in for absent ones. */
export async function loadConfiguration(files: ConfigurationFiles, locale: Locale): Promise<ConfigurationReading> {
  const [settings, directory, sender] = await Promise.all([
    load(files.config, readSettings, DEFAULT_SETTINGS, locale),
    load(files.directory, readDirectory, DEMO_DIRECTORY, locale),
    load(files.sender, readSenderProfile, EMPTY_PROFILE, locale),
  ]);
  if (settings.ok && directory.ok && sender.ok) {
    return {
      ok: true,
      context: { settings: settings.value, directory: directory.value, sender: sender.value },
    };
  }
  return { ok: false, faults: [settings, directory, sender].flatMap((loaded) => (loaded.ok ? [] : loaded.faults)) };
}

type Loaded<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly string[] };

async function load<Value>(
  file: string | undefined,
  read: (json: unknown, options: ReadOptions) => Reading<Value>,
  standard: Value,
  locale: Locale,
): Promise<Loaded<Value>> {
  if (file === undefined) return { ok: true, value: standard };
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { ok: false, faults: [`${file}: ${locale.cli.unreadable[fileFault(error)]}`] };
  }
  const reading = readJsonText(text, (json) => read(json, STRICT));
  if (reading.ok) return reading;
  const faults = reading.faults.map(
    (fault) => `${file}:${fault.position.line}:${fault.position.column}: ${describeFault(locale.config, fault)}`,
  );
  return { ok: false, faults };
}

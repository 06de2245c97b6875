import type { OrganizationSettings } from '../core/context';
import type { ModuleDirectory } from '../core/routing/directory';

/** The variable that `config/built-in.ts` looks for. */
const BEGINNING = 'var ticketInRegolaConfiguration=';

/**
 * A configuration as one line of script, ended by a line feed. ASCII only, for no server's charset to matter; no syntax newer than
 * ES5, for any script host to read it.
 */
export function builtInScript(settings: OrganizationSettings, directory: ModuleDirectory): string {
  const json = JSON.stringify({ settings, directory });
  return `${BEGINNING}${json.replace(/[^ -~]/g, escaped)};\n`;
}

/** A script with this configuration as its first line, in the place of one that it may have already. */
export function withBuiltIn(script: string, line: string): string {
  const rest = script.startsWith(BEGINNING) ? script.slice(script.indexOf('\n') + 1) : script;
  return line + rest;
}

/** Whether packaging put a configuration before a script. */
export function isPackagedScript(script: string): boolean {
  return script.startsWith(BEGINNING);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

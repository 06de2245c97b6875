import type { OrganizationSettings } from '../core/context';
import { DEFAULT_SETTINGS } from './defaults';
import type { Reading, ReadOptions } from './fault';
import { mergeSettings } from './merge-settings';
import { readWithSchema, TOLERANT } from './read';
import { settingsSchema } from './settings-schema';

/**
 * Reads an organisation's settings (the parsed JSON of its file) over the built-in ones: every key may be absent.
 * Gives the whole settings, or every fault; then the caller keeps the last good ones in force.
 */
export function readSettings(json: unknown, options: ReadOptions = TOLERANT): Reading<OrganizationSettings> {
  const reading = readWithSchema(settingsSchema, json, options);
  return reading.ok ? { ok: true, value: mergeSettings(DEFAULT_SETTINGS, reading.value) } : reading;
}

import { isRecord } from '../../../pane/model/is-record';
import type { ConfigurationPart } from './configuration';

/** The parsed JSON of each part that is there. */
export type RawParts = Readonly<Partial<Record<ConfigurationPart, unknown>>>;

/** Parts as they were kept; whatever else was kept with them is left out. */
export function toParts(stored: unknown): RawParts {
  if (!isRecord(stored)) return {};
  const { config, modules } = stored;
  return { ...(config === undefined ? {} : { config }), ...(modules === undefined ? {} : { modules }) };
}

import { describeLocatedFault, type FaultTexts } from '../../../config/describe-fault';
import { readDirectory } from '../../../config/directory';
import { STRICT } from '../../../config/read';
import { readJsonText } from '../../../config/json-text';
import { readSettings } from '../../../config/settings';
import type { ConfigurationPart } from '../configuration/configuration';
import { isRecord } from '../../../pane/model/is-record';

export type FileReading =
  | { readonly ok: true; readonly part: ConfigurationPart; readonly json: unknown }
  /** Each fault as a line with its place in the file ("3:12: mode: …"). */
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Reads the text of `config.json` or `modules.json`, told apart by what is in it: a directory has its list of modules at the top. Strictly,
 * as for tools: whoever loads a file can mend it.
 */
export function readConfigurationFile(text: string, texts: FaultTexts): FileReading {
  let part: ConfigurationPart = 'config';
  let value: unknown;
  const reading = readJsonText<unknown>(text, (json) => {
    value = json;
    part = isRecord(json) && 'modules' in json ? 'modules' : 'config';
    return part === 'modules' ? readDirectory(json, STRICT) : readSettings(json, STRICT);
  });
  if (reading.ok) return { ok: true, part, json: value };
  return {
    ok: false,
    faults: reading.faults.map((fault) => describeLocatedFault(texts, fault)),
  };
}

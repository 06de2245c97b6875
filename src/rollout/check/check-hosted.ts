import { readDirectory } from '../../config/directory';
import type { Reading } from '../../config/fault';
import { STRICT } from '../../config/read';
import { readSettings } from '../../config/settings';
import type { Mode } from '../../core/context';
import { toText } from '../files';
import type { FetchedFile, SiteFault } from './site-fault';

export interface HostedCheck {
  readonly faults: readonly SiteFault[];
  /** `null` where one of the files is absent or has faults. */
  readonly facts: { readonly organization: string; readonly mode: Mode; readonly modules: number } | null;
}

/** Looks at the organisation's two files as a site answers them; an absent one is no matter of this. */
export function checkHosted(config: FetchedFile | undefined, modules: FetchedFile | undefined): HostedCheck {
  const settings = readHosted('config.json', config, (json) => readSettings(json, STRICT));
  const directory = readHosted('modules.json', modules, (json) => readDirectory(json, STRICT));
  const isPlaceholder = directory.value?.placeholder === true;
  return {
    faults: [...settings.faults, ...directory.faults, ...(isPlaceholder ? [{ kind: 'placeholder' } as const] : [])],
    facts:
      settings.value === null || directory.value === null
        ? null
        : {
            organization: settings.value.organization,
            mode: settings.value.mode,
            modules: directory.value.modules.length,
          },
  };
}

interface Hosted<Value> {
  readonly value: Value | null;
  readonly faults: readonly SiteFault[];
}

function readHosted<Value>(
  path: string,
  file: FetchedFile | undefined,
  read: (json: unknown) => Reading<Value>,
): Hosted<Value> {
  if (file === undefined) return { value: null, faults: [] };
  let json: unknown;
  try {
    json = JSON.parse(toText(file.bytes).replace(/^\uFEFF/, ''));
  } catch {
    return { value: null, faults: [{ kind: 'not-json', path }] };
  }
  const reading = read(json);
  return reading.ok
    ? { value: reading.value, faults: [] }
    : { value: null, faults: [{ kind: 'invalid', path, faults: reading.faults }] };
}

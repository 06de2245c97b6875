import { describeFault } from '../../../../config/describe-fault';
import type { ConfigFault, JsonPath } from '../../../../config/fault';
import type { Locale } from '../../../../locales/locale';

/** The faults at or below a key, in words without the key: the place on the page says it. An empty text is to be filled in. */
export function faultsAt(faults: readonly ConfigFault[], path: JsonPath, { config, setup }: Locale): readonly string[] {
  return faults
    .filter((fault) => path.every((step, index) => fault.path[index] === step))
    .map(({ problem }) =>
      problem.kind === 'unexpected-value' && problem.found === ''
        ? setup.toFill
        : describeFault(config, { path: [], problem }),
    );
}

import { describeFault } from '../../../../config/describe-fault';
import type { ConfigFault, JsonPath } from '../../../../config/fault';
import type { FaultTexts } from '../../../../config/describe-fault';

/** The faults at or below a key, in words without the key: the place on the page says it. */
export function faultsAt(faults: readonly ConfigFault[], path: JsonPath, texts: FaultTexts): readonly string[] {
  return faults
    .filter((fault) => path.every((step, index) => fault.path[index] === step))
    .map(({ problem }) => describeFault(texts, { path: [], problem }));
}

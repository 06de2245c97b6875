import { describeFault, type FaultTexts } from '../../../config/describe-fault';
import type { ConfigurationFault } from './configuration';

/** Each fault as one line: the part, the key, what was found and what is expected. */
export function faultLines(faults: readonly ConfigurationFault[], texts: FaultTexts): readonly string[] {
  return faults.map(({ part, fault }) => `${part === null ? '' : `${part}: `}${describeFault(texts, fault)}`);
}

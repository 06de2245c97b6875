import { describeFault, type FaultTexts } from '../../../config/describe-fault';
import { faultMark } from '../../../config/fault-mark';
import type { ConfigurationFault } from './configuration';

/** Each fault as one line: the part, the key, what was found and what is expected. */
export function faultLines(faults: readonly ConfigurationFault[], texts: FaultTexts): readonly string[] {
  return faults.map(({ place, fault }) => `${place === null ? '' : `${place}: `}${describeFault(texts, fault)}`);
}

/** The same by place and kind alone: what was found may be somebody's address. */
export function faultMarks(faults: readonly ConfigurationFault[]): readonly string[] {
  return faults.map(({ place, fault }) => `${place === null ? '' : `${place} `}${faultMark(fault)}`);
}

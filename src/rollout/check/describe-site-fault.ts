import { describeFault } from '../../config/describe-fault';
import type { Locale } from '../../locales/locale';
import type { SiteFault } from './site-fault';

/** A fault of a deployed site in words, with what to do about it. */
export function describeSiteFault(fault: SiteFault, { rollout, config }: Locale): string {
  if (fault.kind === 'address') return rollout.refusal(fault.fault);
  if (fault.kind !== 'invalid') return rollout.siteFault(fault);
  return rollout.siteFault({ ...fault, faults: fault.faults.map((one) => describeFault(config, one)) });
}

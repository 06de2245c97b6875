import { describeFault } from '../../config/describe-fault';
import type { Locale } from '../../locales/locale';
import { checkSite } from '../../rollout/check/check-site';
import type { FetchFile, SiteFault } from '../../rollout/check/site-fault';
import type { CommandHost } from '../command-host';
import { printable } from '../printable';

const EXIT_IN_ORDER = 0;
const EXIT_FAULTS = 1;

/** Tries a deployed site and tells each fault with what to do about it. */
export async function runCheckUrl(url: string, host: CommandHost, fetchFile: FetchFile): Promise<number> {
  const { locale, output, colours } = host;
  const faults = await checkSite(url, fetchFile);
  for (const fault of faults) await output.line(`${colours.red('✖')} ${printable(faultText(fault, locale))}`);
  const summary = faults.length === 0 ? locale.rollout.siteInOrder(url) : locale.rollout.siteFaults(faults.length);
  await output.line(
    colours.bold(faults.length === 0 ? colours.green(printable(summary)) : colours.red(printable(summary))),
  );
  return faults.length === 0 ? EXIT_IN_ORDER : EXIT_FAULTS;
}

function faultText(fault: SiteFault, { rollout, config }: Locale): string {
  if (fault.kind === 'address') return rollout.refusal(fault.fault);
  if (fault.kind !== 'invalid') return rollout.siteFault(fault);
  return rollout.siteFault({ ...fault, faults: fault.faults.map((one) => describeFault(config, one)) });
}

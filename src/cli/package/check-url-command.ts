import { checkSite } from '../../rollout/check/check-site';
import { describeSiteFault } from '../../rollout/check/describe-site-fault';
import type { FetchFile } from '../../rollout/check/site-fault';
import type { CommandHost } from '../command-host';
import { printable } from '../printable';

const EXIT_IN_ORDER = 0;
const EXIT_FAULTS = 1;

/** Tries a deployed site and tells each fault with what to do about it. */
export async function runCheckUrl(url: string, host: CommandHost, fetchFile: FetchFile): Promise<number> {
  const { locale, output, colours } = host;
  const { faults, facts } = await checkSite(url, fetchFile);
  if (facts !== null) {
    const { version, organization, mode, modules } = facts;
    await output.line(printable(locale.rollout.siteFound(version, organization, mode, modules)));
  }
  for (const fault of faults) await output.line(`${colours.red('✖')} ${printable(describeSiteFault(fault, locale))}`);
  const summary = faults.length === 0 ? locale.rollout.siteInOrder(url) : locale.rollout.siteFaults(faults.length);
  await output.line(
    colours.bold(faults.length === 0 ? colours.green(printable(summary)) : colours.red(printable(summary))),
  );
  return faults.length === 0 ? EXIT_IN_ORDER : EXIT_FAULTS;
}

import type { ThunderbirdTexts } from '../../../locales/texts/thunderbird-texts';
import type { HostDiagnosis } from '../../../pane/diagnosis/diagnosis';
import { EMPTY_TALLY } from '../../../pane/diagnosis/gate-tally';
import { readConfiguration } from '../configuration/read-configuration';
import { isDocked } from '../messaging/page-address';
import { readKeptTally } from '../store/tally';
import { within } from '../time/within';

/** Milliseconds for one call: what does not answer is left out. */
const CALL_TIME = 1500;

/** What Thunderbird and the add-on tell about themselves; nothing of accounts, mails or people. Never rejects. */
export async function readDiagnosis(texts: ThunderbirdTexts['diagnosis']): Promise<HostDiagnosis> {
  const { runtime } = messenger;
  const [browser, platform, dock, configuration, tally] = await Promise.all([
    told('getBrowserInfo', () => runtime.getBrowserInfo()),
    told('getPlatformInfo', () => runtime.getPlatformInfo()),
    told('getContexts', hasDock),
    told('configuration', readConfiguration),
    told('tally', readKeptTally),
  ]);
  const permissions = runtime.getManifest().permissions ?? [];
  return {
    program: 'Thunderbird',
    version: browser === null ? null : `${browser.version} (${browser.buildID})`,
    platform: platform === null ? null : `${platform.os} ${platform.arch}`,
    abilities: [...permissions, ...(dock === null ? [] : [dock ? texts.dock : texts.noDock])],
    files: configuration?.files ?? [],
    tally: tally ?? EMPTY_TALLY,
    tallyHolds: 'all',
  };
}

/** Whether the dock helper put a pane into a draft's window; `null` while no such window is open, where nobody can tell. */
async function hasDock(): Promise<boolean | null> {
  const [contexts, drafts] = await Promise.all([
    messenger.runtime.getContexts({}),
    messenger.tabs.query({ type: 'messageCompose' }),
  ]);
  if (drafts.length === 0) return null;
  return contexts.some(({ documentUrl }) => documentUrl !== undefined && isDocked(new URL(documentUrl).search));
}

function told<Value>(name: string, ask: () => Promise<Value>): Promise<Value | null> {
  return within(CALL_TIME, name, ask).catch(() => null);
}

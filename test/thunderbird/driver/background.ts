import { until } from '../program/until';
import type { AddOnPage } from './add-on-page';
import { addOnPage } from './add-on-page';
import type { ChromeBrowser, ChromeWindow, ComposeChrome } from './chrome-types';
import type { ComposeWindow } from './compose-window';
import type { Thunderbird } from './thunderbird';

/** As Thunderbird says: a background page that is not needed is "stopped" until an event wakes it. */
export type BackgroundState = 'starting' | 'running' | 'suspending' | 'stopped';

/** What Thunderbird knows of an installed add-on. */
interface AddOnInside {
  readonly extension: {
    readonly backgroundState: BackgroundState;
    readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: ChromeBrowser | undefined }>;
    readonly tabManager: { getWrapper(window: ChromeWindow): { readonly id: number } };
    wakeupBackground(): Promise<void>;
    terminateBackground(): Promise<void>;
  };
}

interface WithPolicies extends ChromeWindow {
  readonly WebExtensionPolicy: { getByID(id: string): AddOnInside | null };
}

/** The background page of an add-on, woken up where it sleeps. */
export async function backgroundPage(thunderbird: Thunderbird, addOn: string): Promise<AddOnPage> {
  const browserId = await until(
    () =>
      thunderbird.run(async (main, id) => {
        const extension = (main as WithPolicies).WebExtensionPolicy.getByID(id)?.extension;
        await extension?.wakeupBackground();
        const view = [...(extension?.views ?? [])].find(({ viewType }) => viewType === 'background');
        return view?.xulBrowser?.browserId ?? null;
      }, addOn),
    { what: `the background page of ${addOn}` },
  );
  return addOnPage({ browserId, url: addOn, windowId: 0, windowUrl: '' }, thunderbird.run, thunderbird.input);
}

export function backgroundState({ run }: Thunderbird, addOn: string): Promise<BackgroundState | null> {
  return run(
    (main, id) => (main as WithPolicies).WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? null,
    addOn,
  );
}

/** Puts the background page to sleep at once, as Thunderbird does when it had nothing to do for a while. */
export async function suspendBackground(thunderbird: Thunderbird, addOn: string): Promise<void> {
  await thunderbird.run(async (main, id) => {
    await (main as WithPolicies).WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
  }, addOn);
  await until(async () => (await backgroundState(thunderbird, addOn)) === 'stopped', {
    what: 'the background page to stop',
  });
}

/** The id by which the add-on's API knows a draft. */
export function tabIdOf(draft: ComposeWindow, addOn: string): Promise<number> {
  return draft.run((window: ComposeChrome, id) => {
    const extension = (window as unknown as WithPolicies).WebExtensionPolicy.getByID(id)?.extension;
    if (extension === undefined) throw new Error(`${id} is not installed`);
    return extension.tabManager.getWrapper(window).id;
  }, addOn);
}

import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import type { OpenOptions, OutlookHost } from '../../outlook-host/driver/open-outlook';
import { openOutlook } from '../../outlook-host/driver/open-outlook';
import { launchChromium } from './browser';

const SAMPLE = path.resolve(__dirname, '../../outlook-host/sample-add-in');

/** What an asynchronous method of office.js gave: its value, or the code of its failure. */
export type Answer = { readonly value?: unknown } | { readonly code: number };

/** Calls an asynchronous method in the sample's pane, by its path below `Office.context`. Rejects when it throws. */
export type Call = (method: string, ...values: readonly unknown[]) => Promise<Answer>;

export interface SamplePane {
  readonly frame: Frame;
  readonly call: Call;
  /** What a property below `Office.context` holds, or a method there gives at once. */
  readonly look: (path: string, ...values: readonly unknown[]) => Promise<unknown>;
  /** Lets the pane note events of the mailbox of that kind (a name of `Office.EventType`). */
  readonly listen: (kind: string) => Promise<void>;
  /** The events that the pane heard; waits for so many. */
  readonly events: (count: number) => Promise<readonly unknown[]>;
}

export interface SampleOutlook {
  /** An Outlook with the sample add-in, closed after the test. */
  readonly open: (options?: Partial<OpenOptions>) => Promise<OutlookHost>;
  readonly openPane: (host: OutlookHost) => Promise<SamplePane>;
}

/** Gives the tests of one file the emulated Outlook with the sample add-in. */
export function useSampleOutlook(): SampleOutlook {
  let browser: Browser | undefined;
  const hosts: OutlookHost[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.close()));
  });
  afterAll(() => browser?.close());

  return {
    open: async (options = {}) => {
      if (!browser) throw new Error('no browser');
      const host = await openOutlook(browser, {
        manifest: path.join(SAMPLE, 'manifest.xml'),
        folder: SAMPLE,
        ...options,
      });
      hosts.push(host);
      return host;
    },
    openPane: async (host) => {
      await host.pressCommand();
      return samplePane(host);
    },
  };
}

/** The sample's pane once it is there and has started. */
export async function samplePane(host: OutlookHost): Promise<SamplePane> {
  const frame = await host.paneFrame();
  await frame.getByText('pronto').waitFor();
  const ask = <T>(name: 'call' | 'look' | 'listen', values: readonly unknown[]): Promise<T> =>
    frame.evaluate(([own, given]) => (Reflect.get(window, own) as (...all: readonly unknown[]) => T)(...given), [
      name,
      values,
    ] as const);
  const hasHeard = (count: number): boolean => (Reflect.get(window, 'events') as readonly unknown[]).length >= count;
  return {
    frame,
    call: (...given) => ask<Answer>('call', given),
    look: (...given) => ask('look', given),
    listen: (kind) => ask('listen', [kind]),
    events: async (count) => {
      await frame.waitForFunction(hasHeard, count, { polling: 50 });
      return frame.evaluate(() => Reflect.get(window, 'events') as readonly unknown[]);
    },
  };
}

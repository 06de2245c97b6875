import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Debian's Chromium, or the one named in CHROMIUM_PATH. Everything that would talk to the network by itself is off. */
export function launchChromium({ visible = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: !visible,
    args: [
      '--no-sandbox',
      ...(visible ? [] : ['--headless=new']),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

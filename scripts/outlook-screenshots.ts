import path from 'node:path';
import { launchChromium } from '../test/e2e/support/browser';
import { BAD_MAIL, GOOD_MAIL, launchesOver, PERSON } from '../test/e2e/support/outlook-site';
import { openOutlook } from '../test/outlook-host/driver/open-outlook';

/** `npm run outlook-screenshots`: pictures of the emulated Outlook with the built add-in, for docs/images. */
const ROOT = path.resolve(__dirname, '..');

async function main(): Promise<void> {
  const browser = await launchChromium();
  const options = {
    manifest: path.join(ROOT, 'manifest.xml'),
    folder: path.join(ROOT, 'dist/outlook'),
    roaming: PERSON,
  };
  const picture = (name: string) => ({ path: path.join(ROOT, `docs/images/outlook-${name}.png`) });
  try {
    const bad = await openOutlook(browser, options);
    await bad.openItem(BAD_MAIL);
    await launchesOver(bad, 'OnNewMessageCompose');
    await bad.pressCommand();
    await (await bad.paneFrame()).locator('[data-finding]').first().waitFor();
    await (await bad.paneFrame()).getByRole('button', { name: /^Usa questo indirizzo/ }).waitFor();
    await bad.page.screenshot(picture('blocked'));
    await bad.pressSend();
    await bad.waitForDialog();
    await bad.page.screenshot(picture('dialog'));
    const good = await openOutlook(browser, options);
    await good.openItem(GOOD_MAIL);
    await launchesOver(good, 'OnNewMessageCompose');
    await good.pressCommand();
    await (await good.paneFrame()).getByText('Pronto per l’invio').waitFor();
    await good.page.screenshot(picture('mended'));
  } finally {
    await browser.close();
  }
}

void main();

/** `npm run screenshots`: writes docs/images/*.png, the page in the states of `screenshots/shots.ts`; names as arguments choose among them. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../test/e2e/support/browser';
import { serveFolder } from '../test/e2e/support/serve';
import { pane, settle, SHOTS, WIDE } from './screenshots/shots';

async function main(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  const images = path.join(root, 'docs/images');
  const wanted = process.argv.slice(2);
  await mkdir(images, { recursive: true });
  const site = await serveFolder(path.join(root, 'dist/web'));
  const browser = await launchChromium();
  for (const { name, options, query = '', paneOnly, act } of SHOTS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const context = await browser.newContext({ locale: 'it-IT', ...WIDE, ...options });
    const page = await context.newPage();
    await page.goto(site.url + query);
    await page.getByRole('banner').first().waitFor();
    await act?.(page);
    await settle(page);
    const file = path.join(images, `${name}.png`);
    if (paneOnly) await pane(page).screenshot({ path: file });
    else await page.screenshot({ path: file });
    await context.close();
  }
  await browser.close();
  await site.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import type { Page } from 'playwright-core';
import { finding, openSample, pane, send, to } from './support/form';
import { useSite } from './support/site';

const site = useSite();

async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
  });
}

const LONG =
  'Maria Antonietta Bartolomei-Castelfranchi <mariaantonietta.bartolomei-castelfranchi.dellavalle@unionedeicomuni.altavallesettentrionale.vendor.example>,';

// 640 px is what 200 % zoom leaves of a usual window, 320 px what 400 % leaves.
test.each([320, 640, 1280])('%i px: nothing is wider than the window', async (width) => {
  const { page } = await site.visit({ viewport: { width, height: 800 } });
  await openSample(page, 'generic');
  await to(page).fill(LONG);
  await to(page).press('Enter');
  await page.getByLabel('Oggetto', { exact: true }).fill('Problema'.repeat(30));
  await finding(page, 'operator-mailbox/1').waitFor();
  expect(await overflow(page)).toEqual([]);
  await pane(page).getByRole('button', { name: 'Tutti i moduli' }).click();
  expect(await overflow(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await pane(page).getByRole('button', { name: 'I miei dati', exact: true }).click();
  expect(await overflow(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await send(page).click();
  await page.getByRole('dialog').waitFor();
  expect(await overflow(page)).toEqual([]);
});

test('text of twice the size still fits', async () => {
  const { page } = await site.visit({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 });
  await openSample(page, 'generic');
  // Doubles every text by itself, as a browser does that enlarges text only.
  await page.evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement>('body *')].map(
      (element) =>
        [
          element,
          parseFloat(getComputedStyle(element).fontSize),
          parseFloat(getComputedStyle(element).lineHeight),
        ] as const,
    );
    for (const [element, size, line] of sizes) {
      element.style.fontSize = `${String(size * 2)}px`;
      if (!Number.isNaN(line)) element.style.lineHeight = `${String(line * 2)}px`;
    }
  });
  const clipped = await pane(page).evaluate((root) =>
    [...root.querySelectorAll('button, p, span, h2')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 2 &&
          element.clientWidth > 1 &&
          getComputedStyle(element).display !== 'inline' &&
          element.textContent !== '' &&
          element.querySelector('select') === null,
      )
      .map((element) => element.textContent),
  );
  expect(clipped).toEqual([]);
});

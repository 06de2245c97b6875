import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { finding, head, openSample, pane, send } from './support/form';
import { useSite } from './support/site';

const site = useSite();

const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['empty', async (page) => head(page).getByText('Bozza ancora vuota').waitFor()],
  ['ordinary', (page) => openSample(page, 'ordinary')],
  [
    'everything missing, one opened',
    async (page) => {
      await openSample(page, 'generic');
      await finding(page, 'subject-generic/0').getByRole('button').first().click();
    },
  ],
  [
    'after a fix',
    async (page) => {
      await openSample(page, 'generic');
      await pane(page)
        .getByRole('button', { name: /^Usa questo indirizzo/ })
        .click();
      await finding(page, 'subject-generic/0').getByRole('button', { name: /^«/ }).first().click();
      await pane(page)
        .getByRole('button', { name: /^Annulla/ })
        .first()
        .waitFor();
    },
  ],
  ['ready', (page) => openSample(page, 'ready')],
  [
    'directory',
    async (page) => {
      await openSample(page, 'generic');
      await pane(page).getByRole('button', { name: 'Tutti i moduli' }).click();
    },
  ],
  [
    'settings',
    async (page) => {
      await openSample(page, 'generic');
      await pane(page).getByRole('button', { name: 'I miei dati', exact: true }).click();
    },
  ],
  [
    'guide',
    async (page) => {
      await openSample(page, 'generic');
      await pane(page).getByRole('button', { name: 'Guida' }).click();
    },
  ],
  [
    'diagnosis, the configuration refused',
    async (page) => {
      await openSample(page, 'generic');
      const buffer = Buffer.from('{ "mode": "blocca" }');
      await page
        .locator('[data-open-file]')
        .setInputFiles({ name: 'config.json', mimeType: 'application/json', buffer });
      await pane(page).getByRole('button', { name: 'Dettagli' }).click();
      await pane(page).getByRole('heading', { name: 'Diagnosi' }).waitFor();
    },
  ],
  [
    'blocked',
    async (page) => {
      await openSample(page, 'generic');
      await send(page).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'ways to send',
    async (page) => {
      await openSample(page, 'ready');
      await send(page).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(STATES)('axe finds nothing serious: %s', async (_, act) => {
    const { page } = await site.visit({ colorScheme });
    await act(page);
    await page.waitForTimeout(600);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
      }));
    expect(serious).toEqual([]);
  });
});

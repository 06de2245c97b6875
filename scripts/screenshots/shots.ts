import type { BrowserContextOptions, Page } from 'playwright-core';

/** A state that a reader of the documentation, or a reviewer, wants to see. */
export interface Shot {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  readonly query?: string;
  /** Only the pane, as wide as the window makes it. */
  readonly paneOnly?: true;
  readonly act?: (page: Page) => Promise<void>;
}

export const WIDE = { viewport: { width: 1280, height: 860 } } as const;
const PHONE = { viewport: { width: 320, height: 900 } } as const;

const sample = (id: string) => (page: Page) => openSample(page, id);
export const pane = (page: Page) => page.getByRole('complementary');

const LONG_NAME = 'Maria Antonietta Bartolomei-Castelfranchi della Valle';
const LONG_ADDRESS =
  'mariaantonietta.bartolomei-castelfranchi.dellavalle@unionedeicomuni.altavallesettentrionale.example';

export const SHOTS: readonly Shot[] = [
  { name: 'page-empty' },
  { name: 'page-light', act: sample('generic') },
  { name: 'page-dark', options: { colorScheme: 'dark' }, act: sample('generic') },
  { name: 'page-high-contrast', options: { forcedColors: 'active' }, act: sample('generic') },
  { name: 'page-english', query: '?lang=en', act: sample('generic') },
  { name: 'page-half-way', act: sample('halfway') },
  { name: 'page-ready', act: sample('ready') },
  { name: 'page-ready-dark', options: { colorScheme: 'dark' }, act: sample('ready') },
  { name: 'page-ordinary', act: sample('ordinary') },
  { name: 'page-reply', act: sample('robot') },
  {
    name: 'page-blocked',
    act: async (page) => {
      await openSample(page, 'generic');
      await page.getByRole('button', { name: 'Invia', exact: true }).click();
    },
  },
  {
    name: 'page-ways',
    act: async (page) => {
      await openSample(page, 'ready');
      await page.getByRole('button', { name: 'Invia', exact: true }).click();
    },
  },
  { name: 'pane-320', options: PHONE, paneOnly: true, act: sample('generic') },
  { name: 'page-320', options: { viewport: { width: 320, height: 1400 } }, act: sample('generic') },
  {
    name: 'pane-opened',
    paneOnly: true,
    act: async (page) => {
      await openSample(page, 'halfway');
      await page.locator('[data-finding-toggle]').first().click();
    },
  },
  {
    name: 'pane-after-fix',
    paneOnly: true,
    act: async (page) => {
      await openSample(page, 'generic');
      await pane(page)
        .getByRole('button', { name: /^Usa questo indirizzo/ })
        .click();
      await settle(page);
      await pane(page)
        .locator('[data-finding="subject-generic/0"]')
        .getByRole('button', { name: /^«/ })
        .first()
        .click();
    },
  },
  {
    name: 'pane-dismissed',
    paneOnly: true,
    act: async (page) => {
      await openSample(page, 'generic');
      await pane(page)
        .getByRole('button', { name: /^Va bene così/ })
        .first()
        .click();
      await settle(page);
      await page.mouse.move(100, 500);
      await page.getByRole('textbox', { name: 'Testo del messaggio' }).click();
      await pane(page)
        .getByRole('button', { name: /Lasciati così/ })
        .click();
    },
  },
  { name: 'pane-directory', paneOnly: true, act: openDirectory },
  {
    name: 'pane-directory-search',
    paneOnly: true,
    act: async (page) => {
      await openDirectory(page);
      await page.getByLabel('Cerca un modulo').fill('pag');
    },
  },
  {
    name: 'pane-nothing-found',
    paneOnly: true,
    act: async (page) => {
      await openDirectory(page);
      await page.getByLabel('Cerca un modulo').fill('ascensori');
    },
  },
  {
    name: 'pane-no-directory',
    paneOnly: true,
    act: async (page) => {
      await openSample(page, 'generic');
      await openJson(page, '{ "name": "Vuoto", "modules": [] }');
    },
  },
  {
    name: 'pane-configuration-invalid',
    paneOnly: true,
    act: async (page) => {
      await openSample(page, 'generic');
      await openJson(page, '{ "mode": "blocca" }');
    },
  },
  {
    name: 'pane-settings',
    paneOnly: true,
    act: async (page) => {
      await openSample(page, 'halfway');
      await pane(page).getByRole('button', { name: 'I miei dati' }).click();
    },
  },
  {
    name: 'pane-guide',
    paneOnly: true,
    act: async (page) => {
      await openSample(page, 'halfway');
      await pane(page).getByRole('button', { name: 'Guida' }).click();
    },
  },
  {
    name: 'pane-diagnosis',
    paneOnly: true,
    act: async (page) => {
      await openSample(page, 'generic');
      await page.getByRole('button', { name: 'Invia', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await pane(page).getByRole('button', { name: 'Guida' }).click();
      await pane(page).getByRole('button', { name: 'Diagnosi' }).click();
    },
  },
  {
    name: 'pane-long-names',
    options: PHONE,
    paneOnly: true,
    act: async (page) => {
      await openSample(page, 'generic');
      await page
        .getByLabel('A', { exact: true })
        .fill(`${LONG_NAME} <${LONG_ADDRESS.replace('example', 'vendor.example')}>,`);
      await page
        .getByLabel('Oggetto')
        .fill('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft');
    },
  },
  {
    name: 'page-text-200',
    options: { viewport: { width: 640, height: 900 } },
    act: async (page) => {
      // 200 % browser zoom of a 1280 px window: half the CSS pixels, twice as dense.
      await openSample(page, 'generic');
    },
  },
];

async function openSample(page: Page, id: string): Promise<void> {
  await page.locator('header select').selectOption(id);
  await settle(page);
  await page
    .getByRole('button', { name: /^(Chiudi|Close)$/ })
    .click({ timeout: 300 })
    .catch(() => undefined);
}

async function openJson(page: Page, json: string): Promise<void> {
  const file = { name: 'configurazione.json', mimeType: 'application/json', buffer: Buffer.from(json) };
  await page.locator('[data-open-file]').setInputFiles(file);
}

async function openDirectory(page: Page): Promise<void> {
  await openSample(page, 'generic');
  await pane(page).getByRole('button', { name: 'Tutti i moduli' }).click();
}

/** Longer than the pane's quiet time before it looks at a draft again. */
export function settle(page: Page): Promise<void> {
  return page.waitForTimeout(600);
}

import type { AddOnPage } from '../driver/add-on-page';
import type { ComposeWindow } from '../driver/compose-window';
import { until } from '../program/until';
import { BAD_DRAFT, ORDINARY_DRAFT } from './support/drafts';
import { CORE_ID } from './support/builds';
import { useCore } from './support/use-core';

const core = useCore();

/** As much of the add-on's interface as these tests look through. */
interface Messenger {
  readonly composeAction: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly storage: { readonly local: { get(): Promise<Record<string, unknown>> } };
}

describe('the toolbar button', () => {
  test('carries the number of required points that are open, without any pane', async () => {
    const draft = await core.thunderbird().openDraft(BAD_DRAFT);
    await expectBadge(draft, '3');
    await draft.focusField('msgSubject');
    await core.thunderbird().input.press('ctrl+a');
    await core.thunderbird().input.type('Avvisi TARI con importo doppio dopo il ricalcolo');
    await draft.focusField('body');
    await expectBadge(draft, '2');
  });

  test('carries nothing beside ordinary mail', async () => {
    const draft = await core.thunderbird().openDraft({ ...ORDINARY_DRAFT, subject: 'Aiuto' });
    await draft.focusField('body');
    await core.thunderbird().input.type('Ciao');
    // Longer than it takes beside a request.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await badge(draft)).toBe('');
  });
});

describe('the options page', () => {
  test('keeps the person’s data', async () => {
    const page = await openOptions();
    await page.waitForText('I miei dati'.toUpperCase());
    await page.click('input[type="tel"]');
    const { input } = core.thunderbird();
    await input.press('ctrl+a');
    await input.type('0731 999888');
    await page.click('button', 'Salva');
    await page.waitForText('Dati salvati');
    const kept = await page.run(({ messenger }) => (messenger as Messenger).storage.local.get());
    expect(kept.person).toMatchObject({ introduced: true, profile: { name: 'Maria Rossi', phone: '0731 999888' } });
  });

  test('takes an organisation’s file, and says what is wrong with one', async () => {
    const page = await openOptions();
    await page.waitForText('Dimostrativi');
    await choose(page, 'config.json', '{\n  "organization": "Comune di Prova",\n  "mode": "severo"\n}');
    await page.waitForText('«config.json» ha errori e non è stato caricato:');
    await page.waitForText('3:11: mode: trovato "severo", atteso "observe", "advise" oppure "enforce"');
    await choose(page, 'config.json', '{ "organization": "Comune di Prova" }');
    await page.waitForText('Ente: Comune di Prova');
    await page.waitForText('Caricati da file su questo computer.');
    await page.click('button', 'Torna a quelli dimostrativi');
    await page.waitForText('Ente: Comune di Esempio');
  });

  test('tells whoever helps what program it is in and what the gate decided, until that is cleared', async () => {
    const draft = await core.thunderbird().openDraft(BAD_DRAFT);
    await draft.pressSend();
    await core.expectStopped(draft);
    const page = await openOptions();
    await page.click('button', 'Diagnosi');
    await page.waitForText(/Programma\nThunderbird, \d+\.\d/);
    await page.waitForText(/Funzioni disponibili\ncompose\ncompose\.send\n(?:.*\n)*riquadro in una finestra sua/);
    await page.waitForText(/Configurazione\ninclusa nel programma/);
    await page.waitForText('trattenute: 1\ncon conferma: 0\nlasciate partire: 0');
    await page.waitForText(/Ultima decisione\ntrattenute .*signature-phone/);
    await page.click('button', 'Azzera le decisioni');
    await page.waitForText('trattenute: 0');
    const kept = await page.run(({ messenger }) => (messenger as Messenger).storage.local.get());
    expect(kept['gate-tally']).toMatchObject({ counts: { block: 0 }, rules: {}, last: null });
    await page.click('button', 'Indietro');
    await page.waitForText('I miei dati'.toUpperCase());
  });

  /** Hands a file to the page as the file dialog would. */
  async function choose(page: AddOnPage, name: string, text: string): Promise<void> {
    await page.run(
      (window, fileName, content) => {
        const input = window.document.querySelector<HTMLInputElement>('input[type="file"]');
        const Transfer = (window as unknown as { readonly DataTransfer: new () => DataTransfer }).DataTransfer;
        const NewFile = (window as unknown as { readonly File: typeof File }).File;
        const transfer = new Transfer();
        transfer.items.add(new NewFile([content], fileName));
        if (input === null) throw new Error('there is nothing to choose a file with');
        input.files = transfer.files;
        input.dispatchEvent(
          new (window as unknown as { readonly Event: typeof Event }).Event('change', { bubbles: true }),
        );
      },
      name,
      text,
    );
  }
});

async function openOptions(): Promise<AddOnPage> {
  const { run, waitForPage } = core.thunderbird();
  await run((window, id) => {
    const { extension } = (
      window as unknown as {
        readonly WebExtensionPolicy: {
          getByID(id: string): { readonly extension: { readonly baseURL: string; readonly principal: unknown } };
        };
      }
    ).WebExtensionPolicy.getByID(id);
    const tabs = window.document.getElementById('tabmail') as unknown as {
      openTab(kind: string, options: unknown): void;
    };
    const { principal } = extension;
    const url = `${extension.baseURL}options.html`;
    tabs.openTab('contentTab', { url, linkHandler: 'single-page', principal, triggeringPrincipal: principal });
  }, CORE_ID);
  return waitForPage('options.html');
}

async function badge(draft: ComposeWindow): Promise<string> {
  const background = await core.background();
  return background.run(
    ({ messenger }, tabId) => (messenger as Messenger).composeAction.getBadgeText({ tabId }),
    await core.tabId(draft),
  );
}

async function expectBadge(draft: ComposeWindow, text: string): Promise<void> {
  await until(async () => (await badge(draft)) === text, { what: `"${text}" on the button`, timeout: 8000 });
}

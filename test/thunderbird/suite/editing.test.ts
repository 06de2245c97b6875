import type { AddOnPage } from '../driver/add-on-page';
import type { ComposeWindow } from '../driver/compose-window';
import { until } from '../program/until';
import { GOOD_DRAFT } from './support/drafts';
import { useCore } from './support/use-core';

// The line that the pane puts into a signature, in the kinds of text that Thunderbird's editor holds: where it goes, that it takes on the look
// of what is there, and that nothing else changes, neither then nor when it is taken back.

const core = useCore();

const REQUEST = '<p>Buongiorno, gli avvisi TARI stampati oggi dopo il ricalcolo hanno l’importo doppio.</p>';
const LINE = 'Tel. 0731 123456';

/** Pasted pictures are long; that they stay is seen at their end. */
const PICTURE = `data:image/png;base64,${'iVBORw0KGgo'.repeat(2000)}END`;

test.each<{ kind: string; before: string; after: string }>([
  {
    kind: 'lines of a paragraph',
    before: '<p>Cordiali saluti<br>Maria Rossi<br>Ufficio Tributi</p>',
    after: `<p>Cordiali saluti<br>Maria Rossi<br>Ufficio Tributi<br>${LINE}</p>`,
  },
  {
    kind: 'a block a line',
    before: '<p>Cordiali saluti</p><div>Maria Rossi</div><div>Ufficio Tributi</div>',
    after: `<p>Cordiali saluti</p><div>Maria Rossi</div><div>Ufficio Tributi<br>${LINE}</div>`,
  },
  {
    kind: 'coloured words behind a pasted picture',
    before: `<p><img src="${PICTURE}"></p><p>Saluti<br><span style="color: red;">Maria Rossi &amp; C.</span></p>`,
    after: `<p><img src="${PICTURE}"></p><p>Saluti<br><span style="color: red;">Maria Rossi &amp; C.<br>${LINE}</span></p>`,
  },
  {
    kind: 'above the mail that is answered',
    before:
      '<p>Saluti<br>Maria Rossi</p><div class="moz-cite-prefix">Il 03/04/26 10:00, Anna ha scritto:<br></div>' +
      '<blockquote type="cite" cite="mid:x"><p>Testo citato</p></blockquote>',
    after:
      `<p>Saluti<br>Maria Rossi<br>${LINE}</p><div class="moz-cite-prefix">Il 03/04/26 10:00, Anna ha scritto:<br></div>` +
      '<blockquote type="cite" cite="mid:x"><p>Testo citato</p></blockquote>',
  },
])('$kind', async ({ before, after }) => {
  const draft = await core.thunderbird().openDraft({ ...GOOD_DRAFT, identity: 'id1', html: REQUEST + before });
  await draft.run((window) => {
    window.GetCurrentEditorElement().contentDocument.querySelector('.moz-signature')?.remove();
  });
  const start = await draft.bodyHtml();
  const pane = await core.openCompanion(draft);
  await expectLineToComeAndGo(draft, pane, start, start.replace(before, after));
});

test('a plain text', async () => {
  const background = await core.background();
  await background.run(
    async ({ messenger }, to, subject) => {
      const { compose } = messenger as { readonly compose: { beginNew(details: unknown): Promise<unknown> } };
      await compose.beginNew({
        isPlainText: true,
        to,
        subject,
        plainTextBody: 'Buongiorno,\nrighe   & <segni>.\n\nMaria Rossi',
      });
    },
    GOOD_DRAFT.to ?? '',
    GOOD_DRAFT.subject ?? '',
  );
  const draft = await until(async () => (await core.thunderbird().drafts())[0], { what: 'the plain draft' });
  const pane = await core.openCompanion(draft);
  const start = await draft.bodyHtml();
  expect(start).toContain('righe   &amp; &lt;segni&gt;.<br><br>Maria Rossi');
  await expectLineToComeAndGo(draft, pane, start, start.replace('Maria Rossi', `Maria Rossi<br>${LINE}`));
});

/** By the pane's own button and by its undo, and by Ctrl+Z after that: each is a step of the editor. The caret stays where it was. */
async function expectLineToComeAndGo(
  draft: ComposeWindow,
  pane: AddOnPage,
  start: string,
  wanted: string,
): Promise<void> {
  await putCaret(draft, 4);
  await pane.click('[data-finding^="signature-phone"] button', /^Aggiungi/);
  await expectBody(draft, wanted);
  expect(await caret(draft)).toBe(4);
  await pane.click('button', /^Annulla/);
  await expectBody(draft, start);
  expect(await caret(draft)).toBe(4);
  await undo(draft);
  await expectBody(draft, wanted);
  await undo(draft);
  await expectBody(draft, start);
}

async function expectBody(draft: ComposeWindow, wanted: string): Promise<void> {
  await until(async () => (await draft.bodyHtml()) === wanted, { what: 'the body to change' }).catch(() => undefined);
  expect(await draft.bodyHtml()).toBe(wanted);
}

/** Into the first text of the body. */
function putCaret(draft: ComposeWindow, offset: number): Promise<void> {
  return draft.run((window, place) => {
    const { contentDocument } = window.GetCurrentEditorElement();
    let node: Node = contentDocument.body;
    while (node.firstChild) node = node.firstChild;
    contentDocument.getSelection()?.collapse(node, place);
  }, offset);
}

function caret(draft: ComposeWindow): Promise<number> {
  return draft.run((window) => {
    const selection = window.GetCurrentEditorElement().contentDocument.getSelection();
    return selection?.isCollapsed === true ? selection.anchorOffset : -1;
  });
}

async function undo(draft: ComposeWindow): Promise<void> {
  await draft.focusField('body');
  await core.thunderbird().input.press('ctrl+z');
}

import type { AddOnPage } from '../driver/add-on-page';
import { switchAddOn } from '../driver/add-on-switch';
import type { ComposeWindow } from '../driver/compose-window';
import { until } from '../program/until';
import { BAD_DRAFT, GOOD_DRAFT } from './support/drafts';
import { DOCK_ID } from './support/builds';
import { useCore } from './support/use-core';

const core = useCore({ dock: true });

const PANE = '#ticketInRegolaPane';

test('each of two drafts has its own pane beside its own text', async () => {
  const bad = await core.thunderbird().openDraft(BAD_DRAFT);
  const good = await core.thunderbird().openDraft(GOOD_DRAFT);
  const [paneOfBad, paneOfGood] = [await core.pane(bad), await core.pane(good)];
  expect(paneOfBad.windowId).toBe(bad.id);
  expect(paneOfGood.windowId).toBe(good.id);
  await paneOfGood.waitForText('Pronto per l’invio');
  await paneOfBad.waitForText('Mancano 3 cose');
  const { pane, text, window } = await places(bad);
  expect(pane.left).toBeGreaterThanOrEqual(text.right);
  expect(pane.right).toBeLessThanOrEqual(window.width);
  // Mended in one, the other stays as it is.
  await paneOfBad.click('button', /^Usa questo indirizzo/);
  await until(async () => (await bad.recipients()).join().includes('tributi@ticket.example'), { what: 'the address' });
  expect(await good.recipients()).toEqual(['Tributi <tributi@ticket.example>']);
});

test('the docked pane says why a mail was stopped, without a popup, and the mail leaves once mended there', async () => {
  const count = core.sink().received.length;
  const draft = await core.thunderbird().openDraft({ ...GOOD_DRAFT, identity: 'id1' });
  const pane = await core.pane(draft);
  await pane.waitForText('Manca il telefono');
  await draft.pressSend();
  await pane.waitForText('Non inviata');
  expect(await draft.isLocked()).toBe(false);
  expect(await core.thunderbird().pages('popup.html')).toEqual([]);
  expect(core.sink().received).toHaveLength(count);
  await pane.click('[data-finding^="signature-phone"] button', /^Aggiungi/);
  await pane.waitForText('Pronto per l’invio');
  await draft.pressSend();
  expect((await core.sink().waitFor(count + 1)).mail.text).toContain('0731 123456');
});

test('the pane stays and follows when the identity, and with it the signature, is changed', async () => {
  const draft = await core.thunderbird().openDraft({ ...GOOD_DRAFT, identity: 'id1' });
  const pane = await core.pane(draft);
  await pane.waitForText('Manca il telefono');
  await draft.chooseIdentity('id2');
  await pane.waitForText('Pronto per l’invio');
  await draft.chooseIdentity('id1');
  await pane.waitForText('Manca il telefono');
});

test('pane and contacts stand side by side, also in a narrow window', async () => {
  const draft = await core.thunderbird().openDraft(BAD_DRAFT);
  const pane = await core.pane(draft);
  await draft.focus();
  await core.thunderbird().input.press('F9');
  await until(async () => ((await places(draft)).contacts?.width ?? 0) > 100, { what: 'the contacts' });
  for (const width of [1100, 700]) {
    await draft.run((window, wanted) => {
      window.resizeTo(wanted, 700);
    }, width);
    const {
      pane: own,
      text,
      contacts,
      window,
    } = await until(
      async () => {
        const found = await places(draft);
        return Math.abs(found.window.width - width) < 10 ? found : null;
      },
      { what: `a window ${width} pixels wide` },
    );
    expect(contacts?.right ?? 0).toBeLessThanOrEqual(text.left + 1);
    expect(text.right).toBeLessThanOrEqual(own.left + 1);
    expect(own.width).toBeGreaterThanOrEqual(200);
    expect(own.right).toBeLessThanOrEqual(window.width + 1);
    expect(text.width).toBeGreaterThan(150);
  }
  await pane.waitForText('Mancano 3 cose');
  await core.thunderbird().input.press('F9');
});

test('F6 reaches the pane, and leaves it', async () => {
  const draft = await core.thunderbird().openDraft(BAD_DRAFT);
  await (await core.pane(draft)).waitForText('Mancano 3 cose');
  await draft.focusField('msgSubject');
  const reached: boolean[] = [];
  for (let press = 0; press < 12; press += 1) {
    await core.thunderbird().input.press('F6');
    reached.push(
      await draft.run(
        ({ Services }, selector) => (Services.focus.focusedElement?.closest(selector) ?? null) !== null,
        PANE,
      ),
    );
  }
  expect(new Set(reached).size).toBe(2);
});

test('the pane comes back after the process of add-ons was killed', async () => {
  const draft = await core.thunderbird().openDraft(BAD_DRAFT);
  await (await core.pane(draft)).waitForText('Mancano 3 cose');
  await core.killAddOns();
  await until(
    async () => {
      const [pane] = (await core.thunderbird().pages('pane.html')).filter(({ windowId }) => windowId === draft.id);
      return (await pane?.text())?.includes('Mancano 3 cose');
    },
    { what: 'the pane to come back' },
  );
});

test('the width that the person gives the pane is kept for the next draft', async () => {
  const first = await core.thunderbird().openDraft(BAD_DRAFT);
  // In a narrow window there is no more room to give.
  await first.run((window) => {
    window.resizeTo(1100, 700);
  });
  await until(async () => (await places(first)).window.width > 1000, { what: 'a wide window' });
  const before = (await places(first)).pane;
  await first.focus();
  const from = await first.run(({ document, mozInnerScreenX, mozInnerScreenY }) => {
    const {
      left = 0,
      top = 0,
      width = 0,
      height = 0,
    } = document.getElementById('ticketInRegolaSplitter')?.getBoundingClientRect() ?? {};
    return { x: mozInnerScreenX + left + width / 2, y: mozInnerScreenY + top + height / 2 };
  });
  await core.thunderbird().input.drag(from, { x: from.x - 60, y: from.y });
  await until(async () => Math.abs((await places(first)).pane.width - before.width - 60) < 12, {
    what: 'a wider pane',
  });
  const { width } = (await places(first)).pane;
  await first.discard();
  const second = await core.thunderbird().openDraft(BAD_DRAFT);
  await until(async () => Math.abs((await places(second)).pane.width - width) < 2, { what: 'the same width' });
});

test('with the helper its pane goes without a trace, and the button opens the companion instead', async () => {
  const draft = await core.thunderbird().openDraft(BAD_DRAFT);
  await (await core.pane(draft)).waitForText('Mancano 3 cose');
  await switchAddOn(core.thunderbird(), DOCK_ID, false);
  await until(async () => (await core.thunderbird().pages('pane.html')).length === 0, { what: 'the pane to go' });
  expect(await draft.run(({ document }) => document.querySelectorAll('[id^="ticketInRegola"]').length)).toBe(0);
  expect(
    await draft.run(({ document }) => document.getElementById('composeContentBox')?.style.gridTemplateColumns),
  ).toBe('');
  const companion: AddOnPage = await core.openCompanion(draft);
  expect(companion.windowId).not.toBe(draft.id);
  await companion.waitForText('Mancano 3 cose');
  await switchAddOn(core.thunderbird(), DOCK_ID, true);
});

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a draft's window are, in its pixels. */
function places(
  draft: ComposeWindow,
): Promise<{ pane: Place; text: Place; contacts: Place | null; window: { width: number } }> {
  return draft.run(({ document }, selector) => {
    const place = (found: string): Place => {
      const { left, right, top, width, height } =
        document.querySelector(found)?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top, width, height };
    };
    const contacts = place('#contactsSidebar');
    return {
      pane: place(selector),
      text: place('#messageEditor'),
      contacts: contacts.width === 0 ? null : contacts,
      window: { width: document.documentElement.clientWidth },
    };
  }, PANE);
}

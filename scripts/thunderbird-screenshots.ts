/** `npm run thunderbird-screenshots`: pictures of a real Thunderbird with the built add-ons, for docs/images. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { switchAddOn } from '../test/thunderbird/driver/add-on-switch';
import { backgroundPage, tabIdOf } from '../test/thunderbird/driver/background';
import type { ComposeWindow } from '../test/thunderbird/driver/compose-window';
import { controlThunderbird } from '../test/thunderbird/driver/thunderbird';
import { startDisplay } from '../test/thunderbird/program/display';
import { freePort } from '../test/thunderbird/program/free-port';
import { writeProfile } from '../test/thunderbird/program/profile';
import { startSmtpSink } from '../test/thunderbird/program/smtp-sink';
import { startThunderbird } from '../test/thunderbird/program/start-thunderbird';
import { CORE_ID, CORE_XPI, DOCK_ID, DOCK_XPI, requireBuilds } from '../test/thunderbird/suite/support/builds';
import { BAD_DRAFT, GOOD_DRAFT } from '../test/thunderbird/suite/support/drafts';
import { keepPerson } from '../test/thunderbird/suite/support/person';

const IMAGES = path.resolve(__dirname, '../docs/images');
/** Where the draft's window is put, in pixels. */
const PLACE = { x: 20, y: 20, width: 960, height: 760 };
/** Room for the companion window. */
const BESIDE = 360;
/** How far the popup may reach over the draft's edge. */
const POPUP = 190;
/** Milliseconds until what is being drawn stands. */
const STILL = 1200;

async function main(): Promise<void> {
  requireBuilds();
  const display = await startDisplay();
  const sink = await startSmtpSink();
  const marionettePort = await freePort();
  const profile = await writeProfile({
    marionettePort,
    smtpPort: sink.port,
    // Italian where thunderbird-l10n-it is installed.
    preferences: { 'mail.spellcheck.inline': false, 'intl.locale.requested': 'it' },
    addOns: { [CORE_ID]: CORE_XPI, [DOCK_ID]: DOCK_XPI },
  });
  const running = await startThunderbird({ profile: profile.folder, display: display.name, marionettePort });
  const thunderbird = controlThunderbird(running, display.name);

  const open = async (content: typeof BAD_DRAFT): Promise<ComposeWindow> => {
    const draft = await thunderbird.openDraft(content);
    await draft.run((window, { x, y, width, height }) => {
      window.moveTo(x, y);
      window.resizeTo(width, height);
    }, PLACE);
    await draft.focus();
    return draft;
  };
  const save = async (name: string, extraWidth = 0): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, STILL));
    const { x, y, width, height } = PLACE;
    const png = await display.picture({ x, y, width: width + extraWidth, height });
    await writeFile(path.join(IMAGES, `thunderbird-${name}.png`), png);
  };
  const paneOf = async (draft: ComposeWindow) => {
    const id = String(await tabIdOf(draft, CORE_ID));
    return thunderbird.waitForPage('pane.html', ({ url }) => new URL(url).searchParams.get('tabId') === id);
  };

  try {
    await keepPerson(await backgroundPage(thunderbird, CORE_ID));
    const docked = await open(BAD_DRAFT);
    await (await paneOf(docked)).waitForText('Usa questo indirizzo');
    await save('docked');
    await docked.pressSend();
    await (await paneOf(docked)).waitForText('Non inviata');
    await save('docked-blocked');
    await docked.discard();
    const ready = await open(GOOD_DRAFT);
    await (await paneOf(ready)).waitForText('Pronto per l’invio');
    await save('ready');
    await ready.discard();

    await switchAddOn(thunderbird, DOCK_ID, false);
    const plain = await open(BAD_DRAFT);
    await plain.pressSend();
    const popup = await thunderbird.waitForPage('popup.html');
    await popup.waitForText('Non inviata');
    await save('blocked', POPUP);
    await popup.click('button', 'Mostra e sistema');
    await (await paneOf(plain)).waitForText('Usa questo indirizzo');
    await save('companion', BESIDE);
  } finally {
    await thunderbird.quit();
    await profile.remove();
    await sink.close();
    await display.close();
  }
}

void main();

import type { Frame } from 'playwright-core';
import {
  BAD_MAIL,
  GOOD_MAIL,
  PERSON,
  eventually,
  launchesOver,
  standing,
  useOutlookSite,
  ORDINARY_MAIL,
} from './support/outlook-site';

const outlook = useOutlookSite();

const BEGUN = 'OnNewMessageCompose';

const background = (pane: Frame): Promise<readonly [string, boolean]> =>
  pane.evaluate(() => {
    const bottom = document.elementFromPoint(innerWidth / 2, innerHeight - 2);
    const drawn: Element[] = [];
    for (let element = bottom; element; element = element.parentElement) drawn.push(element);
    const colours = drawn.map((element) => getComputedStyle(element).backgroundColor);
    const [colour = 'none'] = colours.filter((one) => one !== 'rgba(0, 0, 0, 0)');
    return [colour, document.documentElement.scrollHeight <= innerHeight] as const;
  });

const LIGHT_GROUND = 'rgb(250, 250, 250)';
const DARK_GROUND = 'rgb(31, 31, 31)';

test('beside a mail that is read the pane is calm, and sends nothing to it', async () => {
  const host = await outlook.open(BAD_MAIL, { roaming: PERSON });
  const pane = await outlook.openPane(host);
  await host.pane.pin(true);
  await pane.locator('[data-finding]').first().waitFor();
  await host.wire.clear();
  await host.openItem({ kind: 'read', subject: 'Letta', html: '<p>Testo</p>' });
  await pane.getByText('Nessuna bozza aperta').waitFor();
  await pane.getByText('Aprire o scrivere un messaggio per vedere qui i controlli.').waitFor();
  expect(await pane.locator('[data-finding]').count()).toBe(0);
  await host.page.waitForTimeout(2500);
  expect((await host.wire.calls()).filter(({ role, dispatchId }) => role === 'pane' && dispatchId !== null)).toEqual(
    [],
  );
  expect(host.complaints).toEqual([]);
});

test('beside no mail at all the pane is calm, and is there for the next one', async () => {
  const host = await outlook.open(null, { roaming: PERSON });
  const pane = await outlook.openPane(host);
  await host.pane.pin(true);
  await pane.getByText('Nessuna bozza aperta').waitFor();
  await host.openItem(GOOD_MAIL);
  await pane.getByText('Pronto per l’invio').waitFor();
  await host.openItem(null);
  await pane.getByText('Nessuna bozza aperta').waitFor();
  expect(host.complaints).toEqual([]);
});

test('data, language and the draft’s note survive a pane that is opened again', async () => {
  const host = await outlook.open(BAD_MAIL);
  const pane = await outlook.openPane(host);
  await pane.getByRole('button', { name: 'I miei dati' }).click();
  await pane.getByLabel('Telefono').fill('0731 123456');
  await pane.getByLabel('Nome e cognome').fill('Maria Rossi');
  await pane.getByLabel('Lingua').selectOption({ label: 'English' });
  await pane.getByRole('button', { name: /^Sa(?:lva|ve)/ }).click();
  await host.pane.close();

  const again = await outlook.openPane(host);
  expect(await again.locator('html').getAttribute('lang')).toBe('en');
  await again.getByRole('button', { name: 'My details' }).click();
  expect(await again.getByLabel('Telephone').inputValue()).toBe('0731 123456');
  await host.pressSend();
  expect((await host.waitForDialog()).text).toMatch(/^Without these points/);
});

test('the dialog’s button puts the focus on the first point, also where the pane is open already', async () => {
  const host = await outlook.open(BAD_MAIL, { roaming: PERSON });
  const focusIsOnFirst = async (pane: Frame): Promise<void> => {
    await pane.waitForFunction(
      () => {
        const first = document.querySelector('[data-finding-toggle]');
        return first !== null && document.activeElement === first;
      },
      undefined,
      { polling: 50 },
    );
  };
  await host.pressSend();
  await host.waitForDialog();
  await host.pressDialogButton('Mostra e sistema');
  await focusIsOnFirst(await standing(host));
  await host.page.locator('#subject').focus();
  await host.pressSend();
  await host.waitForDialog();
  await host.pressDialogButton('Mostra e sistema');
  await focusIsOnFirst(await standing(host));
});

test('a pane that the dialog opened does not take the focus beside the next message', async () => {
  const host = await outlook.open(BAD_MAIL, { roaming: PERSON });
  await host.pressSend();
  await host.waitForDialog();
  await host.pressDialogButton('Mostra e sistema');
  const pane = await standing(host);
  await pane.locator('[data-finding-toggle]').first().waitFor();
  await host.pane.pin(true);
  await host.openItem({ ...BAD_MAIL, subject: '' });
  await pane.locator('[data-finding^="subject-missing"]').waitFor();
  await host.page.locator('#subject').focus();
  await host.page.waitForTimeout(500);
  expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test.each([
  ['it-IT', 'it', /^Senza questi punti/, 'Mostra e sistema', 'Da sistemare'],
  ['en-US', 'en', /^Without these points/, 'Show and mend', 'To mend'],
] as const)('%s: dialog and pane', async (locale, tag, text, button, heading) => {
  const host = await outlook.open(BAD_MAIL, { locale, roaming: PERSON });
  await host.pressSend();
  const dialog = await host.waitForDialog();
  expect(dialog.text).toMatch(text);
  await host.pressDialogButton(button);
  const pane = await standing(host);
  expect(await pane.locator('html').getAttribute('lang')).toBe(tag);
  await pane.getByRole('heading', { name: heading }).waitFor();
  expect(host.complaints).toEqual([]);
});

test.each([
  ['light', LIGHT_GROUND],
  ['dark', DARK_GROUND],
] as const)('%s: the ground reaches the foot of a pane that says little', async (theme, ground) => {
  const host = await outlook.open(null, { theme });
  const pane = await outlook.openPane(host);
  await pane.getByText('Nessuna bozza aperta').waitFor();
  expect(await background(pane)).toEqual([ground, true]);
});

test('the pane follows Outlook’s theme where it differs from the system’s', async () => {
  const host = await outlook.open(ORDINARY_MAIL);
  await launchesOver(host, BEGUN);
  const pane = await outlook.openPane(host);
  // A pane that says little shows its ground at the foot.
  await pane.getByText('Nessun controllo necessario').waitFor();
  const untilGround = (colour: string) => eventually(host, async () => (await background(pane))[0] === colour);
  await untilGround(LIGHT_GROUND);
  // Told again until it is heard: the pane listens once its turn among Outlook's calls has come.
  await eventually(host, async () => {
    await host.setTheme('dark', { system: false });
    return (await background(pane))[0] === DARK_GROUND;
  });
  expect(await pane.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
  await host.setTheme('light', { system: false });
  await untilGround(LIGHT_GROUND);
});

test('where Outlook does not tell its theme the system’s holds', async () => {
  const host = await outlook.open(GOOD_MAIL, { mailbox: '1.13' });
  const pane = await outlook.openPane(host);
  await pane.getByText('Pronto per l’invio').waitFor();
  await host.setTheme('dark');
  await pane.waitForFunction(() => document.documentElement.style.colorScheme === 'dark', undefined, { polling: 50 });
});

test.each([
  ['without Microsoft’s library', '/lib/1/hosted/office.js'],
  ['while the library does not start', '/ajax/3.5/MicrosoftAjax.js'],
])('%s the pane says what it waits for', async (_when, file) => {
  const host = await outlook.open(BAD_MAIL, { files: { [file]: null }, controlledTime: true });
  await host.pressCommand();
  const pane = await host.paneFrame();
  await pane.locator('#root').waitFor({ state: 'attached' });
  await host.passTime(9000);
  await pane.getByText('Outlook non risponde ancora.', { exact: false }).waitFor();
});

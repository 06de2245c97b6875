import { switchAddOn } from '../driver/add-on-switch';
import { suspendBackground } from '../driver/background';
import { ORDINARY_DRAFT } from './support/drafts';
import { CORE_ID } from './support/builds';
import { useCore } from './support/use-core';

const core = useCore();

/** What the add-on may take of an ordinary mail, in milliseconds. */
const LIMIT = 150;
const SETTLING = 400;
const ROUNDS = 5;
const MAILS_A_ROUND = 2;

interface Sending {
  /** Milliseconds from the button to the mail server. */
  readonly time: number;
  /** The mail without what is another's in every mail. */
  readonly text: string;
}

async function send(prepare: () => Promise<void> = () => Promise.resolve()): Promise<Sending> {
  const count = core.sink().received.length;
  const draft = await core.thunderbird().openDraft(ORDINARY_DRAFT);
  // Nobody sends at once: until then Thunderbird itself is still at work (dictionaries), which would be counted.
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  await prepare();
  const pressed = await draft.run(({ document }) => {
    const now = Date.now();
    document.getElementById('button-send')?.click();
    return now;
  });
  const { at, raw } = await core.sink().waitFor(count + 1);
  await draft.waitUntilClosed();
  return { time: at - pressed, text: raw.toString('latin1').replace(/^(Date|Message-ID): .*\r\n/gim, '') };
}

const median = (sendings: readonly Sending[]): number => {
  const sorted = sendings.map(({ time }) => time).sort((one, other) => one - other);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN)) / 2
  );
};

test('an ordinary mail leaves the same and, in the median of ten, hardly later than without the add-on', async () => {
  const thunderbird = core.thunderbird();
  const without: Sending[] = [];
  const awake: Sending[] = [];
  const asleep: Sending[] = [];
  // The first mail of a start is slower than the others, with or without the add-on.
  await send();
  // In turns, so that a machine that is busy for a while is so for all.
  for (let round = 0; round < ROUNDS; round += 1) {
    await switchAddOn(thunderbird, CORE_ID, false);
    for (let mail = 0; mail < MAILS_A_ROUND; mail += 1) without.push(await send());
    await switchAddOn(thunderbird, CORE_ID, true);
    await core.background();
    for (let mail = 0; mail < MAILS_A_ROUND; mail += 1) awake.push(await send());
    for (let mail = 0; mail < MAILS_A_ROUND; mail += 1)
      asleep.push(await send(() => suspendBackground(thunderbird, CORE_ID)));
  }
  const figures = { without: median(without), awake: median(awake), asleep: median(asleep) };
  console.log(`milliseconds from the button to the mail server, medians of ten: ${JSON.stringify(figures)}`);
  expect(new Set([...without, ...awake, ...asleep].map(({ text }) => text)).size).toBe(1);
  expect(figures.awake - figures.without).toBeLessThan(LIMIT);
  expect(figures.asleep - figures.without).toBeLessThan(2 * LIMIT);
});

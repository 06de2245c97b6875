/** `npm run thunderbird`: the built add-ons in a Thunderbird that one can see and use, with a profile to throw away and mail that goes nowhere. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { backgroundPage } from '../test/thunderbird/driver/background';
import { controlThunderbird } from '../test/thunderbird/driver/thunderbird';
import { freePort } from '../test/thunderbird/program/free-port';
import { writeProfile } from '../test/thunderbird/program/profile';
import type { SmtpSink } from '../test/thunderbird/program/smtp-sink';
import { startSmtpSink } from '../test/thunderbird/program/smtp-sink';
import { PROGRAM, startThunderbird } from '../test/thunderbird/program/start-thunderbird';
import { CORE_FOLDER, CORE_ID, DOCK_FOLDER, requireBuilds } from '../test/thunderbird/suite/support/builds';
import { BAD_DRAFT } from '../test/thunderbird/suite/support/drafts';
import { keepPerson } from '../test/thunderbird/suite/support/person';

const HELP = `A draft is open. What is sent is listed here and goes nowhere.
  Enter     loads the add-ons anew, after \`npm run build\`
Close Thunderbird to end: the profile is thrown away.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      companion: { type: 'boolean', default: false },
      program: { type: 'string', default: PROGRAM },
    },
  });
  const { DISPLAY } = process.env;
  if (DISPLAY === undefined) {
    console.error(
      'There is no screen to open a window on (DISPLAY is not set). The tests bring their own: `npm run test:thunderbird`.',
    );
    process.exitCode = 1;
    return;
  }
  requireBuilds();
  const sink = await startSmtpSink();
  const marionettePort = await freePort();
  const profile = await writeProfile({ marionettePort, smtpPort: sink.port });
  const running = await startThunderbird({
    program: values.program,
    profile: profile.folder,
    display: DISPLAY,
    marionettePort,
  });
  const thunderbird = controlThunderbird(running, DISPLAY);
  const load = async (): Promise<void> => {
    await thunderbird.installAddOn(CORE_FOLDER);
    if (!values.companion) await thunderbird.installAddOn(DOCK_FOLDER);
  };
  await load();
  await keepPerson(await backgroundPage(thunderbird, CORE_ID));
  await thunderbird.openDraft(BAD_DRAFT);
  console.log(HELP);
  const lines = createInterface({ input: process.stdin });
  lines.on('line', () => {
    load().then(
      () => {
        console.log('loaded anew');
      },
      (failure: unknown) => {
        console.error(String(failure));
      },
    );
  });
  process.once('SIGINT', () => void running.quit());
  const listing = listMails(sink);
  await running.closed;
  clearInterval(listing);
  lines.close();
  running.marionette.close();
  await sink.close();
  await profile.remove();
}

/** Writes a line for each mail that comes. */
function listMails(sink: SmtpSink): NodeJS.Timeout {
  let listed = 0;
  return setInterval(() => {
    for (const { mail, recipients } of sink.received.slice(listed)) {
      console.log(`sent to ${recipients.join(', ')}: ${mail.subject ?? ''}`);
      listed += 1;
    }
  }, 200);
}

void main();

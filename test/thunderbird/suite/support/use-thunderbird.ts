import type { Preferences } from '../../program/preferences';
import type { Display } from '../../program/display';
import { startDisplay } from '../../program/display';
import { freePort } from '../../program/free-port';
import type { Profile } from '../../program/profile';
import { writeProfile } from '../../program/profile';
import type { SmtpSink } from '../../program/smtp-sink';
import { startSmtpSink } from '../../program/smtp-sink';
import { startThunderbird } from '../../program/start-thunderbird';
import type { Thunderbird } from '../../driver/thunderbird';
import { controlThunderbird } from '../../driver/thunderbird';

export interface SiteOptions {
  /** The folder of the program, made or found when the tests begin (Debian's). */
  readonly program?: () => Promise<string>;
  readonly preferences?: Preferences;
  /** XPI files by the id of their add-on, installed for good. */
  readonly addOns?: Readonly<Record<string, string>>;
}

/** What the tests of one file share: a screen, a mail server, and one Thunderbird with a fresh profile. */
export interface Site {
  readonly thunderbird: () => Thunderbird;
  readonly sink: () => SmtpSink;
  readonly display: () => Display;
  /** Ends Thunderbird and starts it anew with the same profile. @param meanwhile runs while it is down */
  readonly restart: (meanwhile?: (profile: string) => Promise<void>) => Promise<Thunderbird>;
}

/** Milliseconds, for who has to fetch the program first. */
const START_TIME = 300_000;

export function useThunderbird(options: SiteOptions = {}): Site {
  let display: Display | undefined;
  let sink: SmtpSink | undefined;
  let profile: Profile | undefined;
  let running: Thunderbird | undefined;
  let marionettePort = 0;
  let program: string | undefined;

  const given = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('Thunderbird is not running');
    return thing;
  };
  const start = async (): Promise<Thunderbird> => {
    const { name } = given(display);
    const started = await startThunderbird({
      ...(program === undefined ? {} : { program }),
      profile: given(profile).folder,
      display: name,
      marionettePort,
    });
    running = controlThunderbird(started, name);
    return running;
  };

  beforeAll(async () => {
    program = await options.program?.();
    display = await startDisplay();
    sink = await startSmtpSink();
    marionettePort = await freePort();
    profile = await writeProfile({
      marionettePort,
      smtpPort: sink.port,
      ...(options.preferences === undefined ? {} : { preferences: options.preferences }),
      ...(options.addOns === undefined ? {} : { addOns: options.addOns }),
    });
    await start();
  }, START_TIME);
  // A draft that a test leaves open, perhaps because it failed, is none of the next one's business.
  afterEach(async () => {
    for (const draft of (await running?.drafts()) ?? []) await draft.discard();
  });
  afterAll(async () => {
    await running?.quit();
    await profile?.remove();
    await sink?.close();
    await display?.close();
  });

  return {
    thunderbird: () => given(running),
    sink: () => given(sink),
    display: () => given(display),
    restart: async (meanwhile = () => Promise.resolve()) => {
      await given(running).quit();
      running = undefined;
      await meanwhile(given(profile).folder);
      return start();
    },
  };
}

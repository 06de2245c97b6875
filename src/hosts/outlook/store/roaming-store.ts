import type { OfficeCalls } from '../office/office-call';
import { roamingReader, type RoamingKey, type RoamingReader } from './roaming-values';

export interface RoamingStore extends RoamingReader {
  /** Keeps a value, `null` to forget it. Rejects where Outlook does not save; until the pane closes the value holds all the same. */
  readonly write: (key: RoamingKey, value: unknown) => Promise<void>;
  /** Saves what Outlook did not save before, a few times and not at once again. */
  readonly catchUp: () => void;
}

const KEYS: readonly RoamingKey[] = ['person', 'language', 'configuration'];

/** Outlook keeps 32 KB for an add-in and a person; what is left is for how it writes them. */
const MOST_BYTES = 30_000;

/** Milliseconds between one attempt to save and the next, and how many there are after the first. */
const BETWEEN_ATTEMPTS = 10_000;
const ATTEMPTS = 5;

/**
 * The person's roaming settings. The copy of the configuration gives way where not all finds room: the gate then goes by what is
 * built in, and what the person wrote is never lost for it.
 */
export function createRoamingStore({ order }: Pick<OfficeCalls, 'order'>): RoamingStore {
  let attemptsLeft = 0;
  let lastAttempt = 0;

  async function save(settings: Office.RoamingSettings): Promise<void> {
    lastAttempt = Date.now();
    await order('settings write', (done) => {
      settings.saveAsync(done);
    });
    attemptsLeft = 0;
  }

  return {
    read: (key) => roamingReader.read(key),
    write: async (key, value) => {
      const settings = Office.context.roamingSettings;
      const before: unknown = settings.get(key);
      if (value === null) settings.remove(key);
      else settings.set(key, JSON.stringify(value));
      if (usedBytes(settings) > MOST_BYTES) settings.remove('configuration');
      // A configuration that finds no room leaves all as it was: nothing to save, however often it is fetched.
      if (key === 'configuration' && (settings.get(key) ?? null) === (before ?? null)) return;
      attemptsLeft = ATTEMPTS;
      await save(settings);
    },
    catchUp: () => {
      if (attemptsLeft === 0 || Date.now() - lastAttempt < BETWEEN_ATTEMPTS) return;
      attemptsLeft--;
      save(Office.context.roamingSettings).catch(() => undefined);
    },
  };
}

function usedBytes(settings: Office.RoamingSettings): number {
  const encoder = new TextEncoder();
  return KEYS.reduce((total, key) => {
    const text: unknown = settings.get(key);
    // Quotation marks count twice: Outlook keeps the text as JSON within JSON.
    return typeof text === 'string' ? total + encoder.encode(JSON.stringify(text)).length : total;
  }, 0);
}

/** The browser's local storage, or nothing where it is switched off: then settings hold until the page is closed. */
export interface LocalSettings {
  readonly read: (key: string) => unknown;
  readonly write: (key: string, value: unknown) => void;
}

const PREFIX = 'ticket-in-regola.';

/** Settings as JSON under a prefix of their own. Never throws. */
export function createLocalSettings(): LocalSettings {
  const memory = new Map<string, string>();
  return {
    read: (key) => {
      try {
        const text = memory.get(key) ?? window.localStorage.getItem(PREFIX + key);
        return text === null ? null : (JSON.parse(text) as unknown);
      } catch {
        return null;
      }
    },
    write: (key, value) => {
      const text = JSON.stringify(value);
      memory.set(key, text);
      try {
        window.localStorage.setItem(PREFIX + key, text);
      } catch {
        // Switched off or full: the copy in memory holds.
      }
    },
  };
}

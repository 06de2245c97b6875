/** The names of what the add-in keeps in the person's roaming settings, 32 KB in all. Every value is JSON text. */
export type RoamingKey = 'person' | 'language' | 'configuration';

export interface RoamingReader {
  /** The parsed value; `null` where there is none, or none that can be read. Never throws. */
  readonly read: (key: RoamingKey) => unknown;
}

export const roamingReader: RoamingReader = {
  read: (key) => {
    try {
      const text: unknown = Office.context.roamingSettings.get(key);
      return typeof text === 'string' ? (JSON.parse(text) as unknown) : null;
    } catch {
      return null;
    }
  },
};

import { useEffect, useState } from 'react';
import type { DraftPort, OrganizationConfiguration } from '../draft-port';
import { createReadingTimes } from '../model/reading-times';

/**
 * The organisation's configuration, `null` until it is there: read when the pane starts, every hour, when the writer is back after a
 * long while, and when the host tells of another. A reading that fails leaves the one before in force; one that brings nothing new judges nothing anew.
 */
export function useConfiguration(port: DraftPort): OrganizationConfiguration | null {
  const [configuration, setConfiguration] = useState<OrganizationConfiguration | null>(null);
  useEffect(() => {
    let gone = false;
    const read = () =>
      port.readConfiguration().then(
        (found) => {
          if (!gone) setConfiguration((before) => withoutNews(before, found));
        },
        () => undefined,
      );
    void read();
    const stopWatching = port.watchConfiguration?.(() => void read());
    const times = createReadingTimes(read, () => document.hidden);
    document.addEventListener('visibilitychange', times.onReturn);
    window.addEventListener('focus', times.onReturn);
    return () => {
      gone = true;
      times.stop();
      stopWatching?.();
      document.removeEventListener('visibilitychange', times.onReturn);
      window.removeEventListener('focus', times.onReturn);
    };
  }, [port]);
  return configuration;
}

/** Settings and directory stay the same objects while they say the same. */
function withoutNews(before: OrganizationConfiguration | null, found: OrganizationConfiguration) {
  if (before === null) return found;
  const { settings, directory } = before;
  return {
    ...found,
    ...(same(settings, found.settings) ? { settings } : {}),
    ...(same(directory, found.directory) ? { directory } : {}),
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

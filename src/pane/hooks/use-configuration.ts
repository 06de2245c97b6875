import { useEffect, useState } from 'react';
import type { DraftPort, OrganizationConfiguration } from '../draft-port';

/** The organisation's configuration, read once and again when the port says that something changed; `null` until it is there. */
export function useConfiguration(port: DraftPort): OrganizationConfiguration | null {
  const [configuration, setConfiguration] = useState<OrganizationConfiguration | null>(null);
  useEffect(() => {
    let gone = false;
    port.readConfiguration().then(
      (read) => {
        if (!gone) setConfiguration(read);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [port]);
  return configuration;
}

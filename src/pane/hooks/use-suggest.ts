import { useEffect, useState } from 'react';
import { noSuggestions, type SuggestModules } from '../../core/routing/suggestion';
import type { DraftPort } from '../draft-port';

/** The suggestion of modules once the host has loaded its knowledge; until then, and where that fails, it suggests nothing. */
export function useSuggest(port: DraftPort, needed: boolean): SuggestModules {
  const [suggest, setSuggest] = useState<SuggestModules>(() => noSuggestions);
  useEffect(() => {
    if (!needed) return undefined;
    let current = true;
    port.loadSuggest().then(
      (loaded) => {
        if (current) setSuggest(() => loaded);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [port, needed]);
  return suggest;
}

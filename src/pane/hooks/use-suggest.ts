import { useEffect, useState } from 'react';
import { noSuggestions, type SuggestModules } from '../../core/routing/suggestion';
import type { DraftPort } from '../draft-port';

/** The suggestion of modules once the host has loaded its knowledge; until then, and where that fails, it suggests nothing. */
export function useSuggest(port: DraftPort): SuggestModules {
  const [suggest, setSuggest] = useState<SuggestModules>(() => noSuggestions);
  useEffect(() => {
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
  }, [port]);
  return suggest;
}

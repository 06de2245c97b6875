import type { SenderProfile } from '../../core/context';
import { EMPTY_PROFILE } from '../../core/context';
import { readIntroduction } from '../model/introduce';
import { usePane } from '../pane-context';

/** What the fields of "I miei dati" begin with: the kept data, filled up the first time from the signature at hand. */
export function useStartProfile(): SenderProfile {
  const { draft, person } = usePane();
  const kept = person.settings?.profile ?? EMPTY_PROFILE;
  if (!draft || person.settings?.introduced === true) return kept;
  const read = readIntroduction(draft);
  return { ...kept, name: kept.name ?? read.name, phone: kept.phone ?? read.phone };
}

import { useCallback } from 'react';
import type { ModuleEntry } from '../../core/routing/directory';
import type { Suggestion } from '../../core/routing/suggestion';
import { describeFix } from '../../locales/describe';
import { moduleEdits } from '../model/module-edits';
import { shownSuggestions } from '../model/shown-suggestions';
import { usePane } from '../pane-context';

export interface Routing {
  /** The modules in To. */
  readonly addressed: readonly ModuleEntry[];
  /** What the card offers; none once a module is addressed. */
  readonly best: Suggestion | undefined;
  /** The address is in order without a module in To: a reply to the ticketing robot's mail. */
  readonly repliesToRobot: boolean;
  readonly others: readonly Suggestion[];
  /** Makes the module the one that the draft writes to, with undo. */
  readonly choose: (module: ModuleEntry) => void;
}

/** "A chi scrivere": what the draft writes to already, and what the text suggests besides. */
export function useRouting(): Routing {
  const { locale, draft, report, configuration, fixes, person } = usePane();
  const directory = configuration?.directory;
  const addressees = new Set((draft?.to ?? []).map(({ address }) => address.toLowerCase()));
  const addressed = (directory?.modules ?? []).filter(({ address }) => addressees.has(address.toLowerCase()));
  const suggestions = (report?.routing.suggestions ?? []).filter(
    ({ module }) => !addressed.some(({ id }) => id === module.id),
  );
  const repliesToRobot =
    addressed.length === 0 && report?.passed.some(({ rule }) => rule === 'ticket-address') === true;
  // Whether the choice is the text's own first is the text's to say, not the habit's.
  const settled = repliesToRobot || addressed.some(({ id }) => id === report?.routing.suggestions[0]?.module.id);
  const { best, others } = shownSuggestions(
    settled ? [] : suggestions,
    addressed.length > 0,
    person.settings?.habit ?? {},
  );

  const { apply } = fixes;
  const choose = useCallback(
    (module: ModuleEntry) => {
      if (!draft || !directory) return;
      const label = describeFix(locale, { kind: 'use-address', module: module.name, address: module.address });
      apply({ rule: 'ticket-address', key: null, label, module: module.id }, moduleEdits(draft, directory, module));
    },
    [apply, draft, directory, locale],
  );
  return { addressed, best, repliesToRobot, others, choose };
}

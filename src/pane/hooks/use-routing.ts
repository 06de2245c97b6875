import { useCallback } from 'react';
import type { ModuleEntry } from '../../core/routing/directory';
import type { Suggestion } from '../../core/routing/suggestion';
import { describeFix } from '../../locales/describe';
import { moduleEdits } from '../model/module-edits';
import { usePane } from '../pane-context';

/** How many suggestions stand beside the card, or beside a module that is addressed although the text speaks of others. */
const OTHERS = 2;

/** Below this confidence a suggestion beside the best is a guess that only distracts. */
const WORTH_A_LINE = 0.1;

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

export function useRouting(): Routing {
  const { locale, draft, report, configuration, fixes } = usePane();
  const directory = configuration?.directory;
  const addressees = new Set((draft?.to ?? []).map(({ address }) => address.toLowerCase()));
  const addressed = (directory?.modules ?? []).filter(({ address }) => addressees.has(address.toLowerCase()));
  const suggestions = (report?.routing.suggestions ?? []).filter(
    ({ module }) => !addressed.some(({ id }) => id === module.id),
  );
  const repliesToRobot =
    addressed.length === 0 && report?.passed.some(({ rule }) => rule === 'ticket-address') === true;
  const best = addressed.length === 0 && !repliesToRobot ? suggestions[0] : undefined;
  const settled = repliesToRobot || addressed.some(({ id }) => id === report?.routing.suggestions[0]?.module.id);
  const others = settled
    ? []
    : suggestions.filter((suggestion) => suggestion !== best && suggestion.confidence >= WORTH_A_LINE).slice(0, OTHERS);

  const { apply } = fixes;
  const choose = useCallback(
    (module: ModuleEntry) => {
      if (!draft || !directory) return;
      const label = describeFix(locale, { kind: 'use-address', module: module.name, address: module.address });
      apply({ rule: 'ticket-address', key: null, label }, moduleEdits(draft, directory, module));
    },
    [apply, draft, directory, locale],
  );
  return { addressed, best, repliesToRobot, others, choose };
}

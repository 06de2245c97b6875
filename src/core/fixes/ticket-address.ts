import type { Analysis } from '../analysis';
import type { Fix } from '../report';
import { SURE_CONFIDENCE, worthShowing } from '../routing/suggestion';
import type { Fixer } from './fixer';
import { addToFix, removal, toModule } from './support/recipient-edits';

/** How many of the suggested modules are offered as buttons. */
const OFFERED = 3;

/** The module's address is moved from the copies to To; else the modules that the text speaks of are offered. */
export const fixes: Fixer<'ticket-address'> = ({ message }, analysis) => {
  const copied = analysis.recipients.find(({ role }) => role === 'module');
  if (message.key !== 'only-copied' || copied === undefined) return suggestedFixes(analysis);
  const { module, address } = message.data;
  return [
    {
      title: { kind: 'use-address', module, address },
      safety: 'safe',
      edits: [removal(copied), { type: 'add-recipient', field: 'to', mailbox: copied.mailbox, index: 0 }],
    },
  ];
};

function suggestedFixes({ suggestions }: Analysis): readonly Fix[] {
  const [best] = suggestions;
  return worthShowing(suggestions)
    .slice(0, OFFERED)
    .map((suggestion) =>
      addToFix(
        toModule(suggestion.module),
        suggestion === best && best.confidence >= SURE_CONFIDENCE ? 'safe' : 'choice',
      ),
    );
}

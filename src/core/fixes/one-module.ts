import type { ModuleEntry } from '../routing/directory';
import type { Fix } from '../report';
import { addressedIn, modulesOf, type AddressedModule } from '../rules/support/addressed-modules';
import type { Fixer } from './fixer';
import { removal, toModule } from './support/recipient-edits';

/** Each of the modules may be the one that stays: first the one that the text speaks of most. */
export const fixes: Fixer<'one-module'> = (_finding, { recipients, suggestions }) => {
  const addressed = addressedIn(recipients);
  const rank = (module: ModuleEntry): number => {
    const place = suggestions.findIndex((suggestion) => suggestion.module.id === module.id);
    return place === -1 ? suggestions.length : place;
  };
  return [...modulesOf(addressed)]
    .sort((one, other) => rank(one) - rank(other))
    .map((module) => keepOnly(module, addressed));
};

function keepOnly(module: ModuleEntry, addressed: readonly AddressedModule[]): Fix {
  const kept = addressed.find((recipient) => recipient.module.id === module.id && recipient.field === 'to');
  const others = addressed.filter((recipient) => recipient.module.id !== module.id || recipient.field !== 'to');
  return {
    title: { kind: 'keep-only-address', address: module.address },
    safety: 'choice',
    edits: [
      ...others.map(removal),
      ...(kept === undefined
        ? [{ type: 'add-recipient', field: 'to', mailbox: toModule(module), index: 0 } as const]
        : []),
    ],
  };
}

import type { Recipient } from '../../recipients';
import type { ModuleEntry } from '../../routing/directory';

export type AddressedModule = Recipient & { readonly module: ModuleEntry };

/** The recipients that are modules of the directory, in the order of the headers. */
export function addressedIn(recipients: readonly Recipient[]): readonly AddressedModule[] {
  return recipients.filter((recipient): recipient is AddressedModule => recipient.module !== null);
}

/** The modules of these recipients, each once. */
export function modulesOf(addressed: readonly AddressedModule[]): readonly ModuleEntry[] {
  return [...new Map(addressed.map(({ module }) => [module.id, module])).values()];
}

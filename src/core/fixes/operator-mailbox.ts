import { worthShowing } from '../routing/suggestion';
import type { Fixer } from './fixer';
import { removal, toModule } from './support/recipient-edits';

/** The mailbox goes; where no module is written to yet, the one that the text speaks of takes its place. */
export const fixes: Fixer<'operator-mailbox'> = ({ message }, { recipients, suggestions }) => {
  const { address } = message.data;
  const recipient = recipients.find(({ mailbox }) => mailbox.address === address);
  if (recipient === undefined) return [];
  const module = worthShowing(suggestions)[0]?.module;
  const addressed = recipients.some(({ field, role }) => field === 'to' && role === 'module');
  if (addressed || module === undefined) {
    return [{ title: { kind: 'remove-address', address }, safety: 'safe', edits: [removal(recipient)] }];
  }
  return [
    {
      title: { kind: 'replace-address', from: address, to: module.address },
      safety: 'choice',
      edits: [removal(recipient), { type: 'add-recipient', field: 'to', mailbox: toModule(module), index: 0 }],
    },
  ];
};

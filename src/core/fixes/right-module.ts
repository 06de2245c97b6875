import { addressedIn } from '../rules/support/addressed-modules';
import type { Fixer } from './fixer';
import { removal } from './support/recipient-edits';

/** The module that the text speaks of takes the place of the addressed ones. */
export const fixes: Fixer<'right-module'> = ({ message }, { recipients }) => {
  const addressed = addressedIn(recipients);
  const { module: name, address } = message.data;
  return [
    {
      title: { kind: 'replace-address', from: addressed[0]?.mailbox.address ?? '', to: address },
      safety: 'choice',
      edits: [...addressed.map(removal), { type: 'add-recipient', field: 'to', mailbox: { name, address }, index: 0 }],
    },
  ];
};

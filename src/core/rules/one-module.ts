import type { Recipient } from '../recipients';
import type { Fix } from '../report';
import type { ModuleEntry } from '../routing/directory';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { removal, toModule } from './support/recipient-fixes';

export const rule = defineRule({
  id: 'one-module',
  part: 'recipients',
  severity: 'warning',
  paragraphs: ['2.1'],
  check({ recipients, suggestions }) {
    const addressed = recipients.filter(
      (recipient): recipient is Recipient & { module: ModuleEntry } => recipient.module !== null,
    );
    const modules = [...new Map(addressed.map(({ module }) => [module.id, module])).values()];
    if (modules.length < 2) return [];
    const rank = (module: ModuleEntry) => {
      const place = suggestions.findIndex((suggestion) => suggestion.module.id === module.id);
      return place === -1 ? suggestions.length : place;
    };
    return [
      {
        message: { rule: 'one-module', key: 'several', data: { modules: modules.map(({ name }) => name) } },
        about: modules.map(({ id }) => id).join(' '),
        fixes: [...modules].sort((one, other) => rank(one) - rank(other)).map((module) => keepOnly(module, addressed)),
      },
    ];
  },
});

function keepOnly(module: ModuleEntry, addressed: readonly (Recipient & { module: ModuleEntry })[]): Fix {
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

export const examples = (): RuleExamples<'one-module'> => ({
  bad: [
    { to: ['tributi@ticket.example', 'pagopa@ticket.example'], finds: 'several' },
    { to: ['tributi@ticket.example'], cc: ['contabilita@ticket.example'], finds: 'several' },
    { to: ['tributi@ticket.example'], bcc: ['anagrafe@ticket.example'], finds: 'several' },
    { to: [], cc: ['atti@ticket.example'], bcc: ['albo@ticket.example'], finds: 'several' },
    { to: ['TRIBUTI@ticket.example', 'Canone@Ticket.example', 'pagopa@ticket.example'], finds: 'several' },
  ],
  good: [
    { to: ['tributi@ticket.example', 'Tributi@ticket.example'], because: 'The same module twice is one module.' },
    { to: ['tributi@ticket.example'], cc: ['tributi@ticket.example'], because: 'In To and in Cc, still one module.' },
    { to: ['tributi@ticket.example', 'marco.rossi@vendor.example'], because: 'An operator is no module.' },
    { to: ['tributi@ticket.example'], cc: ['noreply@ticket.example'], because: 'The robot is no module.' },
    {
      to: ['tributi@ticket.example'],
      cc: ['ced@comune.example', 'tributi@comune.example'],
      because: "Colleagues' mailboxes may be named like modules.",
    },
  ],
});

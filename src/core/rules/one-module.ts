import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { addressedIn, modulesOf } from './support/addressed-modules';

export const rule = defineRule({
  id: 'one-module',
  part: 'recipients',
  severity: 'warning',
  paragraphs: ['2.1'],
  check({ recipients }) {
    const modules = modulesOf(addressedIn(recipients));
    if (modules.length < 2) return [];
    return [
      {
        message: { rule: 'one-module', key: 'several', data: { modules: modules.map(({ name }) => name) } },
        about: modules.map(({ id }) => id).join(' '),
      },
    ];
  },
});

export const examples = (): RuleExamples<'one-module'> => ({
  bad: [
    { to: ['tributi@ticket.example', 'pagopa@ticket.example'], finds: 'several' },
    { to: ['tributi@ticket.example'], cc: ['contabilita@ticket.example'], finds: 'several' },
    { to: ['tributi@ticket.example'], bcc: ['anagrafe@ticket.example'], finds: 'several' },
    { to: [], cc: ['atti@ticket.example'], bcc: ['albo@ticket.example'], finds: 'several' },
    { to: ['TRIBUTI@ticket.example', 'Canone@Ticket.example', 'pagopa@ticket.example'], finds: 'several' },
    { to: ['suap@ticket.example', 'edilizia@ticket.example'], finds: 'several' },
    { to: ['paghe@ticket.example'], cc: ['presenze@ticket.example', 'ced@comune.example'], finds: 'several' },
    { to: [], bcc: ['scuola@ticket.example', 'pagopa@ticket.example'], finds: 'several' },
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
    { to: ['tributi@ticket.example'], because: 'One module.' },
    { to: [], cc: ['tributi@ticket.example'], because: 'One module, if only in copy: another rule speaks.' },
    {
      to: ['tributi@ticket.example'],
      cc: ['pec@vendor.example'],
      because: "The vendor's certified mailbox is no module.",
    },
  ],
});

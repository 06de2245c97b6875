import { defineRule } from './rule';
import type { RuleExamples } from './example';

export const rule = defineRule({
  id: 'operator-mailbox',
  part: 'recipients',
  severity: 'warning',
  paragraphs: ['1.1', '2.4.3'],
  check(analysis) {
    return analysis.recipients
      .filter(({ role }) => role === 'operator')
      .map((recipient) => {
        const { address } = recipient.mailbox;
        return {
          message: { rule: 'operator-mailbox', key: 'person', data: { address } },
          about: address,
        } as const;
      });
  },
});

export const examples = (): RuleExamples<'operator-mailbox'> => ({
  bad: [
    { to: ['giulia.operatrice@vendor.example'], finds: 'person' },
    { cc: ['Marco.Rossi@Vendor.Example'], finds: 'person' },
    { bcc: ['marco.rossi@assistenza.vendor.example'], finds: 'person' },
    { cc: ['assistenza.tributi@vendor.example'], finds: 'person' },
    { to: ['tributi@ticket.example', 'vecchia.casella@ticket.example'], finds: 'person' },
    { to: ['tributi@ticket.example'], bcc: ['giulia.neri@vendor.example'], finds: 'person' },
    { to: ['marco.rossi@vendor.example', 'giulia.neri@vendor.example'], finds: 'person' },
    { to: ['MARCO.ROSSI@VENDOR.EXAMPLE'], finds: 'person' },
  ],
  good: [
    { cc: ['pec@vendor.example'], because: "The vendor's certified mailbox is exempt." },
    { cc: ['Commerciale@vendor.example'], because: 'Exempt mailboxes are compared without regard to case.' },
    { cc: ['noreply@ticket.example'], because: 'The ticketing robot is no person.' },
    {
      cc: ['marco.rossi@vendor.example.comune.example'],
      because: "Another's domain that only begins like the vendor's.",
    },
    { cc: ['ced@comune.example'], because: 'Colleagues are no operators.' },
    { cc: ['anna@altrovendor.example'], because: "A domain that only ends like the vendor's." },
    { to: ['tributi@ticket.example'], because: 'A module address alone.' },
    { to: ['tributi@ticket.example'], bcc: ['anna.bianchi@comune.example'], because: 'A copy to oneself.' },
  ],
});

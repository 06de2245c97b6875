import { defineRule } from './rule';
import type { RuleExamples } from './example';

export const rule = defineRule({
  id: 'ticket-address',
  part: 'recipients',
  severity: 'error',
  paragraphs: ['1.2', '2.1'],
  check(analysis) {
    const { recipients, answersTicket } = analysis;
    if (recipients.some(({ field, role }) => field === 'to' && role === 'module')) return [];
    const robot = recipients.find(({ role }) => role === 'robot');
    if (answersTicket && robot?.field === 'to') return [];
    const copied = recipients.find(({ role }) => role === 'module');
    if (copied?.module) {
      const { name, address } = copied.module;
      return [
        {
          message: { rule: 'ticket-address', key: 'only-copied', data: { module: name, address } },
          about: address,
        },
      ];
    }
    const key = robot === undefined || answersTicket ? 'none' : 'robot-only';
    return [{ message: { rule: 'ticket-address', key, data: {} }, about: '' }];
  },
});

export const examples = (): RuleExamples<'ticket-address'> => ({
  bad: [
    { to: [], declared: 'support', finds: 'none' },
    { to: ['giulia.operatrice@vendor.example'], finds: 'none' },
    { to: ['ced@comune.example'], cc: ['tributi@ticket.example'], finds: 'only-copied' },
    { to: ['ced@comune.example'], bcc: ['Tributi@Ticket.Example'], finds: 'only-copied' },
    { to: ['noreply@ticket.example'], finds: 'robot-only' },
    { to: ['info@assistenza.vendor.example'], finds: 'none' },
    { to: ['marco.rossi@vendor.example'], cc: ['tributi@ticket.example'], finds: 'only-copied' },
    { to: ['ced@comune.example'], declared: 'support', finds: 'none' },
  ],
  good: [
    { to: ['TRIBUTI@ticket.example'], because: 'Addresses are compared without regard to case.' },
    { to: ['ced@comune.example', 'tributi@ticket.example'], because: 'Others may be written to as well.' },
    {
      to: ['noreply@ticket.example'],
      subject: 'R: [Ticket 118822] Avvisi TARI con importo doppio',
      answers: { subject: '[Ticket 118822] Avvisi TARI con importo doppio', from: 'noreply@ticket.example' },
      because: 'A reply to the ticketing robot may go to its address.',
    },
    {
      to: ['noreply@ticket.example'],
      subject: 'Re: [Ticket #2024-04102] Avvisi TARI con importo doppio',
      because: 'That it is a reply to the robot shows in subject and recipient.',
    },
    {
      to: ['tributi@ticket.example'],
      cc: ['marco.rossi@vendor.example'],
      because: "The operator in copy is another rule's matter.",
    },
    { to: ['tributi@ticket.example', 'contabilita@ticket.example'], because: "Two modules are another rule's matter." },
    { to: ['tributi@ticket.example'], bcc: ['anna.bianchi@comune.example'], because: 'A copy to oneself.' },
    { to: ['anagrafe@ticket.example'], because: 'Another module: which one is right is another rule.' },
  ],
});

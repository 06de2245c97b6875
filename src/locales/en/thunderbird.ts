import type { ThunderbirdTexts } from '../texts/thunderbird-texts';

export const thunderbird: ThunderbirdTexts = {
  heldBack: {
    blocked: 'Not sent: without these points the request is not taken in charge.',
    ask: 'Not sent yet: there is something to review.',
    more: (count) => (count === 1 ? 'and one more point' : `and ${count} more points`),
    openPane: 'Show and mend',
    sendAnyway: 'Send anyway',
    close: 'Close',
  },
  button: {
    title: 'Ticket in Regola',
    missing: (count) =>
      count === 1 ? 'Ticket in Regola: 1 thing missing' : `Ticket in Regola: ${count} things missing`,
    ready: 'Ticket in Regola: ready to send',
  },
  failure: {
    title: 'Ticket in Regola',
    unchecked: 'A mail was sent without being fully checked: Thunderbird did not answer in time.',
  },
  diagnosis: { dock: 'pane inside the draft', noDock: 'pane in a window of its own' },
  options: {
    title: 'Ticket in Regola',
    saved: 'Details saved',
    organization: {
      heading: 'Organisation and modules',
      managed: 'Set by whoever runs the organisation’s computers: they cannot be changed here.',
      own: 'Loaded from a file on this computer.',
      builtIn: 'For demonstration: the addresses are not real.',
      lastGood: 'The configuration received has errors: the last good one holds.',
      name: 'Organisation',
      modules: (directory, count) => (count === 1 ? `${directory}: 1 module` : `${directory}: ${count} modules`),
      faults: 'Errors in the configuration received',
      load: 'Load from a file',
      loadHint: 'config.json or modules.json, prepared by whoever runs the organisation’s computers.',
      loaded: (file) => `Loaded: ${file}`,
      rejected: (file) => `“${file}” has errors and was not loaded:`,
      forget: 'Back to the demonstration',
    },
    failure: {
      heading: 'Checks that failed',
      none: 'None.',
      last: (when) => `The last one: ${when}`,
    },
  },
};

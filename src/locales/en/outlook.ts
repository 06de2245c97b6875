import type { OutlookTexts } from '../texts/outlook-texts';

export const outlook: OutlookTexts = {
  gate: {
    blocked: 'Without these points the request is not taken in charge:',
    ask: 'There is something to look at before sending:',
    more: (count) => (count === 1 ? 'and one more point' : `and ${count} more points`),
    openPane: 'Show and mend',
  },
  notice: {
    text: 'Support request: the pane shows whether it is in order.',
    openPane: 'Open the pane',
  },
};

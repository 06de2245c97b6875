import { REQUEST_KINDS } from '../report';
import { OUTLINES } from '../rules/support/outlines';
import type { Fixer } from './fixer';
import { belowGreeting } from './support/message-lines';

/** An outline to fill in: that of the kind which the text suggests comes first. */
export const fixes: Fixer<'body-too-vague'> = ({ message }, analysis) =>
  message.key === 'outline-empty'
    ? []
    : [analysis.kind, ...REQUEST_KINDS.filter((kind) => kind !== analysis.kind)].map((request) => ({
        title: { kind: 'add-outline', request },
        safety: 'choice',
        edits: belowGreeting(analysis, OUTLINES[request]),
      }));

import type { Fixer } from './fixer';
import { replaceRange } from './support/replace-range';

/** Always as many: how long a password is tells something too. */
const MASK = '●●●●●●';

/** The secret covered. */
export const fixes: Fixer<'credentials'> = ({ range, part, message }, analysis) =>
  range === null
    ? []
    : [
        {
          title: { kind: 'cover-secret', secret: message.key, mask: MASK },
          safety: 'safe',
          edits: [replaceRange(analysis, part, range, MASK)],
        },
      ];

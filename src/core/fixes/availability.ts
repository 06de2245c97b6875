import type { Fixer } from './fixer';
import { belowMessage } from './support/message-lines';

/** What clerks' hours often are: beginnings to change. */
const PROPOSALS = ['tutti i giorni dalle 9 alle 13', 'oggi fino alle 14', 'martedì e giovedì dalle 15 alle 17'];

/** A line with the hours of the writer's profile; where it has none, some to choose from and to change. */
export const fixes: Fixer<'availability'> = (_finding, analysis, { sender }) =>
  (sender.availability === null ? PROPOSALS : [sender.availability]).map((hours) => {
    const line = `Reperibilità: ${hours.trim().replace(/\.$/, '')}.`;
    return {
      title: { kind: 'add-line', line },
      safety: sender.availability === null ? 'choice' : 'safe',
      edits: belowMessage(analysis, [line]),
    };
  });

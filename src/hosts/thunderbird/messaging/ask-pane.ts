import { within } from '../time/within';
import { tell } from './messages';

/** Milliseconds in which a pane that is there answers. */
const PANE_TIME = 400;

/** Asks the pane of the draft, docked or companion, to show what is missing; whether there is one that does. Never rejects. */
export function askPane(tabId: number): Promise<boolean> {
  return within(PANE_TIME, 'pane', () => tell({ type: 'show-missing', tabId })).then(
    (answer) => answer === true,
    () => false,
  );
}

import type { Fixer } from './fixer';
import { phoneLine } from './support/signature-lines';

/** The telephone of the writer's profile. */
export const fixes: Fixer<'signature-phone'> = (_finding, analysis, { sender }) =>
  sender.phone === null ? [] : [phoneLine(analysis, sender.phone)];

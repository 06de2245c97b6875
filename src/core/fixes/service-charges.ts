import type { Fixer } from './fixer';
import { belowMessage } from './support/message-lines';

const LINE = 'Sappiamo che l’intervento può essere a pagamento.';

/** A line that says that the charge is known. */
export const fixes: Fixer<'service-charges'> = (_finding, analysis) => [
  { title: { kind: 'add-line', line: LINE }, safety: 'safe', edits: belowMessage(analysis, [LINE]) },
];

import { writerOf } from '../rules/support/writer';
import type { Fixer } from './fixer';
import { nameLine } from './support/signature-lines';

/** The writer's name as profile or From tell it. */
export const fixes: Fixer<'signature-name'> = (_finding, analysis, context) => {
  const { name } = writerOf(analysis, context);
  return name === null ? [] : [nameLine(analysis, name)];
};

import type { Fixer } from './fixer';
import { proposeSubjects } from './support/subject-proposals';

/** Subjects from the message's own words. */
export const fixes: Fixer<'subject-generic'> = (_finding, analysis) => proposeSubjects(analysis);

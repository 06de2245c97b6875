import type { Analysis } from '../../analysis';
import { sliceRange, type TextRange } from '../../draft/text-range';
import type { Matter } from '../../wordings/matters';

/**
 * From these odds on (their logarithm) what was learned speaks alone. Cross-validated, one in four hundred messages about something else
 * reaches them, most of those near misses written as such.
 */
const SURE: Readonly<Partial<Record<Matter, number>>> = { 'on-behalf-of': 1.5 };
const USUALLY_SURE = 1;

/** The sentence that tells most of a matter. */
export interface LearnedMention {
  readonly part: 'body';
  readonly range: TextRange;
  readonly words: string;
}

/** Whether the message as a whole is surely about a matter, by what messages taught; no single wording need be known. */
export function isLearnt({ wordings }: Analysis, matter: Matter): boolean {
  return wordings(matter).odds > (SURE[matter] ?? USUALLY_SURE);
}

/** Where such a message says so; `null` for one that does not. */
export function learnedMention(analysis: Analysis, matter: Matter): LearnedMention | null {
  if (!isLearnt(analysis, matter)) return null;
  const heaviest = analysis.wordings(matter).heaviest();
  if (heaviest === null) return null;
  return { part: 'body', range: heaviest.range, words: sliceRange(analysis.body.text, heaviest.range) };
}

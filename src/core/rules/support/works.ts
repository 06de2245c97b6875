import type { Analysis } from '../../analysis';
import type { CheckContext } from '../../context';
import type { TextRange } from '../../draft/text-range';
import type { ModuleEntry } from '../../routing/directory';
import { suggestModules } from '../../routing/suggest-modules';
import type { Suggestion } from '../../routing/suggestion';
import type { TopicId } from '../../routing/topic-ids';

/** Works that one and the same matter goes through: an act is published, an invoice is paid. */
const RELATED: readonly (readonly [TopicId, readonly TopicId[]])[] = [
  ['atti', ['albo', 'trasparenza', 'contabilita', 'edilizia']],
  ['contabilita', ['fatture', 'economato', 'patrimonio', 'paghe', 'tributi', 'scuola']],
  ['fatture', ['economato', 'patrimonio']],
  ['economato', ['patrimonio']],
  ['tributi', ['canone', 'anagrafe']],
  ['paghe', ['presenze']],
  ['anagrafe', ['stato-civile', 'elettorale', 'scuola']],
  ['stato-civile', ['cimiteri', 'elettorale']],
  ['suap', ['edilizia', 'canone']],
  ['albo', ['trasparenza', 'polizia-locale']],
];

/** What any work goes through: by itself it tells of no other matter. */
const GENERAL: readonly TopicId[] = ['pagopa', 'sportello', 'conservazione', 'sistemi', 'protocollo'];

/** Beside the best suggestion's confidence a module with this share of it is still spoken of. */
const PLAUSIBLE_SHARE = 0.02;

/** The modules that a range of the subject or of the body speaks of, best first. */
export function worksIn(
  text: string,
  range: TextRange,
  { suggest = suggestModules, directory }: Pick<CheckContext, 'suggest' | 'directory'>,
): readonly Suggestion[] {
  return suggest({ subject: '', subjectStart: 0, body: text, own: [range], quoted: [], excerpt: true }, directory);
}

/** The modules that the reason of the subject speaks of, best first. */
export function worksInSubject({ subject }: Analysis, context: CheckContext): readonly Suggestion[] {
  return worksIn(subject.text, subject.reason, context);
}

/**
 * How two stretches differ: `apart` in works that no matter goes through together, `near` in works that one may, `general` where one of
 * them speaks of what any work goes through, `no`.
 */
export type Difference = 'apart' | 'near' | 'general' | 'no';

/**
 * Compares what two stretches speak of. They differ where each speaks of a module that the other does not speak of at all.
 * @param surely the least confidence that each stretch's best module must have, and the least product of both
 */
export function differenceOf(
  one: readonly Suggestion[],
  other: readonly Suggestion[],
  surely: { readonly each: number; readonly both: number },
): Difference {
  const [[here], [there]] = [one, other];
  if (here === undefined || there === undefined) return 'no';
  if (Math.min(here.confidence, there.confidence) < surely.each) return 'no';
  if (here.confidence * there.confidence < surely.both) return 'no';
  if (speaksOf(one, there.module) || speaksOf(other, here.module)) return 'no';
  if (isGeneral(here.module) || isGeneral(there.module)) return 'general';
  return areRelated(here.module, there.module) ? 'near' : 'apart';
}

function speaksOf(works: readonly Suggestion[], { id }: ModuleEntry): boolean {
  const least = PLAUSIBLE_SHARE * (works[0]?.confidence ?? 0);
  return works.some(({ module, confidence }) => module.id === id && confidence >= least);
}

function isGeneral(module: ModuleEntry): boolean {
  return topicsOf(module).some((topic) => GENERAL.some((general) => general === topic));
}

function areRelated(one: ModuleEntry, other: ModuleEntry): boolean {
  const [these, those] = [topicsOf(one), topicsOf(other)];
  return RELATED.some(([topic, others]) => {
    const reaches = (from: readonly string[], to: readonly string[]) =>
      from.includes(topic) && others.some((near) => to.includes(near));
    return reaches(these, those) || reaches(those, these);
  });
}

/** The topics that a directory's entry is about, as far as the entry itself tells. */
function topicsOf({ id, topics = [] }: ModuleEntry): readonly string[] {
  return [id, ...topics];
}

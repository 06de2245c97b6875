/** What the writer of a new rule says of it. */
export interface NewRule {
  readonly id: string;
  readonly part: string;
  readonly severity: string;
  readonly paragraph: string;
}

/** "preferred-day" as "preferredDay", for a variable. */
export function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** A rule that finds wordings: complete and running, with the examples that tell whether it does. */
export function ruleFile({ id, part, severity, paragraph }: NewRule): string {
  return `import { sliceRange } from '../draft/text-range';
import type { RuleExamples } from './example';
import { defineRule } from './rule';

export const rule = defineRule({
  id: '${id}',
  part: '${part}',
  severity: '${severity}',
  paragraphs: ['${paragraph}'],
  check({ said, body }) {
    const [first] = said('body').find('${id}', 'said');
    if (first === undefined) return [];
    const words = sliceRange(body.text, first);
    return [{ message: { rule: '${id}', key: 'said', data: { words } }, range: first, about: words }];
  },
});

export const examples = (): RuleExamples<'${id}'> => ({
  bad: [{ text: '${phraseFor(id)}\\n\\nAnna Bianchi\\n0731 123456', finds: 'said' }],
  good: [{ text: 'La stampa esce vuota.\\n\\nAnna Bianchi\\n0731 123456', because: 'Nothing of the kind is said.' }],
});
`;
}

export function cueFile({ id }: NewRule): string {
  const file = { about: `What ${id} looks for`, groups: { said: { find: [phraseFor(id)], not: [] } } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A wording that stands in no mail, until somebody writes the real ones. */
function phraseFor(id: string): string {
  return `frase di prova per ${id.replace(/-/g, ' ')}`;
}

/** The rule's texts in the two files of a language. */
export function findingTexts({ id }: NewRule, what: string): string {
  return `  '${id}': { said: () => '${what}' },\n`;
}

export function ruleTexts({ id }: NewRule, name: string, why: string, todo: string): string {
  return `  '${id}': { name: '${name}', why: '${why}', todo: { said: () => '${todo}' } },\n`;
}

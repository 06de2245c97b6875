import { sliceRange } from '../draft/text-range';
import { tokenize } from '../language/tokens';
import { defineRule } from './rule';
import type { RuleExamples } from './example';

export const rule = defineRule({
  id: 'subject-missing',
  part: 'subject',
  severity: 'error',
  paragraphs: ['2.3'],
  check({ subject }) {
    if (subject.ticket !== null || tokenize(sliceRange(subject.text, subject.reason)).length > 0) return [];
    const key = tokenize(subject.text.slice(0, subject.reason.end)).length === 0 ? 'empty' : 'prefix-only';
    return [{ message: { rule: 'subject-missing', key, data: {} }, about: '' }];
  },
});

export const examples = (): RuleExamples<'subject-missing'> => ({
  bad: [
    { subject: '', finds: 'empty' },
    { subject: '   ', finds: 'empty' },
    { subject: '.....', finds: 'empty' },
    { subject: 'R:', finds: 'prefix-only' },
    { subject: 'FW: I: Fwd: ', finds: 'prefix-only' },
    { subject: 'Re[2]: R: -', finds: 'prefix-only' },
    { subject: '-', finds: 'empty' },
    { subject: 'I:', finds: 'prefix-only' },
  ],
  good: [
    { subject: 'IMU', because: "One word is a subject; whether it says enough is another rule's matter." },
    { subject: 'R: avvisi TARI', because: 'There are words behind the prefix.' },
    { subject: 'R', because: 'A letter without a colon is no prefix.' },
    { subject: 'Re: [Ticket 118822]', because: "The ticket's number is the subject of a reply." },
    { subject: '730', because: 'A number alone may name a form.' },
    { subject: 'I: avvisi TARI', because: 'A forwarded subject has words.' },
    { subject: 'F24', because: "A form's name is a subject." },
    { subject: 'mandati', because: 'One word.' },
  ],
});

import type { Analysis } from '../../analysis';
import type { TextRange } from '../../draft/text-range';
import type { Edit } from '../../edits/edit';
import type { Part } from '../../report';

/** Puts other words for a range of the subject or of the body's text. */
export function replaceRange({ subject, body }: Analysis, part: Part, { start, end }: TextRange, to: string): Edit {
  return part === 'subject'
    ? { type: 'replace-subject', from: subject.text, to: subject.text.slice(0, start) + to + subject.text.slice(end) }
    : { type: 'replace-text', near: start, from: body.text.slice(start, end), to };
}

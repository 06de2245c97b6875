import type { Analysis } from '../analysis';
import type { Fix } from '../report';
import type { Fixer } from './fixer';

/** More buttons than this help nobody; the writer can still type the name. */
const OFFERED = 8;

/** The Ente is put before the subject. */
export const fixes: Fixer<'entity-missing'> = ({ message }, analysis) =>
  message.data.entities.slice(0, OFFERED).map((entity) => prependToSubject(analysis, entity));

function prependToSubject({ subject }: Analysis, entity: string): Fix {
  const { text, reason } = subject;
  const rest = text.slice(reason.start);
  const to = `${text.slice(0, reason.start)}${entity}${rest.trim() === '' ? '' : ` - ${rest}`}`;
  return {
    title: { kind: 'name-entity', entity },
    safety: 'choice',
    edits: [{ type: 'replace-subject', from: text, to }],
  };
}

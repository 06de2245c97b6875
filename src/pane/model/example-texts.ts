import type { Finding, Part } from '../../core/report';
import type { ExampleMail } from '../../core/rules/example';
import { EXAMPLES } from '../../core/rules/examples';

/** What a mail in order has in each part. A rule's own good examples are near misses: true, but no model to write after. */
const MODEL: Readonly<Record<Part, string>> = {
  recipients: 'tributi@ticket.example',
  subject: 'Avvisi TARI con importo doppio',
  body: 'Dopo il ricalcolo della lista 2024 gli avvisi TARI hanno l’importo doppio, per tutte le utenze domestiche.',
  attachments: 'schermata-errore.png',
  signature: 'Anna Bianchi\nUfficio Tributi\ntel. 0731 123456',
};

/** Longer than this an example is no example any more (UTF-16 units). */
const LONGEST = 160;

export interface ExampleTexts {
  readonly bad: string | null;
  readonly good: string | null;
}

/** A bad and a good example for what was found, cut down to the part that it is about. */
export function exampleTexts(finding: Finding): ExampleTexts {
  const { rule, key } = finding.message;
  const { bad, good } = EXAMPLES[rule];
  const example = bad.find(({ finds }) => finds === key);
  // Where one Ente of several is asked for, the model mail names none.
  const model = rule === 'entity-missing' ? good[0] && excerpt('subject', good[0]) : MODEL[finding.part];
  return { bad: example ? excerpt(finding.part, example) : null, good: model ?? null };
}

function excerpt(part: Part, example: ExampleMail): string | null {
  const text = textOf(part, example).trim();
  return text === '' || text.length > LONGEST ? null : text;
}

function textOf(part: Part, example: ExampleMail): string {
  switch (part) {
    case 'recipients':
      return [...(example.to ?? []), ...(example.cc ?? []), ...(example.bcc ?? [])].join(', ');
    case 'subject':
      return example.subject ?? '';
    case 'body':
      return example.text ?? '';
    case 'attachments':
      return (example.attachments ?? []).map((file) => (typeof file === 'string' ? file : file[0])).join(', ');
    case 'signature':
      return (example.text ?? '').split('\n\n').slice(1, 2).join('');
  }
}

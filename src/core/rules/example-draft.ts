import type { CheckContext, OrganizationSettings } from '../context';
import { EMPTY_PROFILE } from '../context';
import type { Attachment, Draft } from '../draft/draft';
import { EMPTY_NOTE } from '../draft/draft-note';
import type { ModuleDirectory } from '../routing/directory';
import type { ExampleMail } from './example';

/** A mail that meets every rule; an example says only what it has different. */
export const COMPLIANT_MAIL = {
  from: 'Anna Bianchi',
  to: ['tributi@ticket.example'],
  subject: 'Avvisi TARI con importo doppio dopo il ricalcolo',
  text:
    "Buongiorno,\n\nsulla posizione 5521 ho eseguito Elaborazioni > Ricalcolo singolo: prima l'importo era 98,40 euro, dopo il " +
    'ricalcolo è il doppio. Ho riprovato su altre due posizioni con lo stesso risultato. Allego la schermata.\n\nSono in ufficio ' +
    'tutti i giorni fino alle 13.30.\n\nCordiali saluti\nAnna Bianchi\nUfficio Tributi - Comune di Alfa\ntel. 0731 123456',
  attachments: ['ricalcolo.png'],
} as const satisfies ExampleMail;

const DEFAULT_BYTES = 100_000;

/** The draft that an example describes. */
export function exampleDraft(example: ExampleMail): Draft {
  const mailboxes = (addresses: readonly string[] = []) => addresses.map((address) => ({ address }));
  const attachments = example.attachments === undefined ? COMPLIANT_MAIL.attachments : example.attachments;
  return {
    from: { name: example.from ?? COMPLIANT_MAIL.from, address: 'ufficio@comune.example' },
    to: mailboxes(example.to ?? COMPLIANT_MAIL.to),
    cc: mailboxes(example.cc),
    bcc: mailboxes(example.bcc),
    subject: example.subject ?? COMPLIANT_MAIL.subject,
    body:
      example.html === undefined
        ? { format: 'text', text: example.text ?? COMPLIANT_MAIL.text }
        : { format: 'html', html: example.html },
    attachments: attachments === null ? null : attachments.map(toAttachment),
    ...(example.answers === undefined ? {} : { answers: example.answers }),
  };
}

function toAttachment(entry: string | readonly [string, number]): Attachment {
  const [name, size] = typeof entry === 'string' ? [entry, DEFAULT_BYTES] : entry;
  return { name: name.replace(/^inline:/, ''), size, inline: name.startsWith('inline:') };
}

/** The context in which an example is judged: the given settings and directory, and what the example says of the writer. */
export function exampleContext(
  example: ExampleMail,
  settings: OrganizationSettings,
  directory: ModuleDirectory,
): CheckContext {
  return {
    settings,
    directory,
    sender: { ...EMPTY_PROFILE, ...example.sender },
    note: { ...EMPTY_NOTE, declared: example.declared ?? null },
  };
}

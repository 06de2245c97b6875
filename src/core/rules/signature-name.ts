import type { Analysis } from '../analysis';
import { sliceRange } from '../draft/text-range';
import { findPersonNames, type NameMention } from '../language/person-names';
import { defineRule, type Problem } from './rule';
import type { RuleExamples } from './example';
import { quotedHeads } from './support/quoted-head';
import { writerOf, type Writer } from './support/writer';

export const rule = defineRule({
  id: 'signature-name',
  part: 'signature',
  severity: 'error',
  paragraphs: ['2.3'],
  check(analysis, context) {
    const writer = writerOf(analysis, context);
    const problem = judge(analysis, writer);
    if (problem === null) return [];
    return [
      {
        ...problem,
        // A reply that continues a ticket has its references already.
        mild: problem.mild === true || analysis.answersTicket,
      },
    ];
  },
});

type NameProblem = Problem<'signature-name'>;

function judge(analysis: Analysis, writer: Writer): NameProblem | null {
  const { foot, body } = analysis;
  const full = foot.names.filter(({ completeness }) => completeness === 'full');
  if (full.some((name) => writer.compare(name.text) === 'same')) return null;
  if (writer.signs([...foot.tail, ...foot.lines].map((line) => sliceRange(body.text, line)))) return null;
  const possible = full.filter((name) => writer.compare(name.text) !== 'different');
  if (possible.some(({ certainty }) => certainty === 'certain')) return null;
  const [doubtful] = possible;
  if (doubtful) return about('doubtful', doubtful, true);
  const [other] = full;
  if (other) return someoneElse(other, writer);
  const [partial] = foot.names;
  if (partial) return about('not-full', partial, false);
  if (isOnlyQuoted(analysis, writer))
    return { message: { rule: 'signature-name', key: 'only-quoted', data: {} }, about: '' };
  const key = foot.lines.length > 0 ? 'office-only' : 'missing';
  return { message: { rule: 'signature-name', key, data: {} }, about: '' };
}

function someoneElse(name: NameMention, writer: Writer): NameProblem {
  return {
    message: { rule: 'signature-name', key: 'someone-else', data: { found: name.text, writer: writer.name ?? '' } },
    range: name.range,
    about: name.text,
    mild: name.certainty === 'doubtful',
  };
}

function about(key: 'doubtful' | 'not-full', name: NameMention, mild: boolean): NameProblem {
  return {
    message: { rule: 'signature-name', key, data: { found: name.text } },
    range: name.range,
    about: name.text,
    mild,
  };
}

/** Longer lines are text, in UTF-16 code units. */
const LONGEST_SIGNATURE_LINE = 120;

function isOnlyQuoted(analysis: Analysis, writer: Writer): boolean {
  return quotedHeads(analysis)
    .flatMap((head) => head.split('\n'))
    .filter((line) => line.length < LONGEST_SIGNATURE_LINE)
    .some((line) => findPersonNames(line).some((name) => writer.compare(name.text) === 'same'));
}

const MESSAGE = 'La stampa degli avvisi esce senza il logo, anche con il modello nuovo.\n\n';

export const examples = (): RuleExamples<'signature-name'> => ({
  bad: [
    { text: `${MESSAGE}Cordiali saluti`, finds: 'office-only' },
    { text: MESSAGE, finds: 'missing' },
    { text: `${MESSAGE}Dott.ssa Bianchi\n0731 123456`, finds: 'not-full' },
    { text: `${MESSAGE}Ciao, Anna (0731 123456)`, finds: 'not-full' },
    { text: `${MESSAGE}A. Bianchi\nUfficio Tributi\n0731 123456`, finds: 'not-full' },
    {
      from: 'Ufficio Tributi',
      text: `${MESSAGE}L'Ufficio Tributi\nComune di Alfa\ntel. 0731 123456`,
      finds: 'office-only',
    },
    { text: `${MESSAGE}Giorgia Pallotta\nResponsabile Area Servizi\nTel. 0736 000 190`, finds: 'someone-else' },
    {
      text: `${MESSAGE}Il 03/06/24 09:10, Anna Bianchi ha scritto:\n> Promemoria\n> Anna Bianchi\n> 0731 123456`,
      finds: 'only-quoted',
    },
    { text: `${MESSAGE}Inviato da iPhone`, finds: 'missing' },
    {
      from: 'Ufficio Tributi',
      text: `${MESSAGE}Kwabena Osei\nUfficio Tributi\n0731 123456`,
      finds: 'doubtful',
      mild: true,
    },
    {
      text: 'Re: grazie, risolto.\n\nAnna',
      subject: 'R: [Ticket 118822] avvisi senza logo',
      finds: 'not-full',
      mild: true,
    },
  ],
  good: [
    { text: `${MESSAGE}Bianchi dott.ssa Anna\n0731 123456`, because: 'The title stands between the names.' },
    {
      from: 'Sistema Informativo',
      text: `${MESSAGE}Anna Bianchi\nSIA - Comune di Fermo\n335 1234987`,
      because: 'An office whose abbreviation is a word too.',
    },
    {
      from: 'Ufficio Tributi',
      text: `${MESSAGE}Anna Bianchi\nC.E.D.\n335 1234987`,
      because: 'The dot of an abbreviation ends no sentence.',
    },
    {
      from: 'Ufficio Tributi',
      text: `${MESSAGE}Anna Bianchi\n4° Settore LL.PP.\ntel. 0731 123456`,
      because: 'Nor does the dot of a plural in double letters.',
    },
    {
      from: 'Ufficio Tributi',
      text: `${MESSAGE}Anna Bianchi\nComune di Rho (MI)\n335 1234987`,
      because: 'A province whose abbreviation is a word too.',
    },
    { text: `${MESSAGE}Anna\nBianchi\n0731 123456`, because: 'First and last name on a line each.' },
    { text: `${MESSAGE}Anna "Annina" Bianchi\n0731 123456`, because: 'A nickname in between.' },
    { text: 'Buongiorno stampa avvisi vuota grazie Anna Bianchi 0731 123456', because: 'All the mail in one line.' },
    { text: `${MESSAGE}BIANCHI ANNA\ntel.0731/123456`, because: 'Last name first, in capitals.' },
    {
      text: `${MESSAGE}Rag. Anna Bianchi | Tributi | T 0731 123456`,
      because: 'With a title, on one line with the office.',
    },
    { text: `${MESSAGE}anna bianchi 0731123456`, because: 'All in small letters.' },
    {
      text: `${MESSAGE}Il Responsabile dei Tributi\nAnna Bianchi\n0731 123456`,
      because: 'The role stands above the name.',
    },
    {
      from: 'Ufficio Tributi',
      text: `${MESSAGE}Giorgia Pallotta\nUfficio Tributi\ntel. 0731 123456`,
      because: "An office's mailbox, a person's signature.",
    },
    {
      from: 'Anna Maria De Santis',
      text: `${MESSAGE}Anna De Santis\n0731 123456`,
      because: 'One of two first names is enough.',
    },
    {
      from: 'Blerim Xhaferi',
      text: `${MESSAGE}Xhaferi Blerim\nCED\n0731 123456`,
      because: "An unusual name is settled by the writer's own.",
    },
    {
      text: `${MESSAGE}Anna Bianchi\n0731 123456\n\nAi sensi del Regolamento (UE) 2016/679 le informazioni contenute in questo messaggio sono riservate e ad uso esclusivo del destinatario.`,
      because: 'A privacy notice stands below.',
    },
    {
      text: `${MESSAGE}Grazie, Anna Bianchi, ufficio tributi, 0731 123456`,
      because: 'All in one line after the thanks.',
    },
    {
      text: `Il 03/06/24 09:10, Mario Verdi ha scritto:\n> Promemoria\n\n${MESSAGE}-- \nAnna Bianchi\n0731 123456`,
      because: 'The signature stands below the quoted mail.',
    },
  ],
});

import type { Analysis } from '../analysis';
import type { TextRange } from '../draft/text-range';
import { tokenize } from '../language/tokens';
import { findPersonNames } from '../language/person-names';
import { findPhones } from '../language/phones';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { quotedHeads } from './support/quoted-head';
import { writerOf, type Writer } from './support/writer';

export const rule = defineRule({
  id: 'signature-phone',
  part: 'signature',
  severity: 'error',
  paragraphs: ['2.3'],
  check(analysis, context) {
    const { foot } = analysis;
    if (foot.phones.some(({ kind }) => kind === 'phone') || offersNumberInTail(analysis, writerOf(analysis, context)))
      return [];
    const has = (kind: 'fax' | 'extension') => foot.phones.some((phone) => phone.kind === kind);
    const key = has('extension')
      ? 'extension-only'
      : has('fax')
        ? 'fax-only'
        : isOnlyQuoted(analysis)
          ? 'only-quoted'
          : 'missing';
    return [
      {
        message: { rule: 'signature-phone', key, data: {} },
        about: '',
        // A reply that continues a ticket has its references already.
        mild: analysis.answersTicket,
      },
    ];
  },
});

/** Words that make a number in the last lines of the message the writer's own ("mi potete chiamare allo …"). */
const CALLING =
  /^(chiam|richiam|ricontatt|contatt|telefon|reperibil|raggiungibil|rispond|recapit|numer|tel$|cell|interno|trova|trovi|disponibil|sentir|mio$|nostro$|ufficio$|centralino|rif$|riferiment)/;

/** "Dopo le 13 al 333 123 4567": a number that leads to somebody … */
const LEADS_THERE = /(?:^|[\s(])(?:al|allo|all'|sul|sullo)\s*$/i;
const LEADS_WITHIN = 8;

function offersNumberInTail(analysis: Analysis, writer: Writer): boolean {
  const { foot, body } = analysis;
  return foot.tail.some((line) => {
    const [phone] = foot.tailPhones.filter(
      ({ kind, range }) => kind === 'phone' && range.start >= line.start && range.end <= line.end,
    );
    if (phone === undefined) return false;
    if (tokenize(body.text, line).some(({ word }) => CALLING.test(word))) return true;
    const way = body.text.slice(Math.max(line.start, phone.range.start - LEADS_WITHIN), phone.range.start);
    if (LEADS_THERE.test(way) && tellsHours(analysis, line)) return true;
    const before = body.text.slice(Math.max(line.start, phone.range.start - SIGNED_REACH), phone.range.start);
    if (writer.signs([before])) return true;
    return findPersonNames(body.text, line).some(({ certainty, range }) => {
      const between = phone.range.start - range.end;
      return certainty === 'certain' && between >= 0 && between <= NAME_REACH;
    });
  });
}

/** … at these hours. */
function tellsHours({ said }: Analysis, line: TextRange): boolean {
  const { find } = said('body');
  return (['when', 'hour'] as const).some((group) =>
    find('availability', group).some(({ start }) => start >= line.start && start < line.end),
  );
}

/** A number so close behind a person's name is theirs, in UTF-16 code units. */
const NAME_REACH = 12;
/** The writer's own name may be long. */
const SIGNED_REACH = 50;

function isOnlyQuoted(analysis: Analysis): boolean {
  return quotedHeads(analysis).some((head) => findPhones(head).some(({ kind }) => kind === 'phone'));
}

const MESSAGE = 'La stampa degli avvisi esce senza il logo, anche con il modello nuovo.\n\n';

export const examples = (): RuleExamples<'signature-phone'> => ({
  bad: [
    { text: `${MESSAGE}Anna Bianchi\nUfficio Tributi`, finds: 'missing' },
    { text: `${MESSAGE}Anna Bianchi\nFax 0731 123457`, finds: 'fax-only' },
    { text: `${MESSAGE}Anna Bianchi\nint. 23`, finds: 'extension-only' },
    { text: `${MESSAGE}Anna Bianchi\nC.F. 80001234567 - P.IVA 00123450420`, finds: 'missing' },
    { text: `${MESSAGE}Anna Bianchi\nProt. 20240012345 del 11/06/2024`, finds: 'missing' },
    {
      text: `${MESSAGE}Anna Bianchi\n\nIl 03/06/24 09:10, Anna Bianchi ha scritto:\n> Promemoria\n> tel. 0731 123456`,
      finds: 'only-quoted',
    },
    {
      text: `Il contribuente ha il numero 0731 123456 e non riceve avvisi.\nLa stampa esce bianca.\nPer gli altri va bene.\nManca solo lui.\n\nAnna Bianchi`,
      finds: 'missing',
    },
    {
      text: 'Grazie, risolto.\n\nAnna Bianchi',
      subject: 'R: [Ticket 118822] avvisi senza logo',
      finds: 'missing',
      mild: true,
    },
    {
      text: `${MESSAGE}Dalle 10 il cittadino 333 0009988 non vede la rata.\n\nAnna Bianchi`,
      finds: 'missing',
    },
    { text: 'la mamma 333 0009988 non vede la retta di aprile sul portale', finds: 'missing' },
  ],
  good: [
    { text: `${MESSAGE}Anna Bianchi\n071.00.00.434`, because: 'A number alone on its line.' },
    {
      text: `${MESSAGE}Anna Bianchi\nRif. Ragioneria, 0731 12 34 56`,
      because: 'A number that its office is reached by.',
    },
    { text: `${MESSAGE}Anna Bianchi\nCell. 333 1234567`, because: 'A mobile is a telephone.' },
    { text: `${MESSAGE}Anna Bianchi\nTel./Fax 0731 123456`, because: 'A number that is both.' },
    { text: `${MESSAGE}Anna Bianchi\ncentralino 0731 123456 int. 23`, because: 'The switchboard with an extension.' },
    {
      text: `${MESSAGE}Per qualsiasi cosa mi potete chiamare allo 0731 123456.\n\nAnna Bianchi`,
      because: 'In the last line of the message, offered for calling back.',
    },
    {
      text: `${MESSAGE}Mattina sempre, dopo le 13 al 333 123 4567.\n\nAnna Bianchi`,
      because: 'In a closing line of hours, where it leads to the writer.',
    },
    {
      html: '<p>La stampa esce bianca.</p><table><tr><td><b>Anna Bianchi</b></td><td>Tel.: 0731&nbsp;123456</td></tr></table>',
      because: "In a cell of the signature's table.",
    },
    { text: 'Buongiorno stampa avvisi vuota grazie Anna Bianchi 0731 123456', because: 'All the mail in one line.' },
    { text: `${MESSAGE}Anna Bianchi\n(+39) 348 001 1122`, because: 'With the international prefix in brackets.' },
  ],
});

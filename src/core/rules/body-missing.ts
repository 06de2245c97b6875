import type { Analysis } from '../analysis';
import { regionsOf } from '../draft/anatomy/anatomy';
import type { TextRange } from '../draft/text-range';
import { fold } from '../language/fold';
import { tokenize } from '../language/tokens';
import { defineRule } from './rule';
import type { RuleExamples } from './example';

export const rule = defineRule({
  id: 'body-missing',
  part: 'body',
  severity: 'error',
  paragraphs: ['2.3'],
  check(analysis) {
    if (hasOwnMessage(analysis)) return [];
    const { anatomy } = analysis;
    const key =
      regionsOf(anatomy, 'quote').length > 0
        ? 'only-quoted'
        : regionsOf(anatomy, 'greeting', 'closing', 'signature').length > 0
          ? 'only-greeting'
          : 'empty';
    return [
      {
        message: { rule: 'body-missing', key, data: {} },
        about: '',
        // An office's name above the signature may be a message in two words.
        mild: mayHideMessage(analysis),
      },
    ];
  },
});

/** Whether the signature starts with a line that is no name, so that only its look told it from a message. */
function mayHideMessage({ anatomy, body, foot }: Analysis): boolean {
  const signature = regionsOf(anatomy, 'signature')[0];
  const firstName = foot.names[0];
  if (signature === undefined || firstName === undefined) return false;
  const above = body.text.slice(signature.start, firstName.range.start);
  return above.includes('\n') && !/\d{4}|@/.test(above);
}

/** At least one word that is no placeholder: a template's brackets and rows of x say nothing. */
function hasOwnMessage({ anatomy, body }: Analysis): boolean {
  return regionsOf(anatomy, 'message').some((region) => someLine(body.text, region, saysSomething));
}

function someLine(text: string, { start, end }: TextRange, test: (line: string) => boolean): boolean {
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? end : Math.min(newline, end);
    if (test(text.slice(from, to))) return true;
    from = to + 1;
  }
  return false;
}

/** "[descrivere il problema]" alone on its line is a template's; brackets inside a sentence are the writer's. */
function saysSomething(line: string): boolean {
  if (/^\s*[[<{(][^\]>})]*[\]>})]\s*$/.test(line) || isTemplateText(fold(line.slice(0, LINE_HEAD)).trim()))
    return false;
  return tokenize(line).some(({ word, kind }) => kind !== 'number' && /[a-z]/.test(word) && !/^x+$/.test(word));
}

const LINE_HEAD = 120;

/** What templates put where the text goes (folded beginnings). */
const TEMPLATE_TEXTS = [
  'fare clic o toccare qui per immettere',
  'fare clic qui per immettere',
  'fai clic qui per immettere',
  'immettere il testo',
  'inserire qui',
  'inserire il testo',
  'inserire testo',
  'inserisci qui',
  'descrivere qui',
  'descrivi qui',
  'scrivere qui',
  'scrivi qui',
  'click or tap here to enter text',
  'lorem ipsum',
];

function isTemplateText(line: string): boolean {
  return line.length < LINE_HEAD && TEMPLATE_TEXTS.some((text) => line.startsWith(text));
}

const SIGNATURE = 'Anna Bianchi\nUfficio Tributi - Comune di Alfa\ntel. 0731 123456';

export const examples = (): RuleExamples<'body-missing'> => ({
  bad: [
    { text: '', finds: 'empty' },
    { text: `Buongiorno,\n\nCordiali saluti\n${SIGNATURE}`, finds: 'only-greeting' },
    { text: SIGNATURE, finds: 'only-greeting' },
    { text: `Buongiorno,\n\n[descrivere qui il problema]\n\n${SIGNATURE}`, finds: 'only-greeting' },
    {
      html: '<p>Fare clic o toccare qui per immettere il testo.</p><p><br></p><p>Anna Bianchi</p><p>tel. 0731 123456</p>',
      finds: 'only-greeting',
    },
    { text: 'Buongiorno,\n\nGrazie\nAnna Bianchi\nStato Civile\n0731 123456', finds: 'only-greeting' },
    { text: 'Ufficio Tributi\nAnna Bianchi\ntel. 0731 123456', finds: 'only-greeting', mild: true },
    { text: `...\n\n${SIGNATURE}`, finds: 'only-greeting' },
    {
      text: `${SIGNATURE}\n\nDa: Mario Verdi\nInviato: lunedì 3 giugno 2024 09:10\nA: Anna Bianchi\nOggetto: importo TARI\n\nL'importo della seconda rata è sbagliato.`,
      finds: 'only-quoted',
    },
    {
      html: '<p><br></p><p>Anna Bianchi</p><p>tel. 0731 123456</p><p>Il 03/06/24 09:10, Mario Verdi ha scritto:</p><blockquote type="cite"><p>Importo sbagliato.</p></blockquote>',
      finds: 'only-quoted',
    },
  ],
  good: [
    {
      text: `Come da oggetto.\n\n${SIGNATURE}`,
      because: "Too little, perhaps, but there are words of the writer's own.",
    },
    {
      text: `Buongiorno,\nProtocollo bloccato\n\n${SIGNATURE}`,
      because: "A report in two words, one of them an office's name.",
    },
    { text: `nuovo utente: Giulia Verdi\n\n${SIGNATURE}`, because: 'Somebody is spoken of above the signature.' },
    { text: `cartellino Rossi Mario vuoto\n${SIGNATURE}`, because: 'The same, glued to the signature.' },
    {
      text: `Comune di Alfa, stampa TARI vuota\n\n${SIGNATURE}`,
      because: 'It starts like a line of a signature and reports something.',
    },
    {
      text: 'Grazie, risolto',
      subject: 'R: [Ticket #118822] Avvisi TARI',
      because: 'Thanks that go on are a message.',
    },
    { text: `Stampa bianca.\n${SIGNATURE}`, because: 'Two words are a message.' },
    {
      text: `Buongiorno, la stampa esce bianca\n\n${SIGNATURE}`,
      because: 'The greeting shares its line with the message.',
    },
    {
      text: `Grazie, ora funziona.\n\n${SIGNATURE}`,
      because: 'A line that begins with thanks and goes on is a message.',
    },
    {
      text: `Il 03/06/2024 09:10, Mario Verdi ha scritto:\n> L'importo è sbagliato.\n\nConfermo, anche per le posizioni 12 e 13.\n\n${SIGNATURE}`,
      because: 'The answer stands below the quoted mail.',
    },
    {
      text: `Ai sensi dell'art. 5 il calcolo va rifatto.\n\n${SIGNATURE}`,
      because: 'A law is cited in the message; it is no privacy notice.',
    },
  ],
});

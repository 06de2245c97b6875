import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../src/config/defaults';
import { check } from '../src/core/check';
import { EMPTY_PROFILE, type CheckContext } from '../src/core/context';
import type { Body, Draft } from '../src/core/draft/draft';
import { EMPTY_NOTE } from '../src/core/draft/draft-note';

const CONTEXT: CheckContext = {
  settings: DEFAULT_SETTINGS,
  directory: DEMO_DIRECTORY,
  sender: { ...EMPTY_PROFILE, entities: ['Comune di Alfa', 'Unione Valle Esempio', 'Comune di San Zeno al Ponte'] },
  note: EMPTY_NOTE,
};
const SMALL = 100_000;
const LARGE = 1_000_000;
/** Ten times the text may take fifteen times as long, for the garbage collector's sake. */
const MOST = 15;

/** Repeated to the wanted size; each is the worst that a naive reader of one kind could meet. */
const SHAPES: Readonly<Record<string, string>> = {
  'one endless word': 'a',
  'one endless number': '0',
  'numbers and blanks': '0 0',
  'telephone numbers': 'tel. 0731 123456 ',
  'first names': 'Anna Maria Rosa ',
  'lines of names': 'Anna Bianchi\n',
  'blank lines': '\n',
  blanks: ' ',
  greetings: 'Buongiorno,\n',
  closings: 'Cordiali saluti\n',
  'quote marks': '> ',
  'quoted lines': '> Buongiorno\n',
  'header labels': 'Da: A: Oggetto: Inviato: ',
  'header lines': 'Oggetto:\n',
  attributions: 'Il 3 giugno 2024 Anna ha scritto\n',
  announcements: 'allegato schermata foto (vedi ',
  apostrophes: "l'",
  'at signs': 'a@',
  'full stops': '. ',
  'topic words': 'avviso di pagamento TARI e IMU ',
  sentences: 'La stampa degli avvisi esce senza il logo del Comune. ',
  notices: 'Ai sensi del Regolamento (UE) 2016/679 le informazioni contenute\n',
  'unclosed links': '<a href="',
  'less-than signs': '<',
  'open comments': '<!--',
  'nested divisions': '<div>',
  'nested quotes': '<blockquote type="cite">',
  ampersands: '&',
  'half entities': '&#',
  'table cells': '<td>0731 123456',
  'kinds of Enti': 'unione comune di ',
  'answers between quotes': '> a\nb\n',
  surrogates: '\uD83D\uDE00\uD83D',
};

const EMPTY_DRAFT: Draft = {
  from: { address: '' },
  to: [{ address: 'tributi@ticket.example' }],
  cc: [],
  bcc: [],
  subject: 'prova',
  body: { format: 'text', text: '' },
  attachments: [],
};

function draftOf(body: Body): Draft {
  return { ...EMPTY_DRAFT, body };
}

/** The least of a few runs, in milliseconds: what disturbs a run only makes it longer. */
function milliseconds(draft: Draft, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = process.hrtime.bigint();
    check(draft, CONTEXT);
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return least;
}

const CASES = Object.entries(SHAPES).flatMap(([name, unit]) => [
  {
    name: `${name}, plain`,
    of: (size: number): Draft => draftOf({ format: 'text', text: unit.repeat(Math.ceil(size / unit.length)) }),
  },
  {
    name: `${name}, html`,
    of: (size: number): Draft => draftOf({ format: 'html', html: unit.repeat(Math.ceil(size / unit.length)) }),
  },
  {
    name: `${name}, as subject and sender`,
    of: (size: number): Draft => {
      const text = unit.repeat(Math.ceil(size / 2 / unit.length));
      return { ...EMPTY_DRAFT, subject: text, from: { name: text, address: text } };
    },
  },
]);

/** Below this the garbage collector decides more than the text does, in milliseconds. */
const LEAST = 10;
/** A machine that is busy with something else is asked again. */
const TRIES = 5;

function growth(of: (size: number) => Draft): number {
  return milliseconds(of(LARGE), 2) / Math.max(milliseconds(of(SMALL), 4), LEAST);
}

test.each(CASES)('1 MB of $name takes less than fifteen times as long as 100 kB', ({ of }) => {
  let least = growth(of);
  for (let i = 1; i < TRIES && least >= MOST; i++) least = Math.min(least, growth(of));
  expect(least).toBeLessThan(MOST);
});

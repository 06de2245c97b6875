import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../src/config/defaults';
import { check } from '../../src/core/check';
import { EMPTY_PROFILE, type CheckContext } from '../../src/core/context';
import { EMPTY_NOTE } from '../../src/core/draft/draft-note';
import type { Draft } from '../../src/core/draft/draft';

const CONTEXT: CheckContext = {
  settings: DEFAULT_SETTINGS,
  directory: DEMO_DIRECTORY,
  sender: EMPTY_PROFILE,
  note: EMPTY_NOTE,
};

/** The aims, in milliseconds a check. */
const SIZES = [
  { name: '2 kB', bytes: 2_000, runs: 1000, aim: 1 },
  { name: '100 kB', bytes: 100_000, runs: 40, aim: 15 },
  { name: '1 MB', bytes: 1_000_000, runs: 8, aim: 150 },
] as const;

const SENTENCES = [
  'Buongiorno, ieri ho lanciato l’allineamento delle superfici su tutta la banca dati della TARI.',
  'La posizione 733 aveva 118 mq, adesso ne ha 59 e l’importo della rata cambia di conseguenza.',
  'Ho riprovato con un altro contribuente dal menu Elaborazioni, con lo stesso risultato.',
  'Il flusso dei versamenti F24 è stato importato senza scarti; l’avviso PagoPA risulta invece doppio.',
];

type Shape = 'text' | 'html' | 'quoted';

/**
 * A mail of about `bytes` UTF-16 units; `quoted`, in HTML, puts all but the first sentences below a reply's header, as long mails are.
 * Each has a number of its own: what was kept of the draft before must not make the next one faster than typing does.
 */
function mail(bytes: number, shape: Shape, number: number): Draft {
  const foot = ['Cordiali saluti', 'Anna Bianchi', 'Ufficio Tributi - Comune di Alfa', 'tel. 0731 123456'];
  const header = ['Da: Mario Verdi', 'Inviato: lunedì 3 giugno 2024 09:10', 'A: Anna Bianchi', 'Oggetto: superfici'];
  const lines = [`La pratica ${number} è tra queste.`];
  for (let length = 0, i = 0; length < bytes; i++) {
    const line = SENTENCES[i % SENTENCES.length] ?? '';
    lines.push(line);
    length += line.length + (shape === 'text' ? 1 : 40);
  }
  const all = shape === 'quoted' ? [...SENTENCES, ...foot, ...header, ...lines] : [...lines, ...foot];
  return {
    from: { name: 'Anna Bianchi', address: 'anna.bianchi@comune.example' },
    to: [{ address: 'tributi@ticket.example' }],
    cc: [],
    bcc: [],
    subject: 'Superfici TARI dimezzate dopo l’allineamento catastale',
    body:
      shape === 'text'
        ? { format: 'text', text: all.join('\n') }
        : {
            format: 'html',
            html: `<html><body>${all.map((line) => `<p class="MsoNormal">${line}<o:p></o:p></p>`).join('\n')}</body></html>`,
          },
    attachments: [],
  };
}

function medianMilliseconds(bytes: number, shape: Shape, runs: number): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const draft = mail(bytes, shape, i);
    const start = process.hrtime.bigint();
    check(draft, CONTEXT);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

function printTimes(): void {
  console.log(
    'check, median of repeated runs (ms)'.padEnd(40) +
      'text'.padStart(10) +
      'html'.padStart(10) +
      'quoted'.padStart(10) +
      'aim'.padStart(8),
  );
  for (const { name, bytes, runs, aim } of SIZES) {
    const shapes: readonly Shape[] = ['text', 'html', 'quoted'];
    const times = shapes.map((shape) => medianMilliseconds(bytes, shape, runs).toFixed(2).padStart(10));
    console.log(name.padEnd(40) + times.join('') + `${aim}`.padStart(8));
  }
}

printTimes();

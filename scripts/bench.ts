import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../src/config/defaults';
import { check } from '../src/core/check';
import { EMPTY_PROFILE, type CheckContext } from '../src/core/context';
import { EMPTY_NOTE } from '../src/core/draft/draft-note';
import type { Draft } from '../src/core/draft/draft';

const CONTEXT: CheckContext = {
  settings: DEFAULT_SETTINGS,
  directory: DEMO_DIRECTORY,
  sender: EMPTY_PROFILE,
  note: EMPTY_NOTE,
};

/** The aims, in milliseconds a check. */
const SIZES = [
  { name: '2 kB', bytes: 2_000, runs: 400, aim: 1 },
  { name: '100 kB', bytes: 100_000, runs: 40, aim: 15 },
  { name: '1 MB', bytes: 1_000_000, runs: 8, aim: 150 },
] as const;

const SENTENCES = [
  'Buongiorno, ieri ho lanciato l’allineamento delle superfici su tutta la banca dati della TARI.',
  'La posizione 733 aveva 118 mq, adesso ne ha 59 e l’importo della rata cambia di conseguenza.',
  'Ho riprovato con un altro contribuente dal menu Elaborazioni, con lo stesso risultato.',
  'Il flusso dei versamenti F24 è stato importato senza scarti; l’avviso PagoPA risulta invece doppio.',
];

/** A mail of about `bytes` UTF-16 units; `quoted` puts all but the first sentences below a reply's header, as long mails are. */
function mail(bytes: number, format: 'text' | 'html', quoted: boolean): Draft {
  const foot = ['Cordiali saluti', 'Anna Bianchi', 'Ufficio Tributi - Comune di Alfa', 'tel. 0731 123456'];
  const header = ['Da: Mario Verdi', 'Inviato: lunedì 3 giugno 2024 09:10', 'A: Anna Bianchi', 'Oggetto: superfici'];
  const lines: string[] = [];
  for (let length = 0, i = 0; length < bytes; i++) {
    const line = SENTENCES[i % SENTENCES.length] ?? '';
    lines.push(line);
    length += line.length + (format === 'html' ? 40 : 1);
  }
  const all = quoted ? [...SENTENCES, ...foot, ...header, ...lines] : [...lines, ...foot];
  return {
    from: { name: 'Anna Bianchi', address: 'anna.bianchi@comune.example' },
    to: [{ address: 'tributi@ticket.example' }],
    cc: [],
    bcc: [],
    subject: 'Superfici TARI dimezzate dopo l’allineamento catastale',
    body:
      format === 'text'
        ? { format, text: all.join('\n') }
        : {
            format,
            html: `<html><body>${all.map((line) => `<p class="MsoNormal">${line}<o:p></o:p></p>`).join('\n')}</body></html>`,
          },
    attachments: [],
  };
}

function medianMilliseconds(draft: Draft, runs: number): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
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
    const cases = [mail(bytes, 'text', false), mail(bytes, 'html', false), mail(bytes, 'html', true)];
    const times = cases.map((draft) => medianMilliseconds(draft, runs).toFixed(2).padStart(10));
    console.log(name.padEnd(40) + times.join('') + `${aim}`.padStart(8));
  }
}

/** Every script under `dist`, as a web server would send it. */
function printSizes(): void {
  const dist = path.resolve(__dirname, '../dist');
  console.log('\nbundle'.padEnd(41) + 'bytes'.padStart(12) + 'gzipped'.padStart(12));
  if (!existsSync(dist)) console.log('(none: run `npm run build` first)');
  else
    for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(js|css|html)$/.test(name)) continue;
      const content = readFileSync(path.join(dist, name));
      console.log(
        name.padEnd(40) + `${content.length}`.padStart(12) + `${gzipSync(content, { level: 9 }).length}`.padStart(12),
      );
    }
}

printTimes();
printSizes();

import { spawn } from 'node:child_process';
import { Bench, results } from './bench';
import type { Run } from './built-command';
import { BAD } from './sample-drafts';

const bench = Bench.forThisFile();

describe('large input', () => {
  /** Prints the most memory that the process ever held, in kB, at its end. */
  const TELL_MEMORY = "data:text/javascript,process.on('exit',()=>console.error('kB '+process.resourceUsage().maxRSS))";

  function memoryOf({ errors }: Run): number {
    return Number(/kB (\d+)/.exec(errors)?.[1]);
  }

  function mailWithAttachment(megabytes: number): Buffer {
    const head =
      'From: Anna Bianchi <anna.bianchi@comune.example>\r\nTo: tributi@ticket.example\r\n' +
      'Subject: TARI: avvisi con importo doppio\r\nMIME-Version: 1.0\r\n' +
      'Content-Type: multipart/mixed; boundary="grande"\r\n\r\n--grande\r\n\r\nGli avvisi hanno importo doppio, allego il flusso.\r\n' +
      'Anna Bianchi\r\ntel. 0731 123456\r\n--grande\r\nContent-Type: application/zip; name="flusso.zip"\r\n' +
      'Content-Disposition: attachment; filename="flusso.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n';
    const line = `${'QUJD'.repeat(19)}\r\n`;
    const lines = Math.ceil((megabytes * 1024 * 1024) / line.length);
    return Buffer.concat([Buffer.from(head), Buffer.from(line.repeat(lines)), Buffer.from('--grande--\r\n')]);
  }

  it('is read in bounded memory: a mail of 50 MB', async () => {
    const small = await bench.check(['--json', bench.write('piccola.eml', mailWithAttachment(0.01))], {
      node: ['--import', TELL_MEMORY],
    });
    const large = await bench.check(['--json', bench.write('grande.eml', mailWithAttachment(50))], {
      node: ['--import', TELL_MEMORY],
    });
    expect(results(small)).toMatchObject([{ id: 'piccola.eml', support: true, sendable: true }]);
    expect(large.status).toBe(0);
    expect(results(large)).toMatchObject([{ id: 'grande.eml', support: true, sendable: true }]);
    expect(large.output).toContain('"attachment-size"');
    expect(memoryOf(large) - memoryOf(small)).toBeLessThan(200 * 1024);
  }, 60_000);

  it('is read in bounded memory: a text of 50 MB, to its signature', async () => {
    const head =
      'From: a@comune.example\r\nTo: tributi@ticket.example\r\nSubject: TARI: avvisi con importo doppio\r\n\r\n';
    const line = `${'Riga di un registro molto lungo. '.repeat(2)}\r\n`;
    const mail = (megabytes: number): string =>
      `${head}Gli avvisi hanno importo doppio.\r\n${line.repeat((megabytes * 1024 * 1024) / line.length)}\r\nGrazie\r\nAnna Bianchi\r\ntel. 0731 123456\r\n`;
    const small = await bench.check(['--json', bench.write('breve.eml', mail(0.01))], {
      node: ['--import', TELL_MEMORY],
    });
    const large = await bench.check(['--json', bench.write('lunga.eml', mail(50))], {
      node: ['--import', TELL_MEMORY],
    });
    expect(results(small)).toMatchObject([{ support: true, sendable: true }]);
    expect(results(large)).toMatchObject([{ support: true, sendable: true }]);
    expect(large.errors).toContain('lunga.eml: il testo è molto lungo');
    expect(memoryOf(large) - memoryOf(small)).toBeLessThan(120 * 1024);
  }, 60_000);

  it('is written whole to a slow pipe, and ends quietly when nobody reads', async () => {
    const file = bench.writeLines(
      'molte.jsonl',
      Array.from({ length: 500 }, (_, index) => ({ ...BAD, id: `d${index}` })),
    );
    expect(results(await bench.check(['--json', file]))).toHaveLength(500);
    const child = spawn(process.execPath, [bench.commandFile, 'check', '--json', file], { cwd: bench.folder });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, errors]).toEqual([1, '']);
  }, 30_000);
});

import { createReadStream, readdirSync } from 'node:fs';
import path from 'node:path';
import { readMail, type MailReading } from '../../src/cli/mail/read-mail';

export const FOLDER = path.resolve(__dirname, '../fixtures/eml');

/** The names of the mails in it, as programs save them. */
export const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));

/** The bytes as a stream brings them, so many at a time. */
export async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

/** Reads one of the mails in `test/fixtures/eml`. */
export function readFixture(name: string): Promise<MailReading> {
  return readMail(createReadStream(path.join(FOLDER, name)));
}

/** Reads a mail written as text, a byte a character. */
export function readText(text: string): Promise<MailReading> {
  return readMail(chunksOf(Buffer.from(text, 'latin1'), 7));
}

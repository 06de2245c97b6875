import { readFile } from 'node:fs/promises';
import type { UnreadableText } from '../locales/texts/cli-texts';
import { fileFault } from './file-fault';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

export type InputReading =
  { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly reason: UnreadableText };

/** All bytes of a file, or of `input` for `-`. Never rejects. */
export async function readInput(file: string, input: AsyncIterable<Buffer>): Promise<InputReading> {
  try {
    if (file !== STANDARD_INPUT) return { ok: true, bytes: await readFile(file) };
    const chunks: Buffer[] = [];
    for await (const chunk of input) chunks.push(chunk);
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { ok: false, reason: fileFault(error) };
  }
}

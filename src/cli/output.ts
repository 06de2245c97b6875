import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes lines to standard output or error, waiting for a slow reader. When the reader goes away (`| head`), later lines are dropped
 * in silence and `isClosed` tells that there is no point in going on.
 */
export class LineOutput {
  isClosed = false;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.isClosed = true;
    });
  }

  async line(text: string): Promise<void> {
    if (this.isClosed || this.stream.write(`${text}\n`)) return;
    await Promise.race([once(this.stream, 'drain'), once(this.stream, 'close')]).catch(() => undefined);
  }
}

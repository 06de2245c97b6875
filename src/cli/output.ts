import type { Writable } from 'node:stream';

/**
 * Writes lines to standard output or error, waiting for a slow reader. When no more can be written, later lines are dropped and
 * `isClosed` tells that there is no point in going on. That the reader went away (`| head`) is no fault; anything else is, and is kept.
 */
export class LineOutput {
  isClosed = false;
  /** What the operating system said when it would not take a line; `null` as long as all is well. */
  fault: NodeJS.ErrnoException | null = null;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error) => {
      this.fail(error);
    });
  }

  async line(text: string): Promise<void> {
    if (!this.isClosed) await this.write(`${text}\n`);
  }

  /** Resolves when all is written, or cannot be: what others wrote to the same stream, too. */
  async settled(): Promise<void> {
    if (!this.isClosed) await this.write('');
  }

  private write(text: string): Promise<void> {
    return new Promise((resolve) => {
      this.stream.write(text, (error) => {
        if (error) this.fail(error);
        resolve();
      });
    });
  }

  private fail(error: NodeJS.ErrnoException): void {
    // What follows the first fault only follows from it.
    if (this.isClosed) return;
    this.isClosed = true;
    if (error.code !== 'EPIPE') this.fault = error;
  }
}

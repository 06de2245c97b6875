import { PassThrough, Writable } from 'node:stream';
import { LineOutput } from './output';

describe('LineOutput', () => {
  it('waits for a slow reader', async () => {
    const stream = new PassThrough({ highWaterMark: 4 });
    const output = new LineOutput(stream);
    let isWritten = false;
    const writing = output.line('una riga lunga').then(() => {
      isWritten = true;
    });
    await new Promise(setImmediate);
    expect(isWritten).toBe(false);
    stream.resume();
    await writing;
    expect(isWritten).toBe(true);
  });

  it('stops quietly when the reader goes away', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
      highWaterMark: 1,
    });
    const output = new LineOutput(stream);
    await output.line('prima');
    await new Promise(setImmediate);
    expect(output.isClosed).toBe(true);
    await output.line('seconda');
  });
});

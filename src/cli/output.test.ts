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

  it('keeps the fault for which nothing more can be written', async () => {
    const fault = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const stream = new Writable({
      write: (_chunk, _encoding, done) => {
        done(fault);
      },
    });
    const output = new LineOutput(stream);
    await output.line('prima');
    expect([output.isClosed, output.fault]).toEqual([true, fault]);
    await output.line('seconda');
    expect(output.fault).toBe(fault);
  });

  it('knows of the fault of what others wrote to its stream', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => {
        done(new Error('EIO'));
      },
    });
    const output = new LineOutput(stream);
    stream.write('aiuto');
    await output.settled();
    expect(output.fault).toEqual(new Error('EIO'));
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
    expect(output.fault).toBeNull();
  });
});

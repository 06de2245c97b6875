import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { packetReader, writePacket } from './packets';

/** The connection to the remote control that Thunderbird has built in. */
export interface MarionetteClient {
  /**
   * Sends a command ("WebDriver:…", "Marionette:…", "Addon:…") and gives its result. Commands are done one after the other.
   * Rejects with what Thunderbird answered, or when the connection ends.
   */
  readonly command: (name: string, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => void;
}

interface Pending {
  readonly name: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (failure: Error) => void;
}

/** Milliseconds between two attempts while the program starts. */
const RETRY = 100;

/**
 * Connects to a Thunderbird that is starting.
 * @param timeout milliseconds until it gives up
 */
export async function connectMarionette(port: number, timeout: number): Promise<MarionetteClient> {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      return await connectOnce(port);
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((resolve) => setTimeout(resolve, RETRY));
    }
  }
}

function connectOnce(port: number): Promise<MarionetteClient> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    const read = packetReader();
    const pending = new Map<number, Pending>();
    const failAll = (failure: Error): void => {
      reject(failure);
      for (const { name, reject: refuse } of pending.values()) refuse(new Error(`${name}: ${failure.message}`));
      pending.clear();
    };
    socket.once('error', failAll);
    socket.once('close', () => {
      failAll(new Error('Thunderbird closed the connection'));
    });
    socket.on('data', (chunk: Buffer) => {
      for (const value of read(chunk)) {
        // The first packet is no answer: it says that the server is there.
        if (Array.isArray(value)) settle(value, pending);
        else resolve(clientOf(socket, pending));
      }
    });
  });
}

function clientOf(socket: Socket, pending: Map<number, Pending>): MarionetteClient {
  let last = 0;
  return {
    command: (name, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) {
          reject(new Error(`${name}: the connection to Thunderbird is closed`));
          return;
        }
        last += 1;
        pending.set(last, { name, resolve, reject });
        socket.write(writePacket([0, last, name, parameters]));
      }),
    close: () => {
      socket.destroy();
    },
  };
}

/** `[1, id, error or null, result]` */
function settle(answer: readonly unknown[], pending: Map<number, Pending>): void {
  const [, id, error, result] = answer;
  const asked = pending.get(Number(id));
  if (asked === undefined) return;
  pending.delete(Number(id));
  if (error === null) asked.resolve(result);
  else asked.reject(new Error(`${asked.name}: ${wordsOf(error)}`));
}

function wordsOf(error: unknown): string {
  const { error: kind, message } = error as { readonly error?: unknown; readonly message?: unknown };
  return `${String(kind)}: ${String(message)}`;
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

export const GATE_FILE = path.resolve(__dirname, '../../../dist/outlook/send-gate.js');

export function gateSource(): string {
  if (!existsSync(GATE_FILE)) throw new Error('dist/outlook is missing: run `npm run build` first');
  return readFileSync(GATE_FILE, 'utf8');
}

/** The calls of Office that the gate makes, by the name that the tests give them. */
export const GATE_CALLS = ['to', 'cc', 'bcc', 'note', 'subject', 'body type', 'body', 'attachments', 'from'] as const;
export type GateCall = (typeof GATE_CALLS)[number];

/** What goes wrong with a call: the host's error, no answer, an answer after so many milliseconds, two answers, an exception. */
export type Fault = 'error' | 'silence' | 'throw' | 'getter' | 'twice' | { readonly delay: number };

export interface FakeMessage {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly note?: object;
  readonly subject?: string;
  readonly html?: string;
  readonly attachments?: readonly string[];
  readonly from?: string;
}

export interface GateOptions {
  readonly faults?: Readonly<Partial<Record<GateCall, Fault>>>;
  /** The highest Mailbox requirement set. */
  readonly mailbox?: number;
  readonly language?: string;
  readonly roaming?: Readonly<Record<string, unknown>>;
}

export interface GateRun {
  /** Every `completed`, with the milliseconds after the event. */
  readonly completed: readonly { readonly options: Readonly<Record<string, unknown>>; readonly after: number }[];
  /** The calls that were made, in order. */
  readonly calls: readonly GateCall[];
  readonly mostAtOnce: number;
  readonly traces: readonly string[];
}

type Callback = (result: object) => void;

/**
 * Runs the built gate in a script context that holds only what classic Outlook's runtime is known to have: the language itself
 * without code generation, `Office`, timers and a console. `Intl` is taken away too: nobody says that it is there.
 * @param patience milliseconds of waiting after which what came is what comes
 */
export async function runGate(message: FakeMessage, options: GateOptions = {}, patience = 0): Promise<GateRun> {
  const completed: { options: Record<string, unknown>; after: number }[] = [];
  const calls: GateCall[] = [];
  const traces: string[] = [];
  let open = 0;
  let mostAtOnce = 0;
  const begun = Date.now();

  const answer =
    (name: GateCall, value: unknown) =>
    (...given: unknown[]) => {
      const done = given.at(-1) as Callback;
      const fault = options.faults?.[name];
      calls.push(name);
      if (fault === 'throw') throw new Error('refused');
      open++;
      mostAtOnce = Math.max(mostAtOnce, open);
      const give = (result: object) => () => {
        open--;
        done(result);
      };
      const good = { status: 'succeeded', value };
      if (fault === 'silence') return;
      if (fault === 'error') later(give({ status: 'failed', error: { code: 9042, name: 'InternalServerError' } }), 1);
      else later(give(good), typeof fault === 'object' ? fault.delay : 1);
      if (fault === 'twice') later(give(good), 2);
    };
  const part = (name: GateCall, member: object): PropertyDescriptor => ({
    enumerable: true,
    get: () => {
      if (options.faults?.[name] === 'getter') throw new Error('no such thing');
      return member;
    },
  });
  const users = (addresses: readonly string[] = []) =>
    addresses.map((address) => ({ emailAddress: address, displayName: '' }));
  const note = message.note
    ? answer('note', JSON.stringify(message.note))
    : (...given: unknown[]) => {
        calls.push('note');
        (given.at(-1) as Callback)({ status: 'failed', error: { code: 9050 } });
      };
  const item = Object.defineProperties(
    {},
    {
      getAttachmentsAsync: part(
        'attachments',
        answer(
          'attachments',
          (message.attachments ?? []).map((name) => ({ name, size: 1000, isInline: false })),
        ),
      ),
      to: part('to', { getAsync: answer('to', users(message.to)) }),
      cc: part('cc', { getAsync: answer('cc', users(message.cc)) }),
      bcc: part('bcc', { getAsync: answer('bcc', []) }),
      subject: { enumerable: true, value: { getAsync: answer('subject', message.subject ?? '') } },
      body: part('body', { getTypeAsync: answer('body type', 'html'), getAsync: answer('body', message.html ?? '') }),
      from: part('from', {
        getAsync: answer('from', {
          emailAddress: 'anna.bianchi@comune.example',
          displayName: message.from ?? 'Anna Bianchi',
        }),
      }),
      sessionData: part('note', {
        getAsync: options.faults?.note === undefined ? note : answer('note', JSON.stringify(message.note ?? {})),
      }),
    },
  );
  const handlers = new Map<string, (event: object) => void>();
  const sandbox = Object.assign(Object.create(null) as object, {
    Office: {
      onReady: () => new Promise(() => undefined),
      actions: { associate: (name: string, handler: (event: object) => void) => handlers.set(name, handler) },
      context: {
        displayLanguage: options.language ?? 'it-IT',
        mailbox: { item },
        requirements: {
          isSetSupported: (_: string, version: string) => Number(version) <= (options.mailbox ?? 1.15),
        },
        roamingSettings: { get: (key: string) => options.roaming?.[key] },
      },
    },
    console: { warn: (text: string) => traces.push(text) },
    setTimeout,
    clearTimeout,
  });
  const context = vm.createContext(sandbox, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext('delete globalThis.Intl; delete globalThis.WebAssembly;', context);
  vm.runInContext(gateSource(), context, { filename: 'send-gate.js' });
  const handler = handlers.get('onMessageSend');
  if (!handler) throw new Error('the gate associated no handler');
  await new Promise<void>((resolve) => {
    handler({
      completed: (given: Record<string, unknown>) => {
        completed.push({ options: given, after: Date.now() - begun });
        setTimeout(resolve, patience);
      },
    });
  });
  return { completed, calls, mostAtOnce, traces };
}

/** What comes after the test is over keeps nobody waiting. */
function later(act: () => void, delay: number): void {
  setTimeout(act, delay).unref();
}

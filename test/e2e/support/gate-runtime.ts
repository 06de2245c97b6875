import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { NOTE_KEY } from '../../../src/hosts/outlook/draft/note-text';
import type { NoticeCall, ReadCall } from '../../../src/hosts/outlook/office/call-name';

export const GATE_FILE = path.resolve(__dirname, '../../../dist/outlook/send-gate.js');

export function gateSource(): string {
  if (!existsSync(GATE_FILE)) throw new Error('dist/outlook is missing: run `npm run build` first');
  return readFileSync(GATE_FILE, 'utf8');
}

/** The calls of Office that the gate makes: the compiler holds the list to the program's own. */
const AT_SENDING: Readonly<Record<ReadCall, true>> = {
  to: true,
  cc: true,
  bcc: true,
  note: true,
  subject: true,
  'body type': true,
  body: true,
  attachments: true,
  from: true,
};
export const GATE_CALLS = Object.keys(AT_SENDING) as readonly ReadCall[];

/** Those that the launch events besides sending make of their own. */
const OF_THE_NOTICE: Readonly<Record<NoticeCall, true>> = {
  'notice mark': true,
  notice: true,
  'plain notice': true,
  'notice removal': true,
  'notice mark write': true,
};
export const NOTICE_CALLS = Object.keys(OF_THE_NOTICE) as readonly NoticeCall[];
export type GateCall = ReadCall | NoticeCall;

/** What the gate's file associates with events of Outlook. */
export type EventFunction = 'onMessageSend' | 'onNewMessageCompose' | 'onMessageRecipientsChanged';

/** What goes wrong with a call: the host's error, no answer, an answer after so many milliseconds, two answers, an exception. */
export type Fault = 'error' | 'silence' | 'throw' | 'getter' | 'twice' | { readonly delay: number };

export interface FakeMessage {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly note?: object;
  /** The bar was shown above the draft before. */
  readonly noticed?: boolean;
  readonly subject?: string;
  readonly html?: string;
  readonly attachments?: readonly string[];
  readonly from?: string;
}

export interface GateOptions {
  /** Sending, when absent. */
  readonly event?: EventFunction;
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
  /** The bars that were put above the message. */
  readonly bars: readonly object[];
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
  const bars: object[] = [];
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
        getAsync: (key: string, ...given: unknown[]) => {
          if (key !== NOTE_KEY) answer('notice mark', message.noticed === true ? '1' : '')(...given);
          else if (options.faults?.note === undefined) note(...given);
          else answer('note', JSON.stringify(message.note ?? {}))(...given);
        },
        setAsync: answer('notice mark write', undefined),
      }),
      notificationMessages: part('notice', {
        addAsync: (_key: string, details: { readonly type: string }, done: Callback) => {
          bars.push(details);
          answer(details.type === 'insightMessage' ? 'notice' : 'plain notice', undefined)(done);
        },
        removeAsync: answer('notice removal', undefined),
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
  const handler = handlers.get(options.event ?? 'onMessageSend');
  if (!handler) throw new Error('the gate associated no handler');
  await new Promise<void>((resolve) => {
    handler({
      completed: (given: Record<string, unknown> = {}) => {
        completed.push({ options: given, after: Date.now() - begun });
        setTimeout(resolve, patience);
      },
    });
  });
  return { completed, calls, mostAtOnce, traces, bars };
}

/** What comes after the test is over keeps nobody waiting. */
function later(act: () => void, delay: number): void {
  setTimeout(act, delay).unref();
}

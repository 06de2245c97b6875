import {
  GATE_CALLS,
  NOTICE_CALLS,
  runGate,
  type EventFunction,
  type FakeMessage,
  type Fault,
  type GateCall,
} from './support/gate-runtime';

/** Milliseconds after which each of these events has completed, whatever Outlook does. */
const LIMIT = 11_000;

const EVENTS: readonly EventFunction[] = ['onNewMessageCompose', 'onMessageRecipientsChanged'];
const FAULTS: readonly Fault[] = ['error', 'silence', 'throw', 'getter', 'twice', { delay: 10_000 }];

const REQUEST: FakeMessage = { to: ['tributi@ticket.example'], subject: 'TARI' };
const ORDINARY: FakeMessage = { to: ['amico@comune.example'] };
const ENVELOPE: readonly GateCall[] = ['to', 'cc', 'bcc', 'note'];
const CALLS = [...GATE_CALLS.filter((call) => ENVELOPE.includes(call)), ...NOTICE_CALLS];

test.each(EVENTS)('%s: in a runtime without a page the bar is put and the event completes', async (event) => {
  const { completed, calls, bars, traces } = await runGate(REQUEST, { event }, 20);
  expect(completed).toHaveLength(1);
  expect(calls).toEqual([...ENVELOPE, 'notice mark', 'notice', 'notice mark write']);
  expect(bars).toMatchObject([{ type: 'insightMessage', icon: 'Icon.16', actions: [{ actionType: 'showTaskPane' }] }]);
  expect(traces).toEqual([]);
});

test('the bar keeps to Outlook’s limits in both languages', async () => {
  for (const language of ['it-IT', 'en-US']) {
    const { bars } = await runGate(REQUEST, { event: 'onNewMessageCompose', language });
    const [{ message, actions }] = bars as [
      { readonly message: string; readonly actions: readonly [{ readonly actionText: string }] },
    ];
    expect(message.length).toBeLessThanOrEqual(150);
    expect(actions[0].actionText.length).toBeLessThanOrEqual(30);
  }
});

test('an Outlook without bars that have buttons gets a plain one', async () => {
  const { bars } = await runGate(REQUEST, { event: 'onNewMessageCompose', faults: { notice: 'error' } }, 20);
  expect(bars.at(-1)).toMatchObject({ type: 'informationalMessage', persistent: false });
  expect(bars.at(-1)).not.toHaveProperty('actions');
});

test('a draft that is no request any more loses its bar; one that still is keeps it', async () => {
  const gone = await runGate({ ...ORDINARY, noticed: true }, { event: 'onMessageRecipientsChanged' });
  expect(gone.calls.slice(-2)).toEqual(['notice removal', 'notice mark write']);
  const still = await runGate({ ...REQUEST, noticed: true }, { event: 'onMessageRecipientsChanged' });
  expect(still.calls).toEqual([...ENVELOPE, 'notice mark']);
});

test('of an ordinary mail nothing but recipients and note is read, and nothing is written', async () => {
  const { calls, completed } = await runGate(ORDINARY, { event: 'onNewMessageCompose' });
  expect(calls).toEqual([...ENVELOPE, 'notice mark']);
  expect(completed[0]?.after).toBeLessThan(500);
});

describe.each(FAULTS)('%j', (fault) => {
  // Each waits for its own time limit: together they take no longer than one.
  test('each call: completed once, within its time, and no word', async () => {
    const runs = CALLS.flatMap((call) => EVENTS.map((event) => ({ call, event })));
    const results = await Promise.all(
      runs.map(async ({ call, event }) => {
        const message = call === 'notice removal' ? { ...ORDINARY, noticed: true } : REQUEST;
        const faults = { ...(call === 'plain notice' ? { notice: 'error' as const } : {}), [call]: fault };
        const { completed, traces } = await runGate(message, { event, faults }, 50);
        return { call, event, completed: completed.length, inTime: (completed[0]?.after ?? LIMIT) < LIMIT, traces };
      }),
    );
    expect(results).toEqual(runs.map((run) => ({ ...run, completed: 1, inTime: true, traces: [] })));
  });
});

test('recipients that cannot be read change nothing above the message', async () => {
  for (const fault of ['error', 'throw'] as const) {
    const { calls, bars } = await runGate(REQUEST, { event: 'onMessageRecipientsChanged', faults: { cc: fault } });
    expect(bars).toEqual([]);
    expect(calls).not.toContain('notice removal');
  }
});

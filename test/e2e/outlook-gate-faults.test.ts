import { GATE_CALLS, runGate, type FakeMessage, type Fault, type GateCall, type GateRun } from './support/gate-runtime';

/** After this, in milliseconds, Outlook tells the writer that it takes long. */
const LIMIT = 5000;

/** No subject, no telephone number, and nothing said: three parts of the mail each have something missing of their own. */
const BAD: FakeMessage = {
  to: ['tributi@ticket.example'],
  subject: '',
  html: '<p>Buongiorno,</p><p>non va.</p>',
};

const FAULTS: readonly Fault[] = ['error', 'silence', 'throw', 'getter', 'twice', { delay: 10_000 }];

/** The mail is known for a request by its recipient in To; without it the rest is nobody's business. */
const BLOCKED_ALL_THE_SAME = (call: GateCall): boolean => call !== 'to';

const faultOf = (call: GateCall | 'all', fault: Fault): Readonly<Partial<Record<GateCall, Fault>>> =>
  Object.fromEntries((call === 'all' ? GATE_CALLS : [call]).map((one) => [one, fault]));

describe.each(FAULTS)('%j', (fault) => {
  /** Each run waits for time limits of its own: begun together, they take no longer than one. */
  const begun = new Map<GateCall | 'all', Promise<GateRun>>();
  const run = (call: GateCall | 'all'): Promise<GateRun> => runGate(BAD, { faults: faultOf(call, fault) }, 50);

  beforeAll(() => {
    for (const call of [...GATE_CALLS, 'all'] as const) {
      const started = run(call);
      started.catch(() => undefined);
      begun.set(call, started);
    }
  });

  /** The run that was begun with the others; a test that is tried again has one of its own. */
  function outcome(call: GateCall | 'all'): Promise<GateRun> {
    const started = begun.get(call) ?? run(call);
    begun.delete(call);
    return started;
  }

  test.each(GATE_CALLS)('%s', async (call) => {
    const { completed, mostAtOnce, traces } = await outcome(call);
    expect(completed).toHaveLength(1);
    const [{ options, after }] = completed as [(typeof completed)[number]];
    expect(after).toBeLessThan(LIMIT);
    // One in the subject's own `getAsync` is all that makes a message a composed one: the item itself cannot be had then.
    const harmless = fault === 'twice' || (call === 'subject' && fault === 'getter');
    expect(options.allowEvent).toBe(!(harmless || BLOCKED_ALL_THE_SAME(call)));
    // A host that answers twice has told all; a body's form and a note that are not known are taken for the usual ones.
    if (!harmless && call !== 'body type' && !(call === 'note' && fault === 'getter')) expect(traces).toHaveLength(1);
    if (fault !== 'twice' && typeof fault === 'string' && fault !== 'silence')
      expect(mostAtOnce).toBeLessThanOrEqual(1);
  });

  test('every call at once', async () => {
    const { completed, traces } = await outcome('all');
    expect(completed).toHaveLength(1);
    expect(completed[0]?.after).toBeLessThan(LIMIT);
    expect(completed[0]?.options.allowEvent).toBe(fault !== 'twice');
    if (fault !== 'twice') expect(traces).toHaveLength(1);
  });
});

test('a trace holds no word of the mail', async () => {
  const { traces } = await runGate({ ...BAD, subject: 'segretissimo' }, { faults: { body: 'error', from: 'throw' } });
  expect(traces.join()).toMatch(/body: failed \(9042\)/);
  expect(traces.join()).not.toContain('segretissimo');
});

import { DEFAULT_SETTINGS } from './defaults';
import { valueOr } from './fault';
import { mergeSettings } from './merge-settings';
import { STRICT } from './read';
import { readSettings } from './settings';

function pathsOf(json: unknown): readonly string[] {
  const reading = readSettings(json, STRICT);
  return reading.ok ? [] : reading.faults.map(({ path, problem }) => `${path.join('.')} ${problem.kind}`);
}

describe('readSettings', () => {
  it('lets the built-in settings hold where a file says nothing', () => {
    expect(readSettings({}, STRICT)).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  it('lays a file over the built-in settings, key by key and list by list', () => {
    const reading = readSettings({ vendor: { domains: ['fornitore.example'] }, rules: { insistence: 'off' } }, STRICT);
    const settings = valueOr(reading, DEFAULT_SETTINGS);
    expect(settings.vendor.domains).toEqual(['fornitore.example']);
    expect(settings.vendor.name).toBe(DEFAULT_SETTINGS.vendor.name);
    expect(settings.rules).toEqual({ insistence: 'off' });
    expect(settings.mode).toBe('enforce');
  });

  it.each([
    [{ rules: { insistence: 'of' } }, ['rules.insistence unexpected-value']],
    [{ rules: { insistance: 'off' } }, ['rules.insistance unknown-key']],
    [{ vendr: {}, mode: 'strict' }, ['mode unexpected-value', 'vendr unknown-key']],
    [{ vendor: { domains: ['https://vendor.example'] } }, ['vendor.domains.0 unexpected-value']],
    [{ vendor: { domains: ['@vendor.example'] } }, ['vendor.domains.0 unexpected-value']],
    [{ vendor: { exemptAddresses: ['Pec <pec@vendor.example>'] } }, ['vendor.exemptAddresses.0 unexpected-value']],
    [{ vendor: { exemptAddresses: ['pec@vendor'] } }, ['vendor.exemptAddresses.0 unexpected-value']],
    [{ attachments: { maxTotalBytes: -1 } }, ['attachments.maxTotalBytes unexpected-value']],
    [{ attachments: { maxTotalBytes: 1.5 } }, ['attachments.maxTotalBytes unexpected-value']],
    [{ attachments: { maxTotalBytes: '20MB' } }, ['attachments.maxTotalBytes unexpected-value']],
    [{ contract: { training: 'no' } }, ['contract.training unexpected-value']],
    [{ organization: '  ' }, ['organization unexpected-value']],
    [{ vendor: [] }, ['vendor unexpected-value']],
    [{ vendor: null }, ['vendor unexpected-value']],
    [[], [' unexpected-value']],
    [null, [' unexpected-value']],
    ['enforce', [' unexpected-value']],
  ])('refuses %j', (json, faults) => {
    expect(pathsOf(json)).toEqual(faults);
  });

  it('names the allowed words of a key', () => {
    const reading = readSettings({ mode: 1 });
    expect(reading).toMatchObject({
      faults: [{ problem: { found: 1, expected: { kind: 'one-of', values: ['observe', 'advise', 'enforce'] } } }],
    });
  });

  it('ignores unknown keys at run time, at any depth', () => {
    const newer = {
      future: 1,
      vendor: { name: 'Altro', colour: 'red' },
      rules: { 'rule-of-2030': 'error', insistence: 'off' },
    };
    const settings = valueOr(readSettings(newer), DEFAULT_SETTINGS);
    expect(settings.vendor).toEqual({ ...DEFAULT_SETTINGS.vendor, name: 'Altro' });
    expect(settings.rules).toEqual({ insistence: 'off' });
    expect(settings).not.toHaveProperty('future');
  });

  it('leaves the last good settings in force where a file is invalid', () => {
    const lastGood = mergeSettings(DEFAULT_SETTINGS, { mode: 'observe' });
    expect(valueOr(readSettings({ mode: 'off' }), lastGood)).toBe(lastGood);
  });

  it('accepts a pointer to the JSON Schema, at the top only', () => {
    expect(pathsOf({ $schema: './settings.schema.json' })).toEqual([]);
    expect(pathsOf({ vendor: { $schema: 'x' } })).toEqual(['vendor.$schema unknown-key']);
  });

  it('is not deceived by keys that every object inherits', () => {
    expect(pathsOf(JSON.parse('{"__proto__": {"mode": "observe"}, "constructor": 1}'))).toEqual([
      '__proto__ unknown-key',
      'constructor unknown-key',
    ]);
    expect(valueOr(readSettings(JSON.parse('{"__proto__": {"mode": "observe"}}')), DEFAULT_SETTINGS).mode).toBe(
      'enforce',
    );
  });
});

describe('mergeSettings', () => {
  it('lets later layers win: built-in < organisation < person', () => {
    const merged = mergeSettings(
      DEFAULT_SETTINGS,
      { mode: 'advise', rules: { screenshot: 'off', insistence: 'error' } },
      { rules: { insistence: 'suggestion' } },
    );
    expect(merged.mode).toBe('advise');
    expect(merged.rules).toEqual({ screenshot: 'off', insistence: 'suggestion' });
  });
});

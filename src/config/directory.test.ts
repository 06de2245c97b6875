import { DEMO_DIRECTORY } from './defaults';
import demoFile from './demo/modules.sample.json';
import demoSettings from './demo/config.sample.json';
import { readDirectory } from './directory';
import { STRICT } from './read';
import { readSettings } from './settings';

const TWO = [
  { id: 'tributi', name: 'Tributi', address: 'tributi@ticket.example' },
  { id: 'albo', name: 'Albo pretorio', address: 'albo@ticket.example' },
];

function faultsOf(json: unknown): readonly string[] {
  const reading = readDirectory(json, STRICT);
  return reading.ok ? [] : reading.faults.map(({ path, problem }) => `${path.join('.')} ${problem.kind}`);
}

describe('readDirectory', () => {
  it('reads the demonstration files as strictly as any other', () => {
    expect(readDirectory(demoFile, STRICT)).toEqual({ ok: true, value: DEMO_DIRECTORY });
    expect(readSettings(demoSettings, STRICT)).toMatchObject({ ok: true });
    expect(DEMO_DIRECTORY).toMatchObject({ placeholder: true });
    expect(DEMO_DIRECTORY.modules).toHaveLength(24);
  });

  it('fills in what may be absent', () => {
    expect(readDirectory({ name: 'Elenco', modules: TWO }, STRICT)).toEqual({
      ok: true,
      value: { name: 'Elenco', sourceUrl: null, placeholder: false, modules: TWO },
    });
  });

  it('keeps topics and the organisation’s own terms', () => {
    const modules = [{ ...TWO[0], topics: ['tributi'], terms: ['accertamenti'] }];
    expect(readDirectory({ name: 'Elenco', modules }, STRICT)).toMatchObject({ value: { modules } });
  });

  it('refuses an id or an address that stands twice, whatever the case, and says where first', () => {
    const modules = [...TWO, { id: 'Tributi', name: 'Tributi minori', address: 'ALBO@ticket.example' }];
    expect(readDirectory({ name: 'Elenco', modules })).toEqual({
      ok: false,
      faults: [
        {
          path: ['modules', 2, 'id'],
          problem: { kind: 'duplicate-value', found: 'Tributi', first: ['modules', 0, 'id'] },
        },
        {
          path: ['modules', 2, 'address'],
          problem: { kind: 'duplicate-value', found: 'ALBO@ticket.example', first: ['modules', 1, 'address'] },
        },
      ],
    });
  });

  it.each([
    [{}, ['name missing-key', 'modules missing-key']],
    [{ name: 'x', modules: {} }, ['modules unexpected-value']],
    [{ name: 'x', modules: [{ id: 'a', name: 'A' }] }, ['modules.0.address missing-key']],
    [{ name: 'x', modules: [{ id: 'a', name: 'A', address: 'a@' }] }, ['modules.0.address unexpected-value']],
    [
      { name: 'x', modules: [{ id: 'due parole', name: 'A', address: 'a@b.example' }] },
      ['modules.0.id unexpected-value'],
    ],
    [{ name: 'x', modules: [[]] }, ['modules.0 unexpected-value']],
    [{ name: 'x', modules: [], sourceUrl: 'http://vendor.example/' }, ['sourceUrl unexpected-value']],
    [{ name: 'x', modules: [], sourceUrl: 'javascript:alert(1)' }, ['sourceUrl unexpected-value']],
    [
      { name: 'x', modules: [{ id: 'a', nome: 'A', name: 'A', address: 'a@b.example' }] },
      ['modules.0.nome unknown-key'],
    ],
  ])('refuses %j', (json, faults) => {
    expect(faultsOf(json)).toEqual(faults);
  });
});

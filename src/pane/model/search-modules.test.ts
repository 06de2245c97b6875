import type { ModuleEntry } from '../../core/routing/directory';
import { searchModules } from './search-modules';

const modules: readonly ModuleEntry[] = [
  { id: 'contabilita', name: 'Contabilità finanziaria e bilancio', address: 'contabilita@ticket.example' },
  { id: 'tributi', name: 'Tributi (IMU, TARI)', address: 'tributi@ticket.example', terms: ['ravvedimento'] },
];

test.each([
  ['', ['contabilita', 'tributi']],
  ['  CONTABILITA ', ['contabilita']],
  ['contabilità', ['contabilita']],
  ['bilancio finanziaria', ['contabilita']],
  ['tari', ['tributi']],
  ['ravved', ['tributi']],
  ['tributi@', ['tributi']],
  ['tari bilancio', []],
  ['[(*', []],
])('%j finds %j', (query, found) => {
  expect(searchModules(modules, query).map(({ id }) => id)).toEqual(found);
});

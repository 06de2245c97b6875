import type { ModuleDirectory } from './directory';
import type { RoutingText } from './routing-text';
import { suggestModules } from './suggest-modules';

const OFFICES: ModuleDirectory = {
  name: 'Prova',
  sourceUrl: null,
  placeholder: true,
  modules: ['tributi', 'pagopa', 'elettorale', 'cimiteri'].map((id) => ({
    id,
    name: id,
    address: `${id}@ticket.example`,
  })),
};

function ruledOut(body: string, directory = OFFICES): readonly string[] {
  const text: RoutingText = { subject: '', subjectStart: 0, body, own: [{ start: 0, end: body.length }], quoted: [] };
  return suggestModules(text, directory)[0]?.rulesOut ?? [];
}

test('rules out the modules that a clear text does not speak of', () => {
  expect(ruledOut('La tessera elettorale di un diciottenne non si stampa.')).toEqual(['tributi', 'pagopa', 'cimiteri']);
});

test('does not rule out a module that the text speaks of too, however much more it says of the best one', () => {
  const text =
    'Loculo 44, concessione cimiteriale scaduta, defunto estumulato, contratto cimiteriale da rinnovare: la tessera elettorale non si stampa.';
  expect(ruledOut(text)).toEqual(['tributi', 'pagopa']);
});

test('rules out neither the best module itself nor another one for the same topic', () => {
  const twice = {
    ...OFFICES,
    modules: [...OFFICES.modules, { id: 'voto', name: 'Ufficio', address: 'v@ticket.example', topics: ['elettorale'] }],
  };
  expect(ruledOut('La tessera elettorale di un diciottenne non si stampa.', twice)).toEqual([
    'tributi',
    'pagopa',
    'cimiteri',
  ]);
});

test('asks more silence of a module that shares mails with the best one than of a stranger', () => {
  const text = 'Gli avvisi TARI escono con la superficie sbagliata: come si paga la differenza.';
  expect(ruledOut(text)).toContain('elettorale');
  expect(ruledOut(text)).not.toContain('pagopa');
});

test('says nothing where nothing is suggested', () => {
  expect(ruledOut('')).toEqual([]);
});

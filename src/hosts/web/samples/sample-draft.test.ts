import type { BuiltInConfiguration } from '../../../config/built-in';
import { builtInConfiguration } from '../../../config/built-in';
import { DEFAULT_SETTINGS } from '../../../config/defaults';
import { check } from '../../../core/check';
import { EMPTY_PROFILE } from '../../../core/context';
import { EMPTY_NOTE } from '../../../core/draft/draft-note';
import type { ModuleEntry } from '../../../core/routing/directory';
import { toDraft } from '../draft/to-draft';
import { offeredSamples, sampleDraft } from './sample-draft';
import type { SampleId } from './sample-mails';
import { SAMPLE_IDS, isSampleId } from './sample-mails';

const DEMONSTRATION = builtInConfiguration();

const VENDOR = {
  domains: ['fornitore.example'],
  exemptAddresses: [],
  ticketRobotAddresses: ['ticket@fornitore.example'],
};

function organisation(modules: readonly ModuleEntry[], vendor: Partial<typeof VENDOR> = {}): BuiltInConfiguration {
  return {
    settings: { ...DEFAULT_SETTINGS, vendor: { ...DEFAULT_SETTINGS.vendor, ...VENDOR, ...vendor } },
    directory: { name: 'Moduli', sourceUrl: null, placeholder: false, modules },
  };
}

const ADDRESSES: readonly ModuleEntry[] = [
  { id: 'm1', name: 'Atti', address: 'atti@fornitore.example' },
  { id: 'm2', name: 'Gestionale A', address: 'ga@fornitore.example', topics: ['tributi'] },
  {
    id: 'm3',
    name: 'Servizi demografici',
    address: 'demografici@fornitore.example',
    topics: ['anagrafe', 'stato-civile'],
  },
];

const CONFIGURATIONS: readonly (readonly [string, BuiltInConfiguration])[] = [
  ['the demonstration', DEMONSTRATION],
  ['a directory of its own, tied by hand', organisation(ADDRESSES)],
  [
    'one that has no module for them',
    organisation([{ id: 'x', name: 'Cimiteri', address: 'cimiteri@fornitore.example' }]),
  ],
  ['one whose names say nothing', organisation([{ id: 'x', name: 'Alfa', address: 'alfa@fornitore.example' }])],
];

function draftOf(id: SampleId, configuration: BuiltInConfiguration) {
  const draft = sampleDraft(id, configuration);
  if (draft === null) throw new Error(`no sample "${id}"`);
  return draft;
}

function report(id: SampleId, configuration: BuiltInConfiguration) {
  return check(toDraft(draftOf(id, configuration)), { ...configuration, sender: EMPTY_PROFILE, note: EMPTY_NOTE });
}

describe.each(CONFIGURATIONS)('under %s', (_, configuration) => {
  test('each sample is what its name says', () => {
    expect(offeredSamples(configuration)).toEqual(SAMPLE_IDS);
    expect(report('generic', configuration)).toMatchObject({ support: true, sendable: false });
    expect(report('generic', configuration).findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['ticket-address', 'operator-mailbox', 'subject-generic', 'signature-phone']),
    );
    expect(report('halfway', configuration)).toMatchObject({ support: true, sendable: false });
    expect(report('ready', configuration)).toMatchObject({ support: true, sendable: true, findings: [] });
    expect(report('robot', configuration)).toMatchObject({ support: true, sendable: true });
    expect(report('ordinary', configuration)).toMatchObject({ support: false });
    expect(report('generic', configuration).findings.length).toBeGreaterThan(
      report('halfway', configuration).findings.length,
    );
  });
});

function addressee(id: SampleId, configuration: BuiltInConfiguration): string | undefined {
  return sampleDraft(id, configuration)?.to[0]?.address;
}

test('the demonstration speaks to its own addresses', () => {
  expect(SAMPLE_IDS.map((id) => addressee(id, DEMONSTRATION))).toEqual([
    'giulia.neri@vendor.example',
    'anagrafe@ticket.example',
    'tributi@ticket.example',
    'noreply@ticket.example',
    'mario.verdi@comune.example',
  ]);
  expect(draftOf('ready', DEMONSTRATION).to).toEqual([{ name: 'Tributi', address: 'tributi@ticket.example' }]);
});

test('modules are found by topic; the operator is nobody real', () => {
  const configuration = organisation(ADDRESSES);
  expect(addressee('halfway', configuration)).toBe('demografici@fornitore.example');
  expect(addressee('ready', configuration)).toBe('ga@fornitore.example');
  expect(addressee('generic', configuration)).toBe('nome.cognome@fornitore.example');
  expect(draftOf('robot', configuration).html).toContain('ticket@fornitore.example');
});

test('an operator sits at a domain that has no modules, where there is one', () => {
  const configuration = organisation(ADDRESSES, { domains: ['Fornitore.example', 'gruppo.example'] });
  expect(addressee('generic', configuration)).toBe('nome.cognome@gruppo.example');
});

test('of several modules of a topic it is the one that the text speaks for', () => {
  const minor = { id: 'm4', name: 'Minori', address: 'minori@fornitore.example', terms: ['imposta di soggiorno'] };
  const tari = { id: 'm5', name: 'Rifiuti', address: 'tari@fornitore.example', terms: ['avvisi TARI'] };
  const both = [minor, tari].map((module) => ({ ...module, topics: ['tributi'] }));
  expect(addressee('ready', organisation(both))).toBe('tari@fornitore.example');
});

test('a sample without an address for it is not offered', () => {
  const bare = organisation([], { domains: [], ticketRobotAddresses: [] });
  expect(offeredSamples(bare)).toEqual(['ordinary']);
  expect(sampleDraft('ready', bare)).toBeNull();
});

test('ids are told from other text', () => {
  expect(SAMPLE_IDS.every(isSampleId)).toBe(true);
  expect(isSampleId('')).toBe(false);
});

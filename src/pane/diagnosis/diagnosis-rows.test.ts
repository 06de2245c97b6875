import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../config/defaults';
import { VERSION } from '../../config/version';
import { en } from '../../locales/en';
import { it } from '../../locales/it';
import type { OrganizationConfiguration } from '../draft-port';
import type { HostDiagnosis } from './diagnosis';
import { diagnosisRows, diagnosisText } from './diagnosis-rows';
import { countDecision, EMPTY_TALLY } from './gate-tally';

const NOW = new Date(2026, 10, 23, 15, 0).getTime();

const HOST: HostDiagnosis = {
  program: 'Outlook',
  version: '16.0.1',
  platform: 'OfficeOnline',
  abilities: ['Mailbox 1.15'],
  files: [
    { name: 'config.json', state: 'refused' },
    { name: 'modules.json', state: 'found' },
  ],
  tally: countDecision(EMPTY_TALLY, { action: 'block', rules: ['subject-missing', 'signature-phone'] }),
  tallyHolds: 'followed',
};

const CONFIGURATION: OrganizationConfiguration = {
  settings: { ...DEFAULT_SETTINGS, organization: 'Comune di Alfa', rules: { insistence: 'off' } },
  directory: { ...DEMO_DIRECTORY, placeholder: true },
  faults: ['config.json: vendor.exemptAddresses[0]: trovato "Mario Rossi <mario@vendor.example>"'],
  faultMarks: ['config.json vendor.exemptAddresses[0] unexpected-value', 'config.json rules.anna@vendor.example x'],
  origin: { source: 'hosted', changed: null, taken: NOW, lastReading: 'refused' },
};

const rows = (audience: 'screen' | 'copy', locale = it) => diagnosisRows(locale, HOST, CONFIGURATION, audience, NOW);

test('on the screen all is told, faults in full', () => {
  const text = diagnosisText(rows('screen'));
  expect(text).toContain(`Versione di Ticket in Regola: ${VERSION}\n`);
  expect(text).toContain('Programma: Outlook, 16.0.1, OfficeOnline\n');
  expect(text).toContain('Configurazione: copia presa oggi alle 15.00 (quella nuova non è valida)\n');
  expect(text).toContain('Ente: Comune di Alfa\n');
  expect(text).toContain('Regole cambiate dall’Ente: insistence: off\n');
  expect(text).toContain('Mario Rossi <mario@vendor.example>');
  expect(text).toContain('Decisioni all’invio: trattenute: 1; con conferma: 0; lasciate partire: 0\n');
  expect(text).toContain('Regole indicate: subject-missing: 1; signature-phone: 1\n');
  expect(text).toContain('Ultima lettura dei file: config.json: rifiutato; modules.json: letto\n');
  expect(text).toContain('Ultima decisione: trattenute subject-missing signature-phone\n');
});

test('what is copied names nobody: no address, no organisation, nothing that was found in a file', () => {
  for (const locale of [it, en]) {
    const text = diagnosisText(rows('copy', locale));
    expect(text).not.toMatch(/@|Mario|Alfa/);
    expect(text).toContain('config.json vendor.exemptAddresses[0] unexpected-value; config.json … x');
    expect(text).toContain('Mailbox 1.15');
  }
});

test('a host that tells nothing leaves what the pane knows', () => {
  const bare: OrganizationConfiguration = { settings: DEFAULT_SETTINGS, directory: DEMO_DIRECTORY, faults: [] };
  const labels = diagnosisRows(it, null, bare, 'copy', NOW).map(({ label }) => label);
  expect(labels).not.toContain('Programma');
  expect(labels).not.toContain('Decisioni all’invio');
  expect(diagnosisText(diagnosisRows(it, null, bare, 'copy', NOW))).toContain('Configurazione: non nota\n');
  expect(diagnosisRows(it, null, null, 'copy', NOW)).toHaveLength(2);
});

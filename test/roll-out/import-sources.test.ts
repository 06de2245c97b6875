import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importDirectory } from '../../src/config/import/import-directory';

const FOLDER = path.join(__dirname, 'import-sources');

interface Expected {
  /** `id | name | local part | topics`, all addresses being at ticket.example. */
  readonly modules: readonly string[];
  /** `line kind: text`. */
  readonly remarks: readonly string[];
}

const SOURCES: Readonly<Record<string, Expected>> = {
  'pagina-con-tabella.html': {
    modules: [
      'anagrafe-anpr | Anagrafe e ANPR | anagrafe | anagrafe',
      'stato-civile | Stato civile | statocivile | ',
      'elettorale-leva | Elettorale e leva | elettorale | elettorale',
      'contabilita-finanziaria | Contabilità finanziaria | contabilita | contabilita',
      'tributi | Tributi (IMU, TARI) | tributi | ',
      'delibere-determine | Delibere e determine | atti | atti',
    ],
    remarks: [
      '15 beside-list: commerciale@vendor.example',
      '37 no-address: Albo pretorio',
      '38 malformed-address: protocollo@ticket',
    ],
  },
  'pagina-con-elenco.html': {
    modules: [
      'contabilita | Contabilità | contabilita | ',
      'tributi | Tributi | tributi | ',
      'servizi-scolastici | Servizi scolastici | scuola | scuola',
      'paghe | Paghe | paghe | ',
      'paghe-2 | Paghe | stipendi | paghe',
    ],
    remarks: ['10 no-address: Cimiteri (in arrivo)', '13 beside-list: amministrazione@vendor.example'],
  },
  'definizioni-protette.html': {
    modules: [
      'polizia-locale | Polizia locale | polizialocale | ',
      'suap-commercio | SUAP e commercio | suap | suap',
      'edilizia-privata | Edilizia privata | edilizia | edilizia',
      'presenze | Presenze | presenze | ',
    ],
    remarks: [],
  },
  'pagina-a-sezioni.html': {
    modules: [
      'protocollo-gestione-documentale | Protocollo e gestione documentale | protocollo | protocollo',
      'amministrazione-trasparente | Amministrazione trasparente | trasparenza | trasparenza',
      'albo-pretorio-online | Albo pretorio online | albo | albo',
    ],
    remarks: [],
  },
  'tabella-annidata.html': {
    modules: [
      'anagrafe-stato-civile-elettorale | Anagrafe, Stato civile / Elettorale | demografici | anagrafe, stato-civile, elettorale',
      'firma-digitale-conservazione | Firma digitale e conservazione | conservazione | conservazione',
    ],
    remarks: ['1 same-address: Elettorale'],
  },
  'excel-italiano.csv': {
    modules: [
      'contabilita | Contabilità | contabilita | ',
      'economato-cassa | Economato "cassa" | economato | economato',
      'tributi-minori | Tributi minori | canone | tributi',
      'accessi-utenti | Accessi e utenti | sistemi | sistemi',
    ],
    remarks: ['8 no-address: Presenze', '9 malformed-address: paghe@@ticket.example'],
  },
  'virgole.csv': {
    modules: [
      'protocollo-archivio-gestione-documentale | Protocollo, archivio e gestione documentale | protocollo | protocollo',
      'delibere-determine-ordinanze | Delibere, determine e ordinanze | atti | atti',
      'stato-civile-stato-civile | Stato civile / Stato civile (seconda voce) | Statocivile | stato-civile',
    ],
    remarks: ['5 same-address: Stato civile (seconda voce)'],
  },
  'separatore-dichiarato.csv': {
    modules: ['trib | Entrate comunali | entrate | tributi, canone', 'segr | Segreteria | segreteria | atti'],
    remarks: [],
  },
  'incollato-da-excel.txt': {
    modules: [
      'anagrafe | Anagrafe | anagrafe | ',
      'elettorale | Elettorale | elettorale | ',
      'pagopa | PagoPA | pagopa | ',
    ],
    remarks: [],
  },
  'due-punti.txt': {
    modules: [
      'protocollo-gestione-documentale | Protocollo e gestione documentale | protocollo | protocollo',
      'albo-pretorio | Albo pretorio | albo | albo',
      'servizi-cimiteriali | Servizi cimiteriali | cimiteri | cimiteri',
      'patrimonio | Patrimonio | patrimonio | ',
      'trasparenza | Trasparenza | trasparenza | ',
      'gare | Gare | gare | ',
    ],
    remarks: [
      '1 no-address: INDIRIZZI PER I TICKET',
      '9 no-address: Cimiteri: in preparazione',
      '10 no-name: gare@ticket.example',
    ],
  },
  'rubrica.txt': {
    modules: [
      'fatturazione-elettronica | Fatturazione elettronica | fatture | fatture',
      'pagamenti-pagopa | Pagamenti PagoPA | pagopa | pagopa',
      'sportello-telematico | Sportello telematico | sportello | sportello',
      'edilizia-privata | Edilizia privata | edilizia | edilizia',
      'personale-presenze-assenze | Personale: presenze e assenze | presenze | presenze',
      'tributi | Tributi | tributi | ',
    ],
    remarks: ['5 malformed-address: tributi@ticket'],
  },
  'cartella-di-lavoro.xlsx': {
    modules: [
      'servizi-demografici | Servizi demografici | demografici | anagrafe',
      'contabilita-bilancio | Contabilità & bilancio | contabilita | contabilita',
      'polizia-locale | Polizia locale | polizialocale | ',
      'polizia-locale-2 | Polizia locale | verbali | polizia-locale',
    ],
    remarks: ['6 no-address: Paghe', '8 name-from-above: Polizia locale'],
  },
};

test('every sample source is expected to give something', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(SOURCES).sort());
});

test.each(Object.entries(SOURCES))('%s becomes a directory', (file, expected) => {
  const reading = importDirectory(readFileSync(path.join(FOLDER, file)));
  if (!reading.ok) throw new Error(reading.fault);
  const { modules, remarks } = reading.value;
  expect(modules.map(({ address }) => address.split('@')[1])).toEqual(modules.map(() => 'ticket.example'));
  expect({
    modules: modules.map(
      ({ id, name, address, topics = [] }) => `${id} | ${name} | ${address.split('@')[0] ?? ''} | ${topics.join(', ')}`,
    ),
    remarks: remarks.map(({ line, kind, text }) => `${line} ${kind}: ${text}`),
  }).toEqual(expected);
});

test('a page tells its title and its address', () => {
  expect(importDirectory(readFileSync(path.join(FOLDER, 'pagina-con-tabella.html')))).toMatchObject({
    value: {
      title: 'Indirizzi per ticket – Fornitore di Esempio',
      sourceUrl: 'https://www.vendor.example/indirizzi-per-ticket/',
    },
  });
});

test('a source’s own columns for ids, topics and terms are taken', () => {
  expect(importDirectory(readFileSync(path.join(FOLDER, 'separatore-dichiarato.csv')))).toMatchObject({
    value: {
      modules: [{ id: 'trib', topics: ['tributi', 'canone'], terms: ['ravvedimento', 'accertamento'] }, { id: 'segr' }],
    },
  });
});

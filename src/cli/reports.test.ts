import { createColors } from 'picocolors';
import type { Draft } from '../core/draft/draft';
import type { Finding, Report } from '../core/report';
import { LOCALES } from '../locales';
import { jsonReport } from './json-report';
import { printable } from './printable';
import { draftLines, summaryLine } from './text-report';

const PLAIN = createColors(false);

const MODULE = { id: 'tributi', name: 'Tributi (IMU, TARI)', address: 'tributi@ticket.example' };

const SUBJECT: Finding = {
  rule: 'subject-generic',
  severity: 'error',
  part: 'subject',
  message: { rule: 'subject-generic', key: 'generic', data: { subject: 'Problema' } },
  range: { start: 0, end: 8 },
  fixes: [{ title: { kind: 'use-subject', subject: 'Avvisi doppi' }, safety: 'choice', edits: [] }],
  fingerprint: 'f1',
  dismissed: false,
};

const SIGNATURE: Finding = {
  rule: 'signature-phone',
  severity: 'error',
  part: 'signature',
  message: { rule: 'signature-phone', key: 'fax-only', data: {} },
  range: { start: 10, end: 20 },
  fixes: [],
  fingerprint: 'f2',
  dismissed: false,
};

const REPORT: Report = {
  support: true,
  supportReason: 'module-address',
  sendable: false,
  kind: 'anomaly',
  routing: { addressed: ['albo'], suggestions: [{ module: MODULE, confidence: 0.8334567, evidence: [] }] },
  required: { met: 3, total: 5 },
  findings: [SUBJECT, SIGNATURE],
  passed: [],
};

const DRAFT: Draft = {
  from: { address: 'a@comune.example' },
  to: [],
  cc: [],
  bcc: [],
  subject: 'Problema\u001b[2J\u202e',
  body: { format: 'text', text: '' },
  attachments: [],
};

const COUNTS = { drafts: 2, blocked: 1, ordinary: 0, errors: 2, warnings: 0, suggestions: 1, unreadable: 0 };

describe('jsonReport', () => {
  it('has the keys of the contract and no others', () => {
    expect(JSON.parse(jsonReport('d1', REPORT, LOCALES.it))).toEqual({
      id: 'd1',
      support: true,
      sendable: false,
      kind: 'anomaly',
      module: { addressed: ['albo'], suggestions: [{ id: 'tributi', address: MODULE.address, confidence: 0.833 }] },
      findings: [
        {
          rule: 'subject-generic',
          severity: 'error',
          part: 'subject',
          message: expect.stringMatching(/\S/) as unknown,
          range: { start: 0, end: 8 },
          fixes: [{ title: expect.stringContaining('Avvisi doppi') as unknown }],
        },
        {
          rule: 'signature-phone',
          severity: 'error',
          part: 'signature',
          message: expect.stringMatching(/\S/) as unknown,
          range: null,
          fixes: [],
        },
      ],
    });
  });

  it('is one line', () => {
    expect(jsonReport('a\nb', REPORT, LOCALES.en)).not.toContain('\n');
  });
});

describe('draftLines', () => {
  it('names the draft, then a line a finding in columns, then the module', () => {
    const lines = draftLines('bozza.eml', DRAFT, REPORT, LOCALES.it, PLAIN);
    expect(lines[0]).toMatch(/^✖ bozza\.eml {2}Problema/);
    expect(lines[1]).toMatch(/^ {2}errore {5}oggetto {6}\S.* {2}subject-generic$/);
    expect(lines[2]).toMatch(/^ {2}errore {5}firma {8}\S.* {2}signature-phone$/);
    expect(lines[3]).toBe('  → modulo suggerito: Tributi (IMU, TARI) <tributi@ticket.example> (83 %)');
  });

  it('lets nothing of the mail steer the terminal', () => {
    const text = draftLines('b\u0007.eml', DRAFT, REPORT, LOCALES.it, PLAIN).join('');
    expect(printable(text)).toBe(text);
  });

  it('says nothing of modules where the right one is addressed', () => {
    const addressed = { ...REPORT, routing: { ...REPORT.routing, addressed: ['tributi'] } };
    expect(draftLines('b', DRAFT, addressed, LOCALES.it, PLAIN).join('\n')).not.toContain('→');
  });

  it('doubts the writer’s choice of a module only where it is fairly sure', () => {
    const withRouting = (addressed: readonly string[], confidence: number) => {
      const routing = { addressed, suggestions: [{ module: MODULE, confidence, evidence: [] }] };
      return draftLines('b', DRAFT, { ...REPORT, routing }, LOCALES.it, PLAIN).join('\n');
    };
    expect(withRouting(['albo'], 0.12)).not.toContain('→');
    expect(withRouting(['albo'], 0.6)).toContain('→');
    expect(withRouting([], 0.12)).toContain('→');
  });

  it('says that an ordinary mail is none of its business', () => {
    const ordinary: Report = { ...REPORT, support: false, sendable: true, findings: [] };
    expect(draftLines('b', DRAFT, ordinary, LOCALES.it, PLAIN)[1]).toContain('non è una richiesta di assistenza');
  });

  it('has colour only when told to', () => {
    expect(draftLines('b', DRAFT, REPORT, LOCALES.it, createColors(true)).join('')).toContain('\u001b[31m');
    expect(draftLines('b', DRAFT, REPORT, LOCALES.it, PLAIN).join('')).not.toContain('\u001b[31m');
  });
});

describe('summaryLine', () => {
  it('counts in words, in the singular too', () => {
    expect(summaryLine(COUNTS, LOCALES.it, PLAIN)).toBe('2 bozze controllate: 1 non inviabile, 2 errori, 1 consiglio');
    expect(summaryLine({ ...COUNTS, drafts: 1, blocked: 0, errors: 0, suggestions: 0 }, LOCALES.it, PLAIN)).toBe(
      '1 bozza controllata: tutto a posto',
    );
    expect(summaryLine({ ...COUNTS, unreadable: 2 }, LOCALES.en, PLAIN)).toBe(
      '2 drafts checked: 1 not sendable, 2 errors, 1 suggestion, 2 not readable',
    );
  });
});

import { readDraftLine } from './draft-line';
import { readSenderProfile } from './sender';

const WHOLE = {
  id: 'd1',
  from: { name: 'Anna Bianchi', address: 'anna.bianchi@comune.example' },
  to: [{ address: 'tributi@ticket.example' }],
  cc: [],
  bcc: [],
  subject: 'Avvisi TARI',
  text: 'testo',
  html: '<p>testo</p>',
  attachments: [{ name: 'errore.png', size: 120000, type: 'image/png', inline: false }],
  replyTo: { subject: 'Ticket 5', from: 'noreply@ticket.example' },
  sender: { name: 'Anna Bianchi', phone: '0731 123456', entities: ['Comune di Alfa'], availability: null },
  support: true,
};

describe('readDraftLine', () => {
  it('reads every key of the contract; html wins over text', () => {
    expect(readDraftLine(WHOLE)).toEqual({
      ok: true,
      value: {
        id: 'd1',
        draft: {
          from: WHOLE.from,
          to: WHOLE.to,
          cc: [],
          bcc: [],
          subject: 'Avvisi TARI',
          body: { format: 'html', html: '<p>testo</p>' },
          attachments: WHOLE.attachments,
          answers: WHOLE.replyTo,
        },
        sender: WHOLE.sender,
        note: { declared: 'support', dismissed: [], kind: null },
      },
    });
  });

  it('fills in absent keys, and leaves out what is not known', () => {
    expect(readDraftLine({})).toEqual({
      ok: true,
      value: {
        draft: {
          from: { address: '' },
          to: [],
          cc: [],
          bcc: [],
          subject: '',
          body: { format: 'text', text: '' },
          attachments: [],
        },
        note: { declared: null, dismissed: [], kind: null },
      },
    });
    expect(readDraftLine({ support: false })).toMatchObject({ value: { note: { declared: null } } });
    expect(readDraftLine({ html: '' })).toMatchObject({ value: { draft: { body: { format: 'html', html: '' } } } });
  });

  it('takes an attachment of which nothing is known', () => {
    expect(readDraftLine({ attachments: [{}, { name: 'a.png' }, { size: 12 }] })).toMatchObject({
      value: {
        draft: {
          attachments: [
            { name: '', size: 0, inline: false },
            { name: 'a.png', size: 0, inline: false },
            { name: '', size: 12, inline: false },
          ],
        },
      },
    });
  });

  it.each([
    [{ ...WHOLE, expect: {} }, ['expect']],
    [{ to: 'tributi@ticket.example' }, ['to']],
    [{ to: [{ name: 'Tributi' }] }, ['to', 0, 'address']],
    [{ attachments: [{ name: 'a.png', size: '12' }] }, ['attachments', 0, 'size']],
    [{ attachments: [{ name: 'a.png', size: -1 }] }, ['attachments', 0, 'size']],
    [{ id: 7 }, ['id']],
    [{ support: 'true' }, ['support']],
    [{ sender: { telefono: '0731 1' } }, ['sender', 'telefono']],
    [[], []],
    [42, []],
  ])('refuses %j', (json, path) => {
    expect(readDraftLine(json)).toMatchObject({ ok: false, faults: [{ path }] });
  });
});

describe('readSenderProfile', () => {
  it('counts blank texts as absent', () => {
    expect(readSenderProfile({ name: ' Anna Bianchi ', phone: '', entities: [' ', 'Comune di Alfa'] })).toEqual({
      ok: true,
      value: { name: 'Anna Bianchi', phone: null, entities: ['Comune di Alfa'], availability: null },
    });
  });
});

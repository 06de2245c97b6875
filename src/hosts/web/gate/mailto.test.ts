import type { Draft } from '../../../core/draft/draft';
import { toMailto } from './mailto';

const draft: Draft = {
  from: { address: 'anna@comune.example' },
  to: [{ name: 'Tributi', address: 'tributi@ticket.example' }],
  cc: [{ address: 'ced@comune.example' }],
  bcc: [],
  subject: 'TARI & IMU: perché?',
  body: { format: 'html', html: '<div>Riga 1</div><div>Riga 2</div>' },
  attachments: [],
};

test('recipients, subject and text pass, encoded', () => {
  expect(toMailto(draft)).toEqual({
    possible: true,
    url: 'mailto:tributi%40ticket.example?cc=ced%40comune.example&subject=TARI%20%26%20IMU%3A%20perch%C3%A9%3F&body=Riga%201%0D%0ARiga%202',
  });
});

test('what would be lost is told', () => {
  const file = { name: 'a.png', size: 1, inline: false };
  expect(toMailto({ ...draft, attachments: [file] })).toEqual({ possible: false, reason: 'attachments' });
  expect(toMailto({ ...draft, body: { format: 'html', html: '<p><b>No</b></p>' } })).toEqual({
    possible: false,
    reason: 'formatting',
  });
  expect(toMailto({ ...draft, body: { format: 'text', text: 'parola '.repeat(400) } })).toEqual({
    possible: false,
    reason: 'length',
  });
});

import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../config/defaults';
import { judgeDraft } from '../../judge';
import { exampleContext, exampleDraft } from '../../rules/example-draft';
import { proposeSubjects } from './subject-proposals';

const FOOT = '\n\nCordiali saluti\nAnna Bianchi\ntel. 0731 123456';

function proposed(text: string): readonly string[] {
  const mail = { subject: 'Richiesta assistenza urgente', text: `Buongiorno,\n${text}${FOOT}` };
  const { analysis } = judgeDraft(exampleDraft(mail), exampleContext(mail, DEFAULT_SETTINGS, DEMO_DIRECTORY));
  if (analysis === null) throw new Error('no request');
  return proposeSubjects(analysis).map(({ title }) => (title.kind === 'use-subject' ? title.subject : ''));
}

describe('proposed subjects', () => {
  it.each([
    [
      'gli avvisi TARI di oggi hanno l’importo doppio: prima era 98,40 euro.\nSono in ufficio fino alle 13.30.',
      'Gli avvisi TARI di oggi hanno l’importo doppio: prima era 98,40 euro',
    ],
    ['Sono allo sportello dalle 9 alle 12. La stampa delle carte non parte.', 'La stampa delle carte non parte'],
    ['Vi segnalo che il badge del vigile non viene letto.', 'Il badge del vigile non viene letto'],
    ['Chiamatemi quanto prima per favore. Il badge del vigile non viene letto.', 'Il badge del vigile non viene letto'],
  ])('of %j begin with %j', (text, expected) => {
    expect(proposed(text)[0]).toBe(expected);
  });

  it('are no more than three, each once, and none has more than fits', () => {
    const all = proposed(
      `${'La stampa del registro numero 12 non parte. '.repeat(3)}${'Errore 500 ovunque sempre. '.repeat(9)}`,
    );
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeLessThanOrEqual(3);
    for (const subject of all) expect(subject.length).toBeLessThanOrEqual(72);
  });
});

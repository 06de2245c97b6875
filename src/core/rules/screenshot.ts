import type { Analysis } from '../analysis';
import { regionsOf } from '../draft/anatomy/anatomy';
import type { TextRange } from '../draft/text-range';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { hasAttachment } from './support/has-attachment';
import { isSettled, turnsAway } from './support/is-settled';

export const rule = defineRule({
  id: 'screenshot',
  part: 'attachments',
  severity: 'suggestion',
  paragraphs: ['2.3'],
  // Who books assistance reports nothing.
  after: ['body-missing', 'assistance-booking'],
  applies: (analysis) => analysis.draft.attachments !== null && analysis.kind === 'anomaly' && reportsFault(analysis),
  check: (analysis) =>
    hasAttachment(analysis) ? [] : [{ message: { rule: 'screenshot', key: 'missing', data: {} }, about: '' }],
});

/** A statement is a report until the contrary is said; an answer about its ticket, a bare question and a wish need words of a fault. */
function reportsFault(analysis: Analysis): boolean {
  const { answersTicket, said, anatomy, body } = analysis;
  if (isSettled(analysis)) return false;
  const tells = (['fault', 'fault-hint'] as const).some(
    (group) =>
      said('body').find('request-kind', group).length > 0 || said('subject').find('request-kind', group).length > 0,
  );
  if (tells || (answersTicket && !turnsAway(analysis))) return tells;
  const wishes = said('body').find('screenshot', 'asks');
  return regionsOf(anatomy, 'message').some((own) => states(body.text, own, wishes));
}

/** Shorter sentences are greetings and the like, in words. */
const SHORTEST_STATEMENT = 3;
/** Who states something does so sooner, in UTF-16 code units. */
const READ_FOR_STATEMENT = 2000;

/** Whether one of the sentences of a range is neither a question nor a wish. */
function states(text: string, { start, end }: TextRange, wishes: readonly TextRange[]): boolean {
  const read = text.slice(start, Math.min(end, start + READ_FOR_STATEMENT));
  let from = start;
  for (const sentence of read.match(/[^.?!\n]*[.?!\n]|[^.?!\n]+$/g) ?? []) {
    const to = from + sentence.length;
    const isWish = wishes.some((wish) => wish.start >= from && wish.start < to);
    if (!isWish && !sentence.endsWith('?') && sentence.trim().split(/\s+/).length >= SHORTEST_STATEMENT) return true;
    from = to;
  }
  return false;
}

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';

export const examples = (): RuleExamples<'screenshot'> => ({
  bad: [
    { text: `Alla conferma compare "record duplicato".${FOOT}`, attachments: [], finds: 'missing' },
    { text: `La stampa massiva esce senza logo.${FOOT}`, attachments: [], finds: 'missing' },
    { text: `Il pulsante Firma è grigio per tutti.${FOOT}`, attachments: [], finds: 'missing' },
    { text: `NON SI APRE PIU' LA SCHEDA DEL DIPENDENTE 31.${FOOT}`, attachments: [], finds: 'missing' },
    { text: `Gli importi della seconda rata sono doppi.${FOOT}`, attachments: [], finds: 'missing' },
    {
      text: `Adesso non riesco a fare lo screenshot, la pagina resta bianca.${FOOT}`,
      attachments: [],
      finds: 'missing',
    },
    { text: `Allego la schermata: il totale esce doppio.${FOOT}`, attachments: [], finds: 'missing' },
    {
      html: '<p>La stampa esce vuota.</p><p>Anna Bianchi<br>tel. 0731 123456<br><img src="cid:logo.png"></p>',
      attachments: ['inline:logo.png'],
      finds: 'missing',
    },
    {
      text: `Confermo che dopo il nuovo driver il codice continua a uscire spostato.${FOOT}`,
      subject: 'R: [Ticket #118822] Etichette storte',
      attachments: [],
      finds: 'missing',
    },
  ],
  good: [
    {
      subject: 'Modulo tributi',
      text: `Ci occorre un accesso in sola lettura per il revisore dei conti.${FOOT}`,
      attachments: [],
      because: 'Something is asked for, nothing reported.',
    },
    { text: `Alla conferma compare "record duplicato".${FOOT}`, attachments: ['errore.png'], because: 'It has one.' },
    { text: `La stampa esce vuota.${FOOT}`, attachments: ['stampa.pdf'], because: 'The print shows it as well.' },
    {
      html: '<p>Compare questo:</p><p><img src="cid:errore.png"></p><p>Anna Bianchi<br>tel. 0731 123456</p>',
      attachments: ['inline:errore.png'],
      because: 'It stands in the message.',
    },
    { text: `Come si inserisce un tecnico estero?${FOOT}`, attachments: [], because: 'A question, no error.' },
    {
      text: `Ho sbagliato capitolo nella reversale 88, come la annullo?${FOOT}`,
      attachments: [],
      because: "A mistake of the user's own.",
    },
    { text: `Chiediamo un'ora di formazione sulle rette.${FOOT}`, attachments: [], because: 'Training is asked for.' },
    { text: `La stampa esce vuota.${FOOT}`, attachments: null, because: 'The host cannot tell what is attached.' },
    {
      text: `Grazie, ora la stampa non esce più vuota. Potete chiudere.${FOOT}`,
      subject: 'R: [Ticket #118822] Stampa vuota',
      attachments: [],
      because: 'It is solved.',
    },
    {
      text: `Il codice dell'utenza è 30021.${FOOT}`,
      subject: 'R: [Ticket #118822] Utenza',
      attachments: [],
      because: 'An answer to a question.',
    },
  ],
});

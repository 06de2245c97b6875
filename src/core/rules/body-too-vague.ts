import type { Analysis } from '../analysis';
import type { Said } from '../cues/said';
import type { CueMatch } from '../language/cues/find-cues';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { isLearnt } from './support/learned-mention';
import { readExplanation, type Explanation } from './support/explanation';

/** Fewer words of the matter explain nothing. */
const FEWEST_WORDS = 2;
/** Where all that is said of the matter is that it has a problem, so many words only name it … */
const NAMING_ONLY = 2;
/** … more of them where the rest is a plea to be called … */
const NAMING_WITH_PLEA = 3;
/** … and still more where each of them is known as the name of a work or a document. */
const NAMING_WORKS = 5;
/** Complaints, pleas and courtesies that tell of nothing may be as long as this, in words that are not known to be empty. */
const MOST_ABOUT_NOTHING = 9;

/** So many different words are some explanation, however they are put. */
const ENOUGH_WORDS = 12;

export const rule = defineRule({
  id: 'body-too-vague',
  part: 'body',
  severity: 'warning',
  paragraphs: ['2.3'],
  after: ['body-missing'],
  // What an answer within a ticket leaves out stands in the ticket.
  applies: ({ answersTicket }) => !answersTicket,
  check(analysis, { sender }) {
    const explanation = readExplanation(analysis, sender.entities);
    const { words, exact, outlined } = explanation;
    const tells = words >= FEWEST_WORDS && (exact || !onlyNames(analysis, explanation));
    if (tells && (words >= ENOUGH_WORDS || !isLearnt(analysis, 'body-too-vague'))) return [];
    const key = outlined ? 'outline-empty' : isSubjectOnly(analysis) ? 'subject-only' : 'vague';
    return [{ message: { rule: 'body-too-vague', key, data: {} }, about: '' }];
  },
});

/** Whether the words only name what has a problem: "abbiamo un problema con la stampa dei cedolini, chiamateci". */
function onlyNames({ said }: Analysis, { words, names }: Explanation): boolean {
  const own = said('body');
  const complaints = own.find('body-too-vague', 'complaint');
  const pleads = own.find('body-too-vague', 'plea').length > 0;
  if (words <= MOST_ABOUT_NOTHING && (complaints.length > 0 || pleads) && !tells(own, complaints)) return true;
  if (complaints.length === 0 || own.find('request-kind', 'howto').length > 0) return false;
  if (names === words && words <= NAMING_WORKS) return true;
  return words <= (pleads ? NAMING_WITH_PLEA : NAMING_ONLY);
}

/** What a request can tell besides complaints: what happens, what was done wrongly, what shall be done. */
const TELLING = ['fault', 'howto', 'mistake', 'mend', 'training', 'howto-hint'] as const;

/** Whether something is told that is more than a complaint. */
function tells(own: Said, complaints: readonly CueMatch[]): boolean {
  if (own.find('body-too-vague', 'concrete').length > 0) return true;
  return TELLING.some((group) =>
    own
      .find('request-kind', group)
      .some(({ from, to }) => !complaints.some((complaint) => complaint.from <= to && complaint.to >= from)),
  );
}

function isSubjectOnly({ said }: Analysis): boolean {
  return said('body').find('body-too-vague', 'subject-only').length > 0;
}

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';

export const examples = (): RuleExamples<'body-too-vague'> => ({
  bad: [
    { text: `Buongiorno, non funziona, chiamatemi appena potete.${FOOT}`, finds: 'vague' },
    { text: `Come da oggetto.${FOOT}`, finds: 'subject-only' },
    { text: `Abbiamo un problema con le fatture, potete ricontattarci?${FOOT}`, finds: 'vague' },
    { text: `Il programma è bloccato da stamattina e non si riesce a fare niente.${FOOT}`, finds: 'vague' },
    { text: `Il protocollo non va, è urgente!!${FOOT}`, finds: 'vague' },
    { text: `HO BISOGNO DI ASSISTENZA SULLE PAGHE, RICHIAMATEMI AL 347 0001122.${FOOT}`, finds: 'vague' },
    { text: `C'è un problema con la stampa dei certificati di residenza, chiamatemi.${FOOT}`, finds: 'vague' },
    { text: `Mi dà sempre errore, cosa faccio?${FOOT}`, finds: 'vague' },
    { text: `Vedi schermata allegata.${FOOT}`, finds: 'vague' },
    { text: `nn riesco a entrare nel programma, aiuto${FOOT}`, finds: 'vague' },
    { text: `Si richiede intervento urgente per quanto in oggetto.${FOOT}`, finds: 'subject-only' },
    { text: `Avrei bisogno di un chiarimento sull'IMU. Sono in ufficio fino alle 13.${FOOT}`, finds: 'vague' },
    {
      text: `Premesso che il Vostro applicativo ci ha sempre soddisfatti, si deve rilevare che presenta delle criticità. Si prega di intervenire.${FOOT}`,
      finds: 'vague',
    },
    {
      text: `Che cosa stavo facendo:\nSu quale documento o scheda:\nChe cosa è successo:\nDa quando:${FOOT}`,
      finds: 'outline-empty',
    },
  ],
  good: [
    {
      text: `Abbiamo un problema: i mandati del SIOPE arrivano senza CIG.${FOOT}`,
      because: 'A complaint, and what happens.',
    },
    {
      text: `Firmando la determina 14 compare «certificato scaduto».${FOOT}`,
      because: 'What was done, on what, and what happened.',
    },
    { text: `La stampa esce bianca.${FOOT}`, because: 'Short, and it says what happens.' },
    { text: `Come si annulla un protocollo?${FOOT}`, because: 'A question that can be answered.' },
    {
      text: `I mandati dal 310 al 318 non passano in tesoreria, chiamatemi.${FOOT}`,
      because: 'A plea, and the matter.',
    },
    { text: `Errore 4032 alla chiusura della cassa.${FOOT}`, because: "The error's number." },
    { text: `Il pulsante Firma è grigio.${FOOT}`, because: 'What is seen on the screen.' },
    {
      text: `Il programma si blocca quando salvo la scheda del dipendente.${FOOT}`,
      because: 'When it happens.',
    },
    {
      text: `Vorremmo una giornata di formazione sulla chiusura dell'esercizio.${FOOT}`,
      because: 'Training needs no more.',
    },
    {
      text: 'Confermo, ancora non va.',
      subject: 'R: [Ticket #118822] Avvisi TARI',
      because: 'The ticket has the rest.',
    },
    {
      text: `Che cosa stavo facendo: stampa degli avvisi TARI\nChe cosa è successo: manca il QR code\nDa quando: ieri${FOOT}`,
      because: 'The outline is filled in.',
    },
  ],
});

import type { Analysis } from '../analysis';
import type { Said } from '../cues/said';
import { sliceRange, type TextRange } from '../draft/text-range';
import type { CueMatch } from '../language/cues/find-cues';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { mentionsOf } from './support/mentions';
import { secondMatter } from './support/second-matter/second-matter';
import { sentenceEnd, stretch } from './support/stray-clause';
import { areasOf, areDifferent, areUnrelated, type AreaMention } from './support/work-areas';

export const rule = defineRule({
  id: 'ticket-reply',
  part: 'body',
  severity: 'warning',
  paragraphs: ['2.4.4'],
  applies: ({ answersTicket }: Analysis) => answersTicket,
  check(analysis) {
    const [announced] = [
      ...mentionsOf(analysis, 'other-topic', 'new-in-reply'),
      ...mentionsOf(analysis, 'other-topic', 'other'),
      ...mentionsOf(analysis, 'other-topic', 'occasion'),
    ].filter(({ part }) => part === 'body');
    const range = announced?.range ?? strayWord(analysis) ?? strayTurn(analysis);
    if (range === null) return [];
    const words = sliceRange(analysis.body.text, range);
    return [{ message: { rule: 'ticket-reply', key: 'other-topic', data: { words } }, range, about: words }];
  },
});

/** The first word of an area that the ticket does not speak of, where a sentence turns to it, or has a need of its own there. */
function strayWord(analysis: Analysis): TextRange | null {
  const body = analysis.said('body');
  const ticket = areasOf(analysis.said('subject'));
  const spokenOf = areasOf(body);
  const turns = body.find('other-topic', 'now');
  const goingOn = body.find('other-topic', 'continued');
  const needs = NEEDS.flatMap((group) => body.find('request-kind', group));
  const isStray = (sentence: Sentence): boolean => {
    const says = (matches: readonly CueMatch[]) =>
      matches.some(({ from }) => from >= sentence.from && from < sentence.to);
    if (says(turns) && areDifferent(sentence.areas, ticket)) return true;
    if (!says(needs) || says(goingOn)) return false;
    return (
      areUnrelated(sentence.areas, ticket) || (isSubject(sentence, needs, body) && areDifferent(sentence.areas, ticket))
    );
  };
  const stray = sentencesWith(body, spokenOf).find(isStray);
  const word = body.words[stray?.areas[0]?.at ?? -1];
  return word === undefined ? null : { start: word.start, end: word.end };
}

/** What is asked or reported, not only answered. */
const NEEDS = ['fault', 'fault-hint', 'howto', 'mend', 'training'] as const;

/** A sentence's subject stands so near before what is told of it, in words. */
const NEAR = 4;

/** Whether the other work is itself what something is told of: "le CIE non si stampano", not "la stampa della delibera". */
function isSubject({ areas }: Sentence, needs: readonly CueMatch[], { words }: Said): boolean {
  // "In ragioneria mi dicono …": where it happens.
  const subjects = areas.filter(({ at }) => words[at - 1]?.key !== 'in');
  return subjects.some(({ at }) => needs.some(({ from }) => from > at && from - at <= NEAR));
}

/** A sentence and the areas that it speaks of; `from` inclusive, `to` exclusive index of its words. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly areas: readonly AreaMention[];
}

function sentencesWith(said: Said, areas: readonly AreaMention[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  while (from < said.words.length) {
    const [start, to] = [from, sentenceEnd(said, from)];
    sentences.push({ from, to, areas: areas.filter(({ at }) => at >= start && at < to) });
    from = to;
  }
  return sentences.filter((sentence) => sentence.areas.length > 0);
}

/** The first turn of the answer that begins another matter than the ticket's. */
function strayTurn(analysis: Analysis): TextRange | null {
  const turn = secondMatter(analysis, 'ticket');
  return turn === null ? null : (stretch(analysis, 'body', turn.from, turn.to)?.range ?? null);
}

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';
const subject = 'R: [Ticket 118822] Avvisi TARI senza logo';

export const examples = (): RuleExamples<'ticket-reply'> => ({
  bad: [
    {
      subject,
      text: `Grazie, risolto. Approfitto per un'altra cosa: il mandato 12 non si chiude.${FOOT}`,
      finds: 'other-topic',
    },
    {
      subject,
      text: `Oggi invece il problema è in anagrafe: i certificati escono bianchi.${FOOT}`,
      finds: 'other-topic',
    },
    {
      subject,
      text: `Rispondo qui perché non trovavo l'indirizzo: il loculo 18 non si rinnova.${FOOT}`,
      finds: 'other-topic',
    },
    { subject, text: `Questa è una richiesta nuova: serve un accesso al portale.${FOOT}`, finds: 'other-topic' },
    { subject, text: `Già che ci sono: come si annulla un mandato?${FOOT}`, finds: 'other-topic' },
    { subject, text: `Il badge del collega nuovo non viene letto.${FOOT}`, finds: 'other-topic' },
    { subject, text: `Non riguarda questo ticket: il portale non si apre.${FOOT}`, finds: 'other-topic' },
    {
      subject: 'R: [Ticket 118822] Certificati anagrafici che non si stampano',
      text: `Il SUAP da oggi non riceve le pratiche dal portale camerale.${FOOT}`,
      finds: 'other-topic',
    },
    { subject, text: `Altra questione: la stampante delle etichette.${FOOT}`, finds: 'other-topic' },
    {
      subject: 'R: avvisi TARI',
      answers: { subject: 'avvisi TARI', from: 'noreply@ticket.example' },
      text: `Vi scrivo per una nuova segnalazione: il portale non si apre.${FOOT}`,
      finds: 'other-topic',
    },
  ],
  good: [
    { subject, text: `Gli avvisi escono ancora senza logo, anche quelli dell'IMU.${FOOT}`, because: 'The same work.' },
    { subject, text: `Grazie, risolto. Colgo l'occasione per augurare buone feste.${FOOT}`, because: 'Good wishes.' },
    {
      subject,
      text: `Confermo che anche con il modello nuovo il logo non c'è.${FOOT}`,
      because: 'The same in other words.',
    },
    {
      subject,
      text: `Ho notato un'altra cosa: succede solo con gli avvisi del 2023.${FOOT}`,
      because: 'One more symptom.',
    },
    { subject, text: `Non ho altri problemi, potete chiudere il ticket.${FOOT}`, because: 'There is no other matter.' },
    { subject, text: `Vi invio un nuovo esempio, la posizione 5522.${FOOT}`, because: 'An example of the same.' },
    { subject, text: `Il mandato collegato è il 33, come richiesto.${FOOT}`, because: 'What was asked for.' },
    {
      subject: 'R: elenco',
      answers: { subject: 'elenco', from: 'revisore@comune.example' },
      text: `Questa è una richiesta nuova: le fatture attive non partono.${FOOT}`,
      because: 'A colleague is answered, not the ticketing system.',
    },
    {
      subject,
      text: `Il problema è diverso da come descritto: la stampa parte ma senza logo.${FOOT}`,
      because: 'The same fault, described anew.',
    },
  ],
});

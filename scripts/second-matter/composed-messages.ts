import type { ExampleMail } from '../../src/core/rules/example';
import { answerMail, messageMail } from '../corpus/message-mail';
import { analyseMail, sentencesOf, USUAL_SUBJECT, type LabelledMessage, type OneMatter } from './labelled-messages';

/** How many mails of two matters are put together, and how many answers to a ticket with another matter. */
const MAILS = 3000;
const ANSWERS = 1500;

const BREAKS = [' ', ' ', ' ', ' ', ' ', ' ', ', e ', '\n', '\n\n', ' '];
/** Most second matters are not announced at all. */
const LINKS = ['Inoltre', 'Poi', 'E poi', 'Anche', 'E', 'Invece', 'Infine', 'Aggiungo che', 'Segnalo anche che'];
const LINKED = 0.2;
const ANSWER_LINKS = [
  'Inoltre',
  'Poi',
  'Invece',
  'Adesso però',
  'Volevo anche dire che',
  'Oggi invece',
  'Segnalo che',
  'Vi scrivo perché',
];
const SHORTEST_SENTENCE = 25;
const SHORTEST_SUBJECT = 12;

/** What a message with one matter can give to others. */
export function toOneMatter({ analysis }: LabelledMessage): OneMatter {
  return {
    subject: analysis.subject.text.slice(analysis.subject.reason.start, analysis.subject.reason.end),
    sentences: sentencesOf(analysis),
    module: '',
    answers: analysis.answersTicket,
  };
}

/**
 * Puts the beginnings of two mails together, which makes mails of two matters; and answers out of a ticket's subject with the text of
 * its own mail, which go on, or of another, which do not. Deterministic.
 */
export function composeMessages(mails: readonly OneMatter[]): readonly LabelledMessage[] {
  const random = numbersFrom(12345);
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(random() * values.length)];
  const own = mails.filter(({ answers, sentences: [first = ''] }) => !answers && first.length > SHORTEST_SENTENCE);
  const tickets = own.filter(({ subject, module }) => module !== '' && subject.length > SHORTEST_SUBJECT);
  const answers = mails.filter((mail) => mail.answers);
  const composed: LabelledMessage[] = [];
  const compose = (beside: LabelledMessage['beside'], hasSecond: boolean, mail: ExampleMail): void => {
    composed.push({ source: hasSecond ? 'composed' : 'continued', beside, hasSecond, analysis: analyseMail(mail) });
  };
  for (let n = 0; n < MAILS; n++) {
    const [one, other] = [pick(own), pick(own)];
    if (one === undefined || other === undefined || isSameMatter(one, other)) continue;
    const gap = pick(BREAKS) ?? ' ';
    const first = one.sentences.slice(0, 1 + Math.floor(random() * 3)).join(' ');
    const second = other.sentences.slice(0, 1 + Math.floor(random() * 2)).join(' ');
    const link = random() < LINKED ? pick(LINKS) : undefined;
    const text = gap.startsWith(',')
      ? `${withoutStop(first)}${gap}${lower(second)}`
      : `${withStop(first)}${gap}${linked(link, second)}`;
    compose('message', true, messageMail(text, one.module === '' ? USUAL_SUBJECT : one.subject));
  }
  for (const { subject, sentences } of tickets) {
    const said = sentences.slice(random() < 0.5 ? 1 : 0);
    if (said.length > 0) compose('ticket', false, answerMail(said.join(' '), `[Ticket 118822] ${subject}`));
  }
  for (let n = 0; n < ANSWERS; n++) {
    const [ticket, other] = [pick(random() < 0.6 ? answers : tickets), pick(own)];
    if (ticket === undefined || other === undefined || isSameMatter(ticket, other)) continue;
    const first = ticket.answers && random() < 0.7 ? `${withStop(ticket.sentences[0] ?? '')} ` : '';
    const second = other.sentences.slice(0, 1 + Math.floor(random() * 2)).join(' ');
    const link = random() < LINKED ? pick(ANSWER_LINKS) : undefined;
    compose('ticket', true, answerMail(`${first}${linked(link, second)}`, `[Ticket 118822] ${ticket.subject}`));
  }
  return composed;
}

function isSameMatter(one: OneMatter, other: OneMatter): boolean {
  return one === other || (one.module !== '' && one.module === other.module);
}

function linked(link: string | undefined, text: string): string {
  return link === undefined ? text : `${link} ${lower(text)}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${withoutStop(text)}.`;
}

function withoutStop(text: string): string {
  return text.replace(/[\s,;:.]+$/, '');
}

/** Numbers from 0 up to 1 that are the same in every run (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

import type { ExampleMail } from '../../src/core/rules/example';

const FOOT = '\n\nCordiali saluti\nAnna Bianchi\nUfficio Tributi - Comune di Alfa\ntel. 0731 123456';
const GREETING = /^(?:buong|buonas|ciao|car[aeio]\b|gentil|salve|egregi|spett|c\.\s?a\.|alla c)/i;
const ANSWER = /^(?:r|re):\s*/i;
const TICKET = '[Ticket 118822]';

/** A message below a greeting, unless it has one, and above a signature. */
export function messageMail(text: string, subject?: string): ExampleMail {
  const mail = { text: `${greeted(text)}${FOOT}` };
  return subject === undefined ? mail : { ...mail, subject };
}

/** The same as an answer to the ticketing robot's mail with that subject. */
export function answerMail(text: string, ticket: string): ExampleMail {
  const original = ticket.replace(ANSWER, '');
  return { ...messageMail(text, `R: ${original}`), answers: { from: 'noreply@ticket.example', subject: original } };
}

/**
 * A line as `test/fixtures/wordings` has it: "\n" stands for a line's end, "[…]" before the words is what the ticket is called that the mail
 * answers, "{…}" the subject.
 */
export function lineMail(line: string, usualSubject?: string): ExampleMail {
  const [, subject = usualSubject, rest = line] = /^\{([^}]+)\} (.*)$/.exec(line) ?? [];
  const [, ticket, said = rest] = /^\[([^\]]+)\] (.*)$/.exec(rest) ?? [];
  const text = said.replace(/\\n/g, '\n');
  return ticket === undefined ? messageMail(text, subject) : answerMail(text, `${TICKET} ${ticket}`);
}

/** A line of `test/fixtures/matters.tsv`. */
export interface MatterLine {
  readonly rule: string;
  readonly breaks: boolean;
  readonly mail: ExampleMail;
}

/** Reads rule, "bad" or "good", and text, divided by tabs: "⏎" stands for a line's end, " ||| " divides a ticket's subject from its answer. */
export function readMatterLine(line: string, usualSubject?: string): MatterLine {
  const [rule = '', label, said = ''] = line.split('\t');
  const [first = '', answer] = said.replace(/⏎/g, '\n').split(' ||| ');
  const mail = answer === undefined ? messageMail(first, usualSubject) : answerMail(answer, first);
  return { rule, breaks: label === 'bad', mail };
}

/** What stands before the message where it does not greet by itself. */
export function greeted(text: string): string {
  return `${GREETING.test(text) ? '' : 'Buongiorno,\n\n'}${text}`;
}

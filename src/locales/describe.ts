import type { Finding, FixTitle } from '../core/report';
import type { ProblemMessage } from '../core/rules/messages';
import type { Locale, ProblemText } from './locale';

/** The words for a finding's message. */
export function describeProblem(locale: Pick<Locale, 'rules'>, message: ProblemMessage): ProblemText {
  // The table's types tie each key to its data; TypeScript cannot follow a union of rules through two look-ups.
  const texts = locale.rules[message.rule].problems as Readonly<Record<string, (data: unknown) => ProblemText>>;
  const text = texts[message.key];
  return text ? text(message.data) : { what: locale.rules[message.rule].name, todo: '' };
}

/** What a fix's button says. */
export function describeFix(locale: Locale, title: FixTitle): string {
  const texts = locale.fixes as Readonly<Record<string, (title: FixTitle) => string>>;
  const text = texts[title.kind];
  return text ? text(title) : '';
}

/** One line for lists, logs and the command line: what is wrong and what to do. */
export function findingLine(locale: Locale, finding: Finding): string {
  const { what, todo } = describeProblem(locale, finding.message);
  return todo === '' ? what : `${what}. ${todo}`;
}

import type { Finding, FixTitle } from '../core/report';
import type { ProblemMessage } from '../core/rules/messages';
import type { Locale, ProblemText } from './locale';

/** The words for a finding's message. */
export function describeProblem(locale: Pick<Locale, 'findings' | 'rules'>, message: ProblemMessage): ProblemText {
  return { what: describeFinding(locale, message), todo: textOf(locale.rules[message.rule].todo, message) };
}

/** What is wrong, without what to do about it. */
export function describeFinding(locale: Pick<Locale, 'findings'>, message: ProblemMessage): string {
  return textOf(locale.findings[message.rule], message);
}

function textOf(texts: object, message: ProblemMessage): string {
  // The tables' types tie each key to its data; TypeScript cannot follow a union of rules through two look-ups.
  const text = (texts as Readonly<Record<string, (data: unknown) => string>>)[message.key];
  return text ? text(message.data) : '';
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

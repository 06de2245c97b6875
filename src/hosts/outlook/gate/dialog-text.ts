import type { JudgedFinding } from '../../../core/report';
import { describeFinding } from '../../../locales/describe';
import type { Locale } from '../../../locales/locale';
import { dialogLines } from '../../../pane/model/dialog-lines';

/** Outlook's limit for each of the two texts, in UTF-16 code units. */
const LONGEST_TEXT = 500;

const LONGEST_LINE = 96;

/** The words of the gate's dialog: plain for every Outlook, and as Outlook's subset of markdown. */
export interface DialogText {
  readonly plain: string;
  readonly markdown: string;
}

/** What is to be mended as at most four short lines, the last telling how many more there are. */
export function dialogText(
  locale: Pick<Locale, 'findings' | 'outlook'>,
  action: 'ask' | 'block',
  findings: readonly JudgedFinding[],
): DialogText {
  const texts = locale.outlook.gate;
  const lead = action === 'block' ? texts.blocked : texts.ask;
  const { shown, rest } = dialogLines(findings);
  const lines = shown.map(({ message }) => oneLine(describeFinding(locale, message)));
  if (rest.length > 0) lines.push(texts.more(rest.length));
  const plain = `${lead}\n${lines.map((line) => `• ${line}`).join('\n')}`;
  const markdown = `**${escapeMarkdown(lead)}**\n\n${lines.map((line) => `- ${escapeMarkdown(line)}\r`).join('')}`;
  // Escaping can double the length of hostile words: then the plain text serves for both.
  return { plain, markdown: markdown.length <= LONGEST_TEXT ? markdown : escapeNothing(plain) };
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** So that words of the mail stay words and become neither link nor emphasis. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!<>|~-]/g, '\\$&');
}

/** The plain text without what markdown could read as a sign. */
function escapeNothing(plain: string): string {
  return plain
    .replace(/[\\`*_{}[\]()#+!<>|~-]/g, ' ')
    .replace(/\n/g, '\n\n')
    .slice(0, LONGEST_TEXT);
}

import type { Analysis } from '../analysis';
import { sliceRange, type TextRange } from '../draft/text-range';
import type { Edit } from '../edits/edit';
import type { Part } from '../report';
import type { Fixer } from './fixer';
import { replaceRange } from './support/replace-range';

/** Whoever is free answers. */
const ANYBODY = 'un operatore';

/** The name is struck where it is an address ("c.a. Giulia"), and gives way to "un operatore" inside a sentence. */
export const fixes: Fixer<'preferred-operator'> = ({ message, range, part }, analysis) => {
  if (range === null || message.key !== 'named') return [];
  const { words, name } = message.data;
  const isAddress = ADDRESS.test(words) || words === name;
  const edit = isAddress ? strike(analysis, part, range) : replaceName(analysis, part, range, name);
  if (edit === null) return [];
  return [
    {
      title: { kind: 'strike-name', words: isAddress ? words : name, instead: isAddress ? null : ANYBODY },
      safety: 'safe',
      edits: [edit],
    },
  ];
};

/** How an address begins; what else is found is a wish. */
const ADDRESS =
  /^(?:(?:alla|all|att|attn|attne|ca|per|x)(?![a-z])|c\.a|cortese|gentile|attenzione|ciao|car[ao]|gent|egr|buon|salve|ehi|hey)/i;

/** What belongs to an address and may stand before what was found. */
const LEAD = /(?:^|\s)(?:alla|all['’])\s{0,3}$/i;

/** In UTF-16 code units. */
const LONGEST_LEAD = 8;

/** Greetings that stand well without a name; the others give way to one that does. */
const PLAIN_GREETING = /^(?:ciao|buongiorno|buonasera|buond[iì]|salve)/i;
const GREETING = /^(?:car[ao]|caris|gentil|gent\b|gent\.|egr|ehi|hey)/i;

function strike(analysis: Analysis, part: Part, found: TextRange): Edit | null {
  const { text } = part === 'subject' ? analysis.subject : analysis.body;
  const words = sliceRange(text, found);
  const lead = LEAD.exec(text.slice(Math.max(0, found.start - LONGEST_LEAD), found.start))?.[0].trimStart() ?? '';
  const range = { start: found.start - lead.length, end: found.end };
  const greeting = PLAIN_GREETING.exec(words)?.[0] ?? (GREETING.test(words) && lead === '' ? 'Buongiorno' : null);
  if (greeting !== null && part === 'body') return replaceRange(analysis, part, range, greeting);
  if (part === 'subject') return strikeInSubject(analysis, range);
  const line = analysis.body.lines.find(({ start, end }) => start <= range.start && end >= range.end);
  if (line === undefined) return null;
  const rest = text.slice(range.end, line.end);
  if (!/[^\s.,:;!()-]/.test(text.slice(line.start, range.start) + rest))
    return { type: 'remove-line', near: line.start, line: sliceRange(text, line) };
  // A word takes over the place, because no words cannot be put for some.
  const next = /^[\s.,:;)–-]*(\S+)/.exec(rest);
  const [taken, word] = [next?.[0] ?? '', next?.[1] ?? ''];
  if (word === '') return null;
  return replaceRange(analysis, part, { start: range.start, end: range.end + taken.length }, capitalized(word));
}

/** Takes the signs that set the words off along: "PER GIULIA - stampa bianca", "stampa bianca (per Giulia)". */
function strikeInSubject({ subject }: Analysis, { start, end }: TextRange): Edit | null {
  const { text } = subject;
  const before = text.slice(0, start).replace(/[\s,;(–-]{1,20}$/, '');
  const after = text.slice(end).replace(/^[\s,:;.)–-]{1,20}/, '');
  const kept = before.trim() === '' || before.endsWith(':') ? capitalized(after) : after;
  const to = [before, kept].filter((piece) => piece !== '').join(' ');
  return kept === '' && start <= subject.reason.start ? null : { type: 'replace-subject', from: text, to };
}

/** The article or preposition before a name, as it is before "un operatore". */
const BEFORE = /(?:^|\s)(il|lo|la|l'|l’|dal|dallo|dalla|dall'|al|allo|alla|del|dello|della)\s*$/i;
const SIMPLE: Readonly<Partial<Record<string, string>>> = {
  dal: 'da',
  dallo: 'da',
  dalla: 'da',
  "dall'": 'da',
  al: 'a',
  allo: 'a',
  alla: 'a',
  del: 'di',
  dello: 'di',
  della: 'di',
};

function replaceName(analysis: Analysis, part: Part, range: TextRange, name: string): Edit | null {
  const { text } = part === 'subject' ? analysis.subject : analysis.body;
  const at = text.lastIndexOf(name, range.end - name.length);
  // Whom a sentence speaks to by name cannot be "an operator".
  if (at <= range.start) return null;
  const before = BEFORE.exec(text.slice(range.start, at))?.[1] ?? '';
  const simple = SIMPLE[before.toLowerCase()] ?? '';
  const start = before === '' ? at : text.lastIndexOf(before, at - 1);
  const to = simple === '' ? ANYBODY : `${simple} ${ANYBODY}`;
  const isShouted = sliceRange(text, range).toUpperCase() === sliceRange(text, range);
  return replaceRange(analysis, part, { start, end: at + name.length }, isShouted ? to.toUpperCase() : to);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

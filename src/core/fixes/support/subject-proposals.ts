import type { Analysis } from '../../analysis';
import { regionsOf } from '../../draft/anatomy/anatomy';
import { sliceRange } from '../../draft/text-range';
import { tokenize } from '../../language/tokens';
import type { Fix } from '../../report';

/** Subjects are read in a list: more than this is cut there. */
const LONGEST = 72;
/** Fewer words of the message make no better subject. */
const FEWEST_WORDS = 3;

/** Proposes a subject from the message's own beginning, for the writer to take or to edit first. */
export function proposeSubjects(analysis: Analysis): readonly Fix[] {
  const proposal = firstClause(analysis);
  if (proposal === null) return [];
  const { text, reason } = analysis.subject;
  const subject = `${text.slice(0, reason.start)}${proposal}`;
  return [
    {
      title: { kind: 'use-subject', subject },
      safety: 'choice',
      edits: [{ type: 'replace-subject', from: text, to: subject }],
    },
  ];
}

/** Openings that say nothing themselves: what follows them is the matter. */
const OPENINGS =
  /^(?:con la presente |si segnala che |vi segnalo che |segnalo che |si comunica che |vi scrivo perche |scrivo perche |ho un problema (?:con|su|nel|nella) |abbiamo un problema (?:con|su|nel|nella) |volevo sapere |vorrei sapere |come da oggetto[,.]? )/i;

function firstClause({ anatomy, body }: Analysis): string | null {
  for (const region of regionsOf(anatomy, 'message')) {
    for (const line of sliceRange(body.text, region).slice(0, 2000).split('\n')) {
      const clause = cutAtWord(untilSentenceEnd(line.trim().replace(OPENINGS, '')));
      const words = tokenize(clause).filter(({ kind, word }) => kind === 'word' && word.length > 2);
      if (words.length >= FEWEST_WORDS) return clause.charAt(0).toUpperCase() + clause.slice(1);
    }
  }
  return null;
}

function untilSentenceEnd(line: string): string {
  const end = line.search(/[.!?;](?:\s|$)|:\s*$/);
  return end === -1 ? line : line.slice(0, end);
}

/** Where a clause can end without leaving half a phrase behind. */
const CLAUSE_STARTS = /[,;:] | (?:ma|e|con|per|perch[eé]|rispetto|quando|mentre|dopo|prima|che|invece|anche|se) /;
/** A subject cut shorter than this says too little. */
const SHORTEST_CLAUSE = 30;

/** What is too long is cut where a clause starts, or else before the word that would not fit; no half surrogate pair is left. */
function cutAtWord(text: string): string {
  if (text.length <= LONGEST) return text.replace(/[,:\s]+$/, '');
  const head = text.slice(0, LONGEST + 1);
  const blank = head.lastIndexOf(' ');
  let end = blank >= SHORTEST_CLAUSE ? blank : LONGEST - 1;
  for (const at of clauseStarts(head)) if (at >= SHORTEST_CLAUSE) end = at;
  return withoutHangingWord(withoutOpenBracket(text.slice(0, end))).replace(/[\uD800-\uDBFF]$/, '');
}

function clauseStarts(text: string): readonly number[] {
  const starts: number[] = [];
  const pattern = new RegExp(CLAUSE_STARTS, 'g');
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) starts.push(match.index);
  return starts;
}

/** A bracket that was opened and cut off takes what is in it along. */
function withoutOpenBracket(text: string): string {
  const open = text.lastIndexOf('(');
  return open >= SHORTEST_CLAUSE && !text.includes(')', open) ? text.slice(0, open).trimEnd() : text;
}

/** Articles and prepositions: at the end they wait for a word that was cut. */
const HANGING = /^(?:[a-z]{1,3}|[dnsc]?[aeou]ll[aeo]|agli|degli|negli|sugli|un[ao])$/i;

function withoutHangingWord(text: string): string {
  const words = text.split(/\s+/);
  while (words.length > 1 && HANGING.test((words[words.length - 1] ?? '').replace(/[,:-]+$/, ''))) words.pop();
  return words.join(' ').replace(/[,:-]+$/, '');
}

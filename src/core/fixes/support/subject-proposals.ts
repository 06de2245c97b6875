import type { Analysis } from '../../analysis';
import { regionsOf } from '../../draft/anatomy/anatomy';
import { sliceRange, type TextRange } from '../../draft/text-range';
import { tokenize } from '../../language/tokens';
import type { Fix } from '../../report';

/** Subjects are read in a list: more than this is cut there. */
const LONGEST = 72;
/** Fewer words of the message make no better subject. */
const FEWEST_WORDS = 3;

/** More are no help. */
const MOST_PROPOSALS = 3;
/** How much of a message is looked through, in UTF-16 code units. */
const LONGEST_READ = 3000;

/**
 * Proposes subjects from the message's own words, for the writer to choose from and to edit: how it begins, and the sentences that tell
 * best what it is about (what the program says, a question, a mistake, a number).
 */
export function proposeSubjects(analysis: Analysis): readonly Fix[] {
  const { text, reason } = analysis.subject;
  const sentences = readSentences(analysis);
  const [first] = sentences;
  const others = sentences
    .filter((sentence) => sentence !== first && sentence.worth > 0)
    .sort((one, other) => other.worth - one.worth);
  const proposals = new Set([...(first === undefined ? [] : [first]), ...others].map(({ clause }) => clause));
  return [...proposals].slice(0, MOST_PROPOSALS).map((proposal) => {
    const subject = `${text.slice(0, reason.start)}${proposal}`;
    return {
      title: { kind: 'use-subject', subject },
      safety: 'choice',
      edits: [{ type: 'replace-subject', from: text, to: subject }],
    };
  });
}

/** Openings that say nothing themselves: what follows them is the matter. */
const OPENINGS =
  /^(?:con la presente |si segnala che |vi segnalo che |segnalo che |si comunica che |vi scrivo perche |scrivo perche |ho un problema (?:con|su|nel|nella) |abbiamo un problema (?:con|su|nel|nella) |volevo sapere |vorrei sapere |come da oggetto[,.]? )/i;

interface Sentence {
  /** Cut to what a subject can hold, with a capital. */
  readonly clause: string;
  /** How well it tells what the mail is about; nothing for what only surrounds the matter. */
  readonly worth: number;
}

/** The sentences of the message that have enough words, in order; those that only ask to be called come last. */
function readSentences(analysis: Analysis): readonly Sentence[] {
  const { anatomy, body } = analysis;
  const sentences: Sentence[] = [];
  const pleas: Sentence[] = [];
  for (const region of regionsOf(anatomy, 'message')) {
    for (const range of splitSentences(body.text, region)) {
      const clause = cutAtWord(sliceRange(body.text, range).trim().replace(OPENINGS, ''));
      const words = tokenize(clause).filter(({ kind, word }) => kind === 'word' && word.length > 2);
      if (words.length < FEWEST_WORDS) continue;
      const worth = worthOf(analysis, range);
      const list = worth < 0 ? pleas : sentences;
      list.push({ clause: clause.charAt(0).toUpperCase() + clause.slice(1), worth });
    }
  }
  return [...sentences, ...pleas];
}

const TELLING = ['fault', 'howto', 'mistake', 'mend', 'training'] as const;
/** Beside a time: when to call back. */
const PRESENCE = ['here', 'there'] as const;

function worthOf({ said, body }: Analysis, range: TextRange): number {
  const own = said('body');
  const within = ({ start }: TextRange) => range.start <= start && start < range.end;
  const tells = TELLING.filter((group) => own.find('request-kind', group).some(within)).length;
  if (tells === 0) {
    if (own.find('body-too-vague', 'plea').some(within)) return -1;
    const present = PRESENCE.some((group) => own.find('availability', group).some(within));
    if (present && own.find('availability', 'when').some(within)) return -1;
  }
  const text = sliceRange(body.text, range);
  return tells * 2 + (/["“«]/.test(text) ? 2 : 0) + (/\d/.test(text) ? 1 : 0);
}

/** Lines, and within them what ends with a full stop or the like. */
function splitSentences(text: string, region: TextRange): readonly TextRange[] {
  const ranges: TextRange[] = [];
  const end = Math.min(region.end, region.start + LONGEST_READ);
  for (let from = region.start; from < end;) {
    const newline = text.indexOf('\n', from);
    const line = text.slice(from, newline === -1 ? end : Math.min(newline, end));
    for (let at = 0; at < line.length;) {
      const length = line.slice(at).search(/[.!?;](?:\s|$)|:\s*$/);
      const stop = length === -1 ? line.length : at + length;
      // A question keeps its mark.
      ranges.push({ start: from + at, end: from + stop + (line.charAt(stop) === '?' ? 1 : 0) });
      at = stop + 1;
    }
    from += line.length + 1;
  }
  return ranges;
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

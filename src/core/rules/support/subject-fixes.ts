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
export function subjectFixes(analysis: Analysis): readonly Fix[] {
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

/** Cut before the word that would not fit, never inside a surrogate pair, without hanging marks. */
function cutAtWord(text: string): string {
  if (text.length <= LONGEST) return text.replace(/[,:\s]+$/, '');
  const blank = text.lastIndexOf(' ', LONGEST);
  return text
    .slice(0, blank > LONGEST / 2 ? blank : LONGEST - 1)
    .replace(/[,:\s-]+$/, '')
    .replace(/[\uD800-\uDBFF]$/, '');
}

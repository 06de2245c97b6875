import type { Analysis } from '../../analysis';
import type { CheckContext } from '../../context';
import { tokenize } from '../../language/tokens';

/**
 * Tells whether a name in the text is the writer's own, or that of whoever signs, in part at least: who writes "chiedete di Anna" may
 * mean themself.
 */
export function ownNameTest({ draft, foot }: Analysis, { sender }: CheckContext): (name: string) => boolean {
  const names = [draft.from.name ?? '', sender.name ?? '', ...foot.names.map(({ text }) => text)];
  const own = new Set(names.flatMap(wordsOf));
  return (name) => wordsOf(name).some((word) => own.has(word));
}

/** Initials and titles are shared by many. */
const SHORTEST_WORD = 4;

function wordsOf(name: string): readonly string[] {
  return tokenize(name)
    .map(({ word }) => word)
    .filter((word) => word.length >= SHORTEST_WORD && word !== 'dott');
}

import { isRight, type Judged } from './cross-validation';

/** How often one module was suggested first where another was right. */
export interface Confusion {
  readonly right: string;
  readonly suggested: string;
  readonly count: number;
}

/** Rarer ones are single mails, not a pattern. */
const LEAST = 2;

/** The confusions that happen more than once, most frequent first. */
export function confusions(judged: readonly Judged[]): readonly Confusion[] {
  const counts = new Map<string, number>();
  for (const item of judged) {
    if (isRight(item, 1)) continue;
    const pair = `${item.mail.right[0] ?? ''} ${item.suggestions[0]?.module.id ?? '(none)'}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST)
    .map(([pair, count]) => {
      const [right = '', suggested = ''] = pair.split(' ');
      return { right, suggested, count };
    })
    .sort((a, b) => b.count - a.count || (a.right < b.right ? -1 : 1));
}

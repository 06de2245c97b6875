import type { Fixer } from './fixer';
import { replaceRange } from './support/replace-range';

/** What is left of a tax code or an IBAN: enough for who has the record before them. */
const KEPT = 4;

/** The data shortened. */
export const fixes: Fixer<'personal-data'> = ({ range, part }, analysis) => {
  if (range === null) return [];
  const text = part === 'subject' ? analysis.subject.text : analysis.body.text;
  const short = `${text.slice(range.start, range.end).replace(/ /g, '').slice(0, KEPT).toUpperCase()}…`;
  return [
    {
      title: { kind: 'shorten-data', short },
      safety: 'safe',
      edits: [replaceRange(analysis, part, range, short)],
    },
  ];
};

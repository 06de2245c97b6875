import type { Analysis } from '../../analysis';
import { regionsOf } from '../../draft/anatomy/anatomy';
import type { Edit } from '../../edits/edit';
import type { Fix } from '../../report';

/** Writes the name on top of what there is of a signature, or below all that the writer wrote. */
export function nameLine(analysis: Analysis, name: string): Fix {
  const [signature] = regionsOf(analysis.anatomy, 'signature');
  if (signature !== undefined) return addLine(name, insertions(Math.max(0, signature.start - 1), name, false));
  return addLine(name, insertions(lastEnd(analysis, ['greeting', 'message', 'closing']), name, true));
}

/** Writes the telephone under the last line of the signature, or below all the writer wrote. */
export function phoneLine(analysis: Analysis, phone: string): Fix {
  const line = `Tel. ${phone}`;
  const end = lastEnd(analysis, ['signature']) || lastEnd(analysis, ['greeting', 'message', 'closing']);
  return addLine(line, insertions(end, line, regionsOf(analysis.anatomy, 'signature', 'closing').length === 0));
}

function addLine(line: string, edits: readonly Edit[]): Fix {
  return { title: { kind: 'add-signature-line', line }, safety: 'safe', edits };
}

/** A signature that starts here stands apart from the message by a blank line. */
function insertions(after: number, line: string, apart: boolean): readonly Edit[] {
  const insert = (offset: number, text: string): Edit => ({ type: 'insert-line', after: offset, line: text });
  if (!apart || after === 0) return [insert(after, line)];
  return [insert(after, ''), insert(after + 1, line)];
}

/** Where the last region of these kinds ends; 0 if there is none. */
function lastEnd({ anatomy }: Analysis, kinds: Parameters<typeof regionsOf>[1][]): number {
  const regions = regionsOf(anatomy, ...kinds);
  return regions[regions.length - 1]?.end ?? 0;
}

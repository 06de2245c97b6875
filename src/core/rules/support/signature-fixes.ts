import type { Analysis } from '../../analysis';
import { regionsOf } from '../../draft/anatomy/anatomy';
import type { Edit } from '../../edits/edit';
import type { Fix } from '../../report';

/** Writes the name above what there is of a signature, or below the message. */
export function nameLine(analysis: Analysis, name: string): Fix {
  const above = lastEnd(analysis, ['greeting', 'message', 'closing']);
  return addLine(name, insertions(above, name, regionsOf(analysis.anatomy, 'signature').length === 0));
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

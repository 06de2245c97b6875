import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../src/config/defaults';
import type { CheckContext } from '../../src/core/context';
import { EMPTY_PROFILE } from '../../src/core/context';
import type { Draft } from '../../src/core/draft/draft';
import { EMPTY_NOTE } from '../../src/core/draft/draft-note';
import type { Analysis } from '../../src/core/analysis';
import { judgeDraft } from '../../src/core/judge';
import type { Judgement } from '../../src/core/judgement';
import { readPhoneNumber } from '../../src/core/language/phone-number';
import type { PhoneMention } from '../../src/core/language/phones';
import {
  bodyOf,
  KINDS_OF,
  readMark,
  type MailCase,
  type NameVerdict,
  type PhoneLetter,
} from '../fixtures/anatomy/mail-case';

const CONTEXT: CheckContext = {
  settings: DEFAULT_SETTINGS,
  directory: DEMO_DIRECTORY,
  sender: EMPTY_PROFILE,
  note: EMPTY_NOTE,
};

/** What the product reads wrongly in a mail, one line a fault; none is right. */
export function faultsOf(mail: MailCase): readonly string[] {
  const draft: Draft = {
    from: { name: mail.from, address: 'ufficio@comune.example' },
    to: [{ address: 'tributi@ticket.example' }],
    cc: [],
    bcc: [],
    subject: 'Avvisi con importo doppio',
    body: bodyOf(mail),
    attachments: [],
  };
  const { analysis, judgement } = judgeDraft(draft, CONTEXT);
  if (analysis === null) throw new Error('no support draft');
  const name = nameVerdict(judgement);
  const phones = analysis.foot.phones.map(letterOf);
  return [
    ...lineFaults(mail, analysis),
    ...(mail.name.split('/').includes(name) ? [] : [`name: ${name}, not ${mail.name}`]),
    ...(phones.join(' ') === mail.phones.join(' ')
      ? []
      : [`phones: ${phones.join(' ')}, not ${mail.phones.join(' ')}`]),
  ];
}

const VERDICTS: ReadonlyMap<string, NameVerdict> = new Map([
  ['doubtful', 'doubt'],
  ['not-full', 'partial'],
  ['someone-else', 'other'],
]);

function nameVerdict({ findings }: Judgement): NameVerdict {
  const finding = findings.find(({ rule }) => rule === 'signature-name');
  return finding === undefined ? 'full' : (VERDICTS.get(finding.message.key) ?? 'none');
}

function letterOf({ kind, number }: PhoneMention): PhoneLetter {
  if (kind === 'fax') return 'F';
  if (kind === 'extension') return 'E';
  return number !== null && readPhoneNumber(number)?.type === 'mobile' ? 'M' : 'L';
}

/** Lines that lie in a region of another kind than they must, or in none. */
function lineFaults(mail: MailCase, { body, anatomy }: Analysis): readonly string[] {
  const { text, offsets } = withSingleSpaces(body.text);
  let from = 0;
  return mail.lines.flatMap((line) => {
    const { mark, text: wanted } = readMark(line);
    const words = withSingleSpaces(wanted).text.trim();
    if (mark === null || !/[A-Za-z0-9]/.test(words)) return [];
    const at = text.indexOf(words, from);
    if (at === -1) return [`not in the text: ${line}`];
    from = at + words.length;
    const start = offsets[at] ?? 0;
    const end = (offsets[from - 1] ?? 0) + 1;
    const kinds = anatomy.regions.filter((region) => region.start < end && region.end > start).map(({ kind }) => kind);
    return kinds.length > 0 && kinds.every((kind) => KINDS_OF[mark]?.includes(kind))
      ? []
      : [`${kinds.join('+') || 'nothing'}: ${line}`];
  });
}

/** The text with every run of white space as one space, and where each character of it stands in the source. */
function withSingleSpaces(source: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const space = /\s/.test(source.charAt(i));
    if (space && text.endsWith(' ')) continue;
    text += space ? ' ' : source.charAt(i);
    offsets.push(i);
  }
  return { text, offsets };
}

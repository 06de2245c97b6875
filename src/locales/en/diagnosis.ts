import type { DayText, DiagnosisTexts, MomentText, OriginText } from '../texts/diagnosis-texts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function dayWords(day: DayText): string {
  if (day.kind !== 'date') return day.kind;
  return `${day.day} ${MONTHS[day.month] ?? ''}${day.year === null ? '' : ` ${day.year}`}`;
}

function onDay(day: DayText): string {
  return day.kind === 'date' ? `on ${dayWords(day)}` : day.kind;
}

function moment({ day, hour, minute }: MomentText): string {
  return `${onDay(day)} at ${hour}:${String(minute).padStart(2, '0')}`;
}

function origin({ source, changed, taken, lastReading }: OriginText): string {
  const parts = [
    ...(changed === null ? [] : [`changed ${onDay(changed)}`]),
    ...(source === 'policy' ? ['set by the administrator'] : []),
    ...(source === 'file' ? ['loaded from a file on this computer'] : []),
    ...(source === 'tried' ? ['on trial on this page'] : []),
    ...(source === 'built-in' ? ['built into the program'] : []),
    ...(taken === null ? [] : [`${lastReading === 'good' ? 'read' : 'copy taken'} ${moment(taken)}`]),
  ];
  const words = parts.length === 0 ? 'the last good copy' : parts.join(', ');
  switch (lastReading) {
    case 'good':
      return words;
    case 'refused':
      return `${words} (the new one is not valid)`;
    case 'unreachable':
      return `${words} (its site does not answer now)`;
  }
}

export const diagnosis: DiagnosisTexts = {
  heading: 'Diagnosis',
  lead: 'For whoever helps with this program. It holds nothing of your e-mails.',
  details: 'Details',
  configurationOf: (organization, words) => `Configuration: ${organization}, ${words}.`,
  origin,
  labels: {
    version: 'Version of Ticket in Regola',
    program: 'Program',
    language: 'Language',
    abilities: 'What it can do',
    configuration: 'Configuration',
    organization: 'Organisation',
    mode: 'Mode',
    modules: 'Modules listed',
    changedRules: 'Rules changed by the organisation',
    files: 'Last reading of the files',
    faults: 'Faults in the configuration',
    decisions: 'Decisions at sending',
    namedRules: 'Rules named',
    last: 'Last decision',
  },
  none: 'none',
  noFaults: 'none',
  fileStates: { found: 'read', refused: 'refused', absent: 'not reachable' },
  unknown: 'not known',
  placeholder: 'demonstration',
  modes: {
    enforce: 'blocks where a required point is missing',
    advise: 'asks, does not block',
    observe: 'does not intervene at sending',
  },
  actions: { block: 'held back', ask: 'asked about', send: 'let go' },
  followedOnly: 'Only those are counted after which the pane was opened from the dialog.',
  clear: 'Clear the decisions',
  cleared: 'Decisions cleared.',
  copy: 'Copy for support',
  copied: 'Copied: it can be pasted into an e-mail now.',
  copyByHand: 'The mail program does not allow copying. The text is selected: press Ctrl+C.',
  copyText: 'Text to copy',
};

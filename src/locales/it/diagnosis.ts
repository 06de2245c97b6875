import type { DayText, DiagnosisTexts, MomentText, OriginText } from '../texts/diagnosis-texts';

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;

/** "12 novembre" with its article: `il`, `del`, or the form before a vowel (8, 11). */
function date(day: DayText & { readonly kind: 'date' }, article: string, elided: string): string {
  const number = day.day === 1 ? '1º' : String(day.day);
  const words = `${number} ${MONTHS[day.month] ?? ''}${day.year === null ? '' : ` ${day.year}`}`;
  return day.day === 8 || day.day === 11 ? `${elided}${words}` : `${article} ${words}`;
}

function onDay(day: DayText): string {
  if (day.kind === 'today') return 'oggi';
  return day.kind === 'yesterday' ? 'ieri' : date(day, 'il', 'l’');
}

function ofDay(day: DayText): string {
  return day.kind === 'date' ? date(day, 'del', 'dell’') : `di ${onDay(day)}`;
}

function moment({ day, hour, minute }: MomentText): string {
  const time = `${hour}.${String(minute).padStart(2, '0')}`;
  return `${onDay(day)} ${hour === 1 ? `all’${time}` : `alle ${time}`}`;
}

function origin({ source, changed, taken, lastReading }: OriginText): string {
  const parts = [
    ...(changed === null ? [] : [ofDay(changed)]),
    ...(source === 'policy' ? ['impostata dall’amministratore'] : []),
    ...(source === 'file' ? ['caricata da file su questo computer'] : []),
    ...(source === 'tried' ? ['in prova su questa pagina'] : []),
    ...(source === 'built-in' ? ['inclusa nel programma'] : []),
    ...(taken === null ? [] : [`${lastReading === 'good' ? 'letta' : 'copia presa'} ${moment(taken)}`]),
  ];
  const words = parts.length === 0 ? 'ultima copia corretta' : parts.join(', ');
  switch (lastReading) {
    case 'good':
      return words;
    case 'refused':
      return `${words} (quella nuova non è valida)`;
    case 'unreachable':
      return `${words} (il sito ora non risponde)`;
  }
}

export const diagnosis: DiagnosisTexts = {
  heading: 'Diagnosi',
  lead: 'Per chi dà assistenza su questo programma. Non contiene niente delle e-mail.',
  details: 'Dettagli',
  configurationOf: (organization, words) => `Configurazione: ${organization}, ${words}.`,
  origin,
  labels: {
    version: 'Versione di Ticket in Regola',
    program: 'Programma',
    language: 'Lingua',
    abilities: 'Funzioni disponibili',
    configuration: 'Configurazione',
    organization: 'Ente',
    mode: 'Modalità',
    modules: 'Moduli in elenco',
    changedRules: 'Regole cambiate dall’Ente',
    files: 'Ultima lettura dei file',
    faults: 'Errori nella configurazione',
    decisions: 'Decisioni all’invio',
    namedRules: 'Regole indicate',
    last: 'Ultima decisione',
  },
  none: 'nessuna',
  noFaults: 'nessuno',
  fileStates: { found: 'letto', refused: 'rifiutato', absent: 'non raggiungibile' },
  unknown: 'non nota',
  placeholder: 'dimostrativi',
  modes: {
    enforce: 'blocca se manca un punto obbligatorio',
    advise: 'chiede conferma, non blocca',
    observe: 'non interviene all’invio',
  },
  actions: { block: 'trattenute', ask: 'con conferma', send: 'lasciate partire' },
  followedOnly: 'Si contano solo gli invii dopo i quali il riquadro è stato aperto dall’avviso.',
  clear: 'Azzera le decisioni',
  cleared: 'Decisioni azzerate.',
  copy: 'Copia per l’assistenza',
  copied: 'Copiato: ora si può incollare in una e-mail.',
  copyByHand: 'Il programma di posta non lascia copiare. Il testo è selezionato: premere Ctrl+C.',
  copyText: 'Testo da copiare',
};

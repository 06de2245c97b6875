import type { Analysis } from '../analysis';
import { sliceRange } from '../draft/text-range';
import { nameWithin } from '../language/cues/classes';
import type { RuleExamples } from './example';
import { defineRule } from './rule';
import { isLearnt, learnedMention } from './support/learned-mention';
import { areInOneSentence, mentionsOf, nameIn, type Mention } from './support/mentions';
import { ownNameTest } from './support/own-names';
import { isQuoted } from './support/quoted-words';

export const rule = defineRule({
  id: 'preferred-operator',
  part: 'body',
  severity: 'warning',
  paragraphs: ['2.4.1', '2.6'],
  check(analysis, context) {
    const isOwn = ownNameTest(analysis, context);
    const [named] = namings(analysis).filter(({ name }) => !isOwn(name));
    if (named !== undefined) {
      const { words, name, part, range } = named;
      return [
        { message: { rule: 'preferred-operator', key: 'named', data: { words, name } }, part, range, about: words },
      ];
    }
    const same =
      mentionsOf(analysis, 'preferred-operator', 'same')[0] ??
      (analysis.answersTicket ? null : learnedMention(analysis, 'preferred-operator'));
    if (same === null) return [];
    const { words, part, range } = same;
    return [
      { message: { rule: 'preferred-operator', key: 'same-as-before', data: { words } }, part, range, about: words },
    ];
  },
});

interface Naming extends Mention {
  readonly name: string;
}

/** Who is answered has written already, and a colleague in To is greeted as well: neither is asked for. */
function greetsSomebodyElse({ answersTicket, subject, recipients }: Analysis): boolean {
  return answersTicket || subject.isReply || recipients.some(({ field, role }) => field === 'to' && role === 'outside');
}

/** Whom a mail is for stands in its first words; further down "per Anna" speaks of somebody, in words. */
const OPENING_WORDS = 14;

/** What names an operator, the plainest wishes first. */
function namings(analysis: Analysis): readonly Naming[] {
  const opening = ({ match }: Mention) => match.from < OPENING_WORDS;
  const unbroken = ({ part, match }: Mention) =>
    analysis.said(part).words.every(({ pauses }, at) => at <= match.from || at > match.to || !pauses);
  const found = [
    ...mentionsOf(analysis, 'preferred-operator', 'addressed').filter(
      ({ part, range }) => !isQuoted((part === 'subject' ? analysis.subject : analysis.body).text, range),
    ),
    ...mentionsOf(analysis, 'preferred-operator', 'for').filter((it) => opening(it) && !isExplained(analysis, it)),
    ...mentionsOf(analysis, 'preferred-operator', 'asked'),
    ...(greetsSomebodyElse(analysis)
      ? []
      : mentionsOf(analysis, 'preferred-operator', 'greeted').filter(
          (it) => opening(it) && unbroken(it) && !isSaint(analysis, it) && !isExplained(analysis, it),
        )),
  ];
  const forOthers = isForOthers(analysis);
  const hopes = forOthers ? [] : hopedFor(analysis);
  const meant = forOthers ? [] : mentionsOf(analysis, 'preferred-operator', 'him');
  return [
    ...[...found, ...hopes].map((mention) => ({ ...mention, name: nameIn(analysis, mention) })),
    ...meant.map((mention) => ({ ...mention, name: nameBefore(analysis, mention) })),
  ].filter(({ name }) => name !== '');
}

/** Of a mail for a colleague the names are the colleague's: "chiamate lei". */
function isForOthers(analysis: Analysis): boolean {
  return (
    isLearnt(analysis, 'on-behalf-of') || OTHERS.some((group) => mentionsOf(analysis, 'on-behalf-of', group).length > 0)
  );
}

/**
 * A first name alone beside words of wishing is an operator's, unless the sentence tells what was, or speaks of somebody's papers. A plea to
 * be called, helped or passed on to somebody outweighs what was, and makes an operator of who is named with a title too.
 */
function hopedFor(analysis: Analysis): readonly Mention[] {
  const mentions = (group: 'bare' | 'titled' | 'hope' | 'plea' | 'told' | 'theirs') =>
    mentionsOf(analysis, 'preferred-operator', group);
  const [hopes, pleas, told, theirs] = [mentions('hope'), mentions('plea'), mentions('told'), mentions('theirs')];
  const beside = (one: Mention) => (other: Mention) =>
    one.part === other.part && areInOneSentence(analysis.said(one.part), one.match, other.match);
  const isHoped = (it: Mention) => hopes.some(beside(it)) && !told.some(beside(it));
  const isPleaded = (it: Mention) => pleas.some(beside(it));
  return [
    ...mentions('bare').filter((it) => isAlone(analysis, it) && (isHoped(it) || isPleaded(it))),
    ...mentions('titled').filter((it) => isPleaded(it) && !told.some(beside(it))),
  ].filter((it) => !theirs.some(beside(it)));
}

const OTHERS = ['instead', 'redirect', 'suffers'] as const;

/** Whether a first name is written as one and stands beside no surname. */
function isAlone(analysis: Analysis, { part, match }: Mention): boolean {
  const { words } = analysis.said(part);
  const [before, name, after] = [words[match.from - 1], words[match.from], words[match.to + 1]];
  // A capital says nothing where a sentence begins: "Nella procedura".
  if (name?.capital !== true || name.breaks) return false;
  const besideAfter = after?.capital === true && !after.breaks && !after.pauses;
  const besideBefore = before?.capital === true && !before.breaks && !name.pauses;
  return !besideAfter && !besideBefore;
}

/** "Rita (economato) non trova …": who is told about, not to. */
function isExplained({ subject, body }: Analysis, { part, range }: Mention): boolean {
  return /^ ?\(/.test((part === 'subject' ? subject : body).text.slice(range.end, range.end + 2));
}

/** "S. Giorgio", where the dot looks like a sentence's end. */
function isSaint({ said }: Analysis, { part, match }: Mention): boolean {
  return said(part).words[match.from - 1]?.word === 's';
}

/** How far before "preferirei lei" the name stands that it means, in words. */
const NAME_WITHIN = 25;

/** The last name in the words before a mention and in its own, unless it is a colleague's; empty without one. */
function nameBefore(analysis: Analysis, { part, match }: Mention): string {
  const words = analysis.said(part).words;
  const name = nameWithin(words, { from: Math.max(0, match.from - NAME_WITHIN), to: match.to });
  const [first, last] = [words[name?.from ?? -1], words[name?.to ?? -1]];
  if (name === null || first === undefined || last === undefined) return '';
  if (OF_THE_OFFICE.has(words[name.from - 1]?.word ?? '')) return '';
  return sliceRange((part === 'subject' ? analysis.subject : analysis.body).text, {
    start: first.start,
    end: last.end,
  });
}

/** Before a name they say that its bearer is no operator. */
const OF_THE_OFFICE: ReadonlySet<string> = new Set(
  'collega colleghi dipendente contribuente cittadino cittadina utente responsabile dirigente sindaco segretario fornitore ditta'.split(
    ' ',
  ),
);

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';
const MESSAGE = 'La stampa degli avvisi esce senza il logo, anche con il modello nuovo.';

export const examples = (): RuleExamples<'preferred-operator'> => ({
  bad: [
    { text: `c.a. Giulia\n\n${MESSAGE}${FOOT}`, finds: 'named' },
    { text: `${MESSAGE} Vorrei parlare con Giulia, che conosce il caso.${FOOT}`, finds: 'named' },
    { subject: 'x marco: avvisi TARI senza logo', finds: 'named' },
    { text: `Ciao Stefania, ${MESSAGE}${FOOT}`, finds: 'named' },
    { text: `${MESSAGE} Per cortesia fatemi richiamare dal sig. Rossi.${FOOT}`, finds: 'named' },
    { text: `${MESSAGE} Potete girare la segnalazione a Marco?${FOOT}`, finds: 'named' },
    { text: `All'att.ne di Roberto Conti\n${MESSAGE}${FOOT}`, finds: 'named' },
    { text: `${MESSAGE} Se ne può occupare Luca?${FOOT}`, finds: 'named' },
    { text: `${MESSAGE} Se è di turno Fabrizio meglio, così non devo rispiegare tutto.${FOOT}`, finds: 'named' },
    { text: `${MESSAGE} Ci aveva aiutato Paola, e anche stavolta preferirei lei.${FOOT}`, finds: 'named' },
    { text: `${MESSAGE} Vorrei essere richiamata dalla stessa operatrice di ieri.${FOOT}`, finds: 'same-as-before' },
  ],
  good: [
    { text: `${MESSAGE} Il ticket di ieri è stato chiuso da Marco.${FOOT}`, because: 'What was, not what is wished.' },
    {
      text: `${MESSAGE} Ne ho già parlato con Giulia.${FOOT}`,
      because: 'To say with whom one spoke is allowed (2.4.2).',
    },
    {
      text: `Per il sig. Rossi Mario il programma mette come destinatario il fratello.${FOOT}`,
      because: 'A taxpayer is no operator.',
    },
    { text: `${MESSAGE} Vorrei parlare con un tecnico.${FOOT}`, because: 'Nobody is named.' },
    { text: `${MESSAGE} Potete chiedere di Anna al centralino.${FOOT}`, because: 'The writer names themself.' },
    {
      subject: 'R: [Ticket 118822] Avvisi TARI senza logo',
      text: `Grazie Giulia, ora funziona.${FOOT}`,
      because: 'Who has answered already is thanked by name.',
    },
    { subject: 'Per Rossi Mario cedolino doppio', because: "An employee's pay slip is asked about." },
    {
      text: `Non riesco ad assegnare la pratica a Giulia Neri: compare un errore.${FOOT}`,
      because: 'The program assigns.',
    },
    { text: `Attenzione: Rossi Mario ha due posizioni aperte.${FOOT}`, because: 'A remark, not an address.' },
    { text: `${MESSAGE} Come da telefonata con Marco invio l'esempio.${FOOT}`, because: 'A call that took place.' },
  ],
});

import type { Analysis } from '../analysis';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { mentionsOf, type Mention } from './support/mentions';

/** Ways of pressing, the plainest first: of several only one is reported. */
const WAYS = ['reminder', 'demand', 'complaint', 'waiting', 'repeated'] as const;

export const rule = defineRule({
  id: 'insistence',
  part: 'body',
  severity: 'warning',
  paragraphs: ['2.6'],
  check(analysis) {
    for (const key of WAYS) {
      const [mention] = mentionsOf(analysis, 'insistence', key).filter(
        (it) => !isDenied(analysis, it) && !isQuoted(analysis, it),
      );
      if (mention === undefined) continue;
      const { words, part, range } = mention;
      return [{ message: { rule: 'insistence', key, data: { words } }, part, range, about: words }];
    }
    return [];
  },
});

/** "Secondo sollecito? No, è la prima volta": the writer takes the word back. */
function isDenied({ said }: Analysis, { part, match }: Mention): boolean {
  return said(part).words[match.to + 1]?.key === 'no';
}

const QUOTED = /["“«][^"”»\n]{3,300}["”»]/g;

/** Words between quotes are what a program prints, or somebody else said. */
function isQuoted({ body }: Analysis, { part, range }: Mention): boolean {
  if (part === 'subject') return false;
  const lineStart = body.text.lastIndexOf('\n', range.start) + 1;
  const lineEnd = body.text.indexOf('\n', range.end);
  const line = body.text.slice(lineStart, lineEnd < 0 ? body.text.length : lineEnd).slice(0, 2000);
  const reader = new RegExp(QUOTED.source, QUOTED.flags);
  for (let quote = reader.exec(line); quote !== null; quote = reader.exec(line))
    if (lineStart + quote.index < range.start && range.end < lineStart + quote.index + quote[0].length) return true;
  return false;
}

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';
const MESSAGE = 'La stampa degli avvisi esce senza il logo, anche con il modello nuovo.';

export const examples = (): RuleExamples<'insistence'> => ({
  bad: [
    { text: `TERZO SOLLECITO!!! ${MESSAGE}${FOOT}`, finds: 'reminder' },
    { subject: 'SOLLECITO - avvisi TARI senza logo', finds: 'reminder' },
    { text: `${MESSAGE} Si sollecita un cortese riscontro.${FOOT}`, finds: 'reminder' },
    { text: `${MESSAGE} Rispondete subito!!!${FOOT}`, finds: 'demand' },
    { text: `${MESSAGE} Esigo una risposta entro oggi.${FOOT}`, finds: 'demand' },
    { text: `${MESSAGE} È inaccettabile per un servizio che paghiamo.${FOOT}`, finds: 'complaint' },
    { text: `${MESSAGE} Non è possibile lavorare così.${FOOT}`, finds: 'complaint' },
    { text: `${MESSAGE} Ad oggi ancora nessuna risposta.${FOOT}`, finds: 'waiting' },
    { text: `E' UNA SETTIMANA CHE NESSUNO MI CHIAMA. ${MESSAGE}${FOOT}`, finds: 'waiting' },
    { text: `Come già segnalato più volte, gli avvisi escono senza logo.${FOOT}`, finds: 'repeated' },
  ],
  good: [
    {
      text: `${MESSAGE} È urgente: il termine scade domani.${FOOT}`,
      because: 'To say why it is urgent presses nobody.',
    },
    { text: `${MESSAGE} Resto in attesa di un cortese riscontro.${FOOT}`, because: 'A formula of courtesy.' },
    {
      text: `Per chi è al terzo sollecito il modello che esce è quello del primo.${FOOT}`,
      because: 'Reminders to taxpayers are what the program prints.',
    },
    {
      text: `Il servizio di ANPR non dà nessuna risposta: pagina bianca.${FOOT}`,
      because: 'A machine does not answer.',
    },
    { text: `Sono tre giorni che non riesco a stampare gli avvisi.${FOOT}`, because: 'How long the fault has lasted.' },
    {
      text: `Un contribuente ci ha scritto che è inaccettabile: l'avviso è doppio.${FOOT}`,
      because: "Somebody else's complaint is told.",
    },
    {
      text: `Attendo da due giorni la ricevuta dello SDI per la fattura 12.${FOOT}`,
      because: 'A receipt is waited for.',
    },
    { subject: 'Sollecito di pagamento TARI non generato', because: 'A document of the program.' },
    { text: `Ho rifatto più volte il calcolo: sempre lo stesso importo.${FOOT}`, because: 'What was tried.' },
  ],
});

import type { Analysis } from '../analysis';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { learnedMention } from './support/learned-mention';
import { mentionsOf, type Mention } from './support/mentions';
import { isQuoted } from './support/quoted-words';

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
        (it) => !isDenied(analysis, it) && (it.part === 'subject' || !isQuoted(analysis.body.text, it.range)),
      );
      if (mention === undefined) continue;
      const { words, part, range } = mention;
      return [{ message: { rule: 'insistence', key, data: { words } }, part, range, about: words }];
    }
    const pressing = learnedMention(analysis, 'insistence');
    if (pressing === null) return [];
    const { words, part, range } = pressing;
    return [{ message: { rule: 'insistence', key: 'pressing', data: { words } }, part, range, about: words }];
  },
});

/** "Secondo sollecito? No, è la prima volta": the writer takes the word back. */
function isDenied({ said }: Analysis, { part, match }: Mention): boolean {
  return said(part).words[match.to + 1]?.key === 'no';
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
    {
      text: `${MESSAGE} Ma c'è qualcuno da voi che legge le mail? Vi state prendendo gioco di noi.${FOOT}`,
      finds: 'pressing',
    },
  ],
  good: [
    {
      text: `Il modello stampa "ancora nessuna risposta è pervenuta" al posto del testo nuovo.${FOOT}`,
      because: 'Between quotes stands what the program prints.',
    },
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

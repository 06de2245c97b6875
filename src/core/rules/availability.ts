import { regionsOf } from '../draft/anatomy/anatomy';
import { sliceRange } from '../draft/text-range';
import type { Analysis } from '../analysis';
import { fold } from '../language/fold';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { saysWhen, signatureSaysWhen } from './support/callback-hours';
import { isSettled } from './support/is-settled';

export const rule = defineRule({
  id: 'availability',
  part: 'body',
  severity: 'suggestion',
  paragraphs: ['2.4.6'],
  after: ['body-missing'],
  // Who reports that a ticket is solved need not be called back.
  applies: (analysis) => !isSettled(analysis),
  check(analysis, { sender }) {
    const { body, said } = analysis;
    if (saysWhen(said('body'), body.text) || signatureSaysWhen(said('signature'))) return [];
    if (sender.availability !== null && saysSo(analysis, sender.availability)) return [];
    return [{ message: { rule: 'availability', key: 'missing', data: {} }, about: '' }];
  },
});

function saysSo({ anatomy, body }: Analysis, availability: string): boolean {
  const wanted = fold(availability.trim());
  return regionsOf(anatomy, 'message', 'closing').some((region) =>
    fold(sliceRange(body.text, region)).includes(wanted),
  );
}

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';

export const examples = (): RuleExamples<'availability'> => ({
  bad: [
    { text: `Le stampe TARI escono con importo doppio.${FOOT}`, finds: 'missing' },
    { text: `Stamattina alle 10.30 si è bloccata la registrazione 5510.${FOOT}`, finds: 'missing' },
    { text: `Da lunedì la lista di carico resta vuota, chiamatemi appena potete.${FOOT}`, finds: 'missing' },
    { text: `Fino a ieri funzionava, dalle 9 dà errore 500.${FOOT}`, finds: 'missing' },
    { text: `Il turno 14-20 dell'agente non viene calcolato.${FOOT}`, finds: 'missing' },
    { text: `La seduta va pubblicata entro venerdì pomeriggio.${FOOT}`, finds: 'missing' },
    { text: `L'avviso esce vuoto. Resto a disposizione per chiarimenti.${FOOT}`, finds: 'missing' },
    { text: `L'avviso esce vuoto. Attendo una vostra chiamata.${FOOT}`, finds: 'missing' },
    { text: `Buon pomeriggio, l'avviso esce vuoto. Buona giornata${FOOT}`, finds: 'missing' },
    { text: `Il servizio non è disponibile dalle 8 di oggi.${FOOT}`, finds: 'missing' },
    { text: `Ho provato ieri pomeriggio e stamattina, sempre lo stesso errore.${FOOT}`, finds: 'missing' },
    { text: `Aspetto ancora la vostra telefonata di lunedì.${FOOT}`, finds: 'missing' },
    { text: `L'avviso esce vuoto.${FOOT}\nOrario di apertura al pubblico: lun-ven 9-12`, finds: 'missing' },
    { text: `Ci sono tre errori nella stampa delle 10.${FOOT}`, finds: 'missing' },
    { text: `L'ufficio postale chiude alle 13.35 e la distinta esce vuota.${FOOT}`, finds: 'missing' },
    { text: `L'avviso esce vuoto. I totali di mercoledì e giovedì sono invertiti.${FOOT}`, finds: 'missing' },
    { text: `L'avviso esce vuoto.${FOOT}`, sender: { availability: 'dalle 9 alle 13' }, finds: 'missing' },
  ],
  good: [
    {
      text: `L'avviso esce vuoto per tutti i contribuenti.\nPer parlarne: mattine feriali fra le 9 e mezzogiorno.${FOOT}`,
      because: 'A closing line of hours.',
    },
    { text: `L'avviso esce vuoto. Sono in ufficio fino alle 13.30.${FOOT}`, because: 'It says when.' },
    { text: `L'avviso esce vuoto.\nOre 8-14.${FOOT}`, because: 'Hours on a line of their own.' },
    { text: `L'avviso esce vuoto.\nfino all'una\nciao${FOOT}`, because: 'An hour in words.' },
    { text: `L'avviso esce vuoto. Recapito sempre attivo fino a domenica sera.${FOOT}`, because: 'In no set phrase.' },
    { text: `L'avviso esce vuoto. Se avete bisogno di me: mart e giov in sede.${FOOT}`, because: 'The same.' },
    { text: `L'avviso esce vuoto. Sono in ferie dal 12.${FOOT}`, because: 'A date beside a presence.' },
    { text: `L'avviso esce vuoto. Mattina.${FOOT}`, because: 'One word is enough.' },
    { text: `L'avviso esce vuoto. Reperibile 9/13.${FOOT}`, because: 'In short.' },
    { text: `L'avviso esce vuoto. Dopo le 14 non ci sono.${FOOT}`, because: 'It says when not.' },
    { text: `L'avviso esce vuoto. Mi trovate martedì e giovedì.${FOOT}`, because: 'Days.' },
    { text: `L'avviso esce vuoto. Potete chiamarmi quando volete.${FOOT}`, because: 'At any time.' },
    { text: `L'avviso esce vuoto. Stacco alle 14.${FOOT}`, because: 'When the office is left.' },
    {
      text: `Se dovete collegarvi per l'avviso fatelo pure tra mezzogiorno e l'una.${FOOT}`,
      because: 'A meeting and a time in one sentence.',
    },
    { text: `L'avviso esce vuoto. Mi potete chiamare in orario d'ufficio.${FOOT}`, because: 'Hours of the office.' },
    {
      text: `L'avviso esce vuoto.\n\nAnna Bianchi\ntel. 0731 123456 dalle 8 alle 13`,
      because: 'Beside the telephone.',
    },
    { text: `SONO IN UFFICIO FINO ALLE 13:00, L'AVVISO ESCE VUOTO.${FOOT}`, because: 'In capitals.' },
    { text: `L'avviso esce vuoto. Ci sono tutta la mattina.${FOOT}`, because: 'Presence in two words.' },
    { text: `L'avviso esce vuoto. Rientro alle 15, fino alle 18 ci sono.${FOOT}`, because: 'Later the same day.' },
    {
      text: `L'avviso esce vuoto. Reperibilità: se non piove.${FOOT}`,
      sender: { availability: 'se non piove' },
      because: "The profile's own words stand in the text.",
    },
    {
      text: `Grazie, ora funziona tutto.${FOOT}`,
      subject: 'R: [Ticket #118822] Avvisi TARI',
      because: 'There is nothing to call back about.',
    },
  ],
});

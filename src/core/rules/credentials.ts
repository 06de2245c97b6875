import type { Place } from '../cues/said';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { findSecrets } from './support/find-secrets';

export const rule = defineRule({
  id: 'credentials',
  part: 'body',
  severity: 'warning',
  paragraphs: ['ours'],
  check({ subject, body, said }) {
    const within = (place: Place & ('subject' | 'body'), text: string) =>
      findSecrets(text, said(place).words).map(({ kind, start, end }) => ({
        message: { rule: 'credentials' as const, key: kind, data: {} },
        part: place,
        range: { start, end },
        // Not the secret itself: what is remembered of a dismissal should not give it away.
        about: `${kind} ${end - start}`,
      }));
    return [...within('subject', subject.text), ...within('body', body.text)];
  },
});

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';

export const examples = (): RuleExamples<'credentials'> => ({
  bad: [
    { text: `Per le prove: utente abianchi, password Girasole24!${FOOT}`, finds: 'password' },
    { text: `Il PIN della firma remota è 48213077.${FOOT}`, finds: 'pin' },
    { text: `La password che mi avete dato, Cambiami123, viene rifiutata.${FOOT}`, finds: 'password' },
    { text: `Se vi chiede il pin della tessera, 60417, però resto fuori lo stesso.${FOOT}`, finds: 'pin' },
    { text: `Entro con user: abianchi pwd: Estate2024 e si blocca.${FOOT}`, finds: 'password' },
    { text: `La mia password è Primavera.${FOOT}`, finds: 'password' },
    { text: `Non entra più nessuno (psw: girasole).${FOOT}`, finds: 'password' },
    { text: `Credenziali: abianchi / Comune_2024${FOOT}`, finds: 'password' },
    { text: `le credenziali sono abianchi e Alfa2024, provate voi${FOOT}`, finds: 'password' },
    { text: `user/pass abianchi/Alfa2024${FOOT}`, finds: 'password' },
    { text: `ecco la pasword, Sole.2023${FOOT}`, finds: 'password' },
    { text: `Come password ho messo "Alfa#2024" ma non la prende.${FOOT}`, finds: 'password' },
    { text: `La password per entrare nel portale di prova è Alfa2024.${FOOT}`, finds: 'password' },
    { text: `La password temporanea Xk93plq arriva ma non va.${FOOT}`, finds: 'password' },
    { text: `password:\nEstate2024${FOOT}`, finds: 'password' },
    { text: `Lascio l'accesso al firewall: admin - Girasole!24${FOOT}`, finds: 'password' },
    { text: `Entrate pure come revisore (abianchi / Girasole_24).${FOOT}`, finds: 'password' },
    { text: `Password = 12345678 e l'accesso viene negato.${FOOT}`, finds: 'password' },
    { text: `Ci entro con abianchi e Girasole.88 ma il menu è grigio.${FOOT}`, finds: 'password' },
    { text: `Il menu resta grigio: Gira#sole88.${FOOT}`, finds: 'password' },
    { text: `Se vi serve entrare, il codice del pc è 4417.${FOOT}`, finds: 'pin' },
    { text: `anydesk 553 117 208, r4u9kk${FOOT}`, finds: 'password' },
    { text: `Collegatevi con la chiave "girasole77".${FOOT}`, finds: 'password' },
    { text: `Uso il pin 4821 e la carta non risponde.${FOOT}`, finds: 'pin' },
    { text: `Codice PIN: 90 11 22 33.${FOOT}`, finds: 'pin' },
    { text: `pin cns 55512, puk 99887766${FOOT}`, finds: 'pin' },
    { subject: 'Accesso negato con password Alfa2024', finds: 'password' },
  ],
  good: [
    {
      text: `La password è scaduta e non riesco a cambiarla.${FOOT}`,
      because: 'A password is spoken of, none is told.',
    },
    { text: `Compare "Password errata" anche dopo il reset.${FOOT}`, because: 'What the program says.' },
    { text: `Il programma dice: password: non valida.${FOOT}`, because: 'The same, with a colon.' },
    { text: `La password: dimenticata da due colleghi.${FOOT}`, because: 'How it is, and no password.' },
    { text: `Il PIN è bloccato dopo 3 tentativi.${FOOT}`, because: 'A count.' },
    { text: `Chiede un PIN di 8 cifre e la CIE ne ha 4.${FOOT}`, because: 'How long it is.' },
    { text: `Con il PIN errato esce l'errore 5001.${FOOT}`, because: "An error's number." },
    { text: `Serve il reset della password per l'utente mrossi01.${FOOT}`, because: "A user's name is no secret." },
    { text: `Reset password utente: mrossi01.${FOOT}`, because: 'The same, behind a colon.' },
    { text: `La password di Office365 funziona, quella del portale no.${FOOT}`, because: "A product's name." },
    { text: `La password ha 12 caratteri e scade il 30/06/2024.${FOOT}`, because: 'A rule and a date.' },
    { text: `I dati di Rossi / Settore.3 sono errati.${FOOT}`, because: 'What has a number of its own.' },
    {
      text: `Ticket#1094423: la formula =Foglio1!A12 dà errore.${FOOT}`,
      because: 'Signs that are no part of a secret.',
    },
    { text: `Accedo, ma il codice "IMU2024" non esiste.${FOOT}`, because: 'A code of the matter.' },
    { text: `password: ●●●●●●${FOOT}`, because: 'It is covered.' },
    { text: `L'utente mrossi / Tributi non vede il menu.${FOOT}`, because: "A user's office." },
    { text: `Credenziali: come reimpostarle per 2 utenti?${FOOT}`, because: 'A question about them.' },
    { text: `Le credenziali sono state rinnovate il 12/06/2024.${FOOT}`, because: 'A date.' },
    { text: `La password è corretta, la CIE anche.${FOOT}`, because: 'An adjective.' },
    { text: `La password è sempre la stessa per tutti.${FOOT}`, because: 'It does not say which.' },
  ],
});

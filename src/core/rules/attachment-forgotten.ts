import type { Analysis } from '../analysis';
import { regionsOf } from '../draft/anatomy/anatomy';
import { sliceRange, type TextRange } from '../draft/text-range';
import { tokenize } from '../language/tokens';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { FORWARDED } from './support/announced-things';
import { findAnnouncement, findAttachmentList } from './support/announcements';
import { hasAttachment } from './support/has-attachment';
import { mentionsOf } from './support/mentions';
import { isQuoted } from './support/quoted-words';

export const rule = defineRule({
  id: 'attachment-forgotten',
  part: 'attachments',
  severity: 'warning',
  paragraphs: ['2.3'],
  applies: ({ draft }: Analysis) => draft.attachments !== null,
  check(analysis) {
    const { anatomy, body } = analysis;
    if (hasAttachment(analysis)) return [];
    const signature = regionsOf(anatomy, 'signature')[0]?.start ?? Number.POSITIVE_INFINITY;
    const own = regionsOf(anatomy, 'greeting', 'message', 'closing', 'signature');
    const [range] = own
      .map((region) => (region.start < signature ? findAnnouncement : findAttachmentList)(body.text, region))
      .filter((found) => found !== null)
      .filter((found) => !isForwardedMail(analysis, found) && !isQuoted(body.text, found));
    const [worded] = mentionsOf(analysis, 'attachment-forgotten', 'announced').filter(
      (mention) => mention.part === 'body' && !isQuoted(body.text, mention.range),
    );
    const announced = range ?? worded?.range;
    if (announced === undefined) return [];
    const words = sliceRange(body.text, announced);
    return [
      {
        message: { rule: 'attachment-forgotten', key: 'announced', data: { words } },
        part: 'body',
        range: announced,
        about: words,
      },
    ];
  },
});

/** "vi inoltro la mail del contribuente": it stands below, quoted. */
function isForwardedMail({ anatomy, body }: Analysis, range: TextRange): boolean {
  if (regionsOf(anatomy, 'quote').length === 0) return false;
  const words = tokenize(body.text, range);
  return FORWARDED.has(words[words.length - 1]?.word ?? '');
}

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';

export const examples = (): RuleExamples<'attachment-forgotten'> => ({
  bad: [
    {
      text: `Ha due quote di ammortamento. Qui sotto la foto della scheda.${FOOT}`,
      attachments: [],
      finds: 'announced',
    },
    {
      text: `Le righe si sovrappongono; in coda alla presente trovate le due stampe.${FOOT}`,
      attachments: [],
      finds: 'announced',
    },
    { text: `Allegata alla presente la schermata dell'errore.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Come da file excel allegato, 12 righe non tornano.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Download gives 404, see attached list.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Il saldo iniziale non torna (v. all. 1 e 2).${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Nell'excel allegato ci sono le righe scartate.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Si invia, unitamente alla presente, copia di un avviso.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Gli avvisi escono doppi.${FOOT}\n\nAll.: c.s.`, attachments: [], finds: 'announced' },
    { text: `Nel foglio che vi mando le righe sbagliate sono in giallo.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Gli avvisi escono doppi (vedasi stampa in all.to).${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Trovate unita la scansione del modulo.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Ho allegato l'xml per comodità.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Dalla schermata si vede che il totale è zero.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Gli avvisi escono doppi, in allegato l'elenco.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Allego la schermata dell'errore.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Gli avvisi escono doppi (vedi foto).${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Come da immagine, il totale non torna.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Ti mando lo screenshot dell'errore.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `L'importo è sbagliato: pdf allegato.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Si allegano i due avvisi.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Qui sotto la videata con l'importo.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Vi trasmetto in allegato il tracciato.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Le righe scartate sono nella cartella compressa allegata.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `In coda alla mail c'è l'immagine dell'errore.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Vi mando i due cartellini da confrontare.${FOOT}`, attachments: [], finds: 'announced' },
    { text: `Gli importi sono quelli dell'allegato 1.${FOOT}`, attachments: [], finds: 'announced' },
    {
      html: '<p>Allego la schermata.</p><p>Anna Bianchi<br>tel. 0731 123456<br><img src="cid:logo.png"></p>',
      attachments: ['inline:logo.png'],
      finds: 'announced',
    },
  ],
  good: [
    { text: `Allego la schermata.${FOOT}`, attachments: ['errore.png'], because: 'It is attached.' },
    {
      html: '<p>Ecco la schermata:</p><p><img src="cid:schermata.png"></p><p>Anna Bianchi<br>tel. 0731 123456</p>',
      attachments: ['inline:schermata.png'],
      because: 'The image stands in the message.',
    },
    {
      text: `Quando allego un file alla pratica il programma si chiude.${FOOT}`,
      attachments: [],
      because: 'It tells what happens in the program.',
    },
    {
      text: `Gli allegati della delibera non si vedono.${FOOT}`,
      attachments: [],
      because: 'Attachments of a record in the program.',
    },
    {
      text: `Non riesco ad aggiungere l'allegato 2 alla determina.${FOOT}`,
      attachments: [],
      because: 'An attachment that the program should take.',
    },
    {
      text: `Non allego schermate perché il messaggio sparisce subito.${FOOT}`,
      attachments: [],
      because: 'It says that there is none.',
    },
    { text: `Se serve posso mandare uno screenshot.${FOOT}`, attachments: [], because: 'An offer, no announcement.' },
    {
      text: `La riga W1 del prospetto allegato al rendiconto non torna.${FOOT}`,
      attachments: [],
      because: 'Attached to something else.',
    },
    {
      text: `Dopo il login compare una schermata bianca.${FOOT}`,
      attachments: [],
      because: 'A screen that the program shows.',
    },
    { text: `Il modello dell'allegato A non si apre.${FOOT}`, attachments: [], because: 'The name of a form.' },
    {
      text: `Il file che mi avete mandato in allegato ha risolto.${FOOT}`,
      attachments: [],
      because: 'It came with a former mail.',
    },
    {
      text: `Domani vi mando la schermata dal pc della collega.${FOOT}`,
      attachments: [],
      because: 'It comes later.',
    },
    {
      text: `Il log è troppo grande, ve lo lascio sull'area FTP.${FOOT}`,
      attachments: [],
      because: 'It comes another way.',
    },
    {
      text: `Dal menu Atti > Allegati manca la voce Sostituisci.${FOOT}`,
      attachments: [],
      because: 'The name of a menu.',
    },
    {
      text: `Vi incollo il testo dell'errore: ORA-00942.${FOOT}`,
      attachments: [],
      because: 'It stands in the mail as text.',
    },
    {
      text: `Il problema resta.${FOOT}\n\nDa: noreply@ticket.example\nInviato: lunedì 3 giugno 2024\nOggetto: ticket\n\nIn allegato la risposta.`,
      attachments: [],
      because: 'Only the quoted mail announces one.',
    },
    {
      text: `Allego la schermata.${FOOT}`,
      attachments: null,
      because: 'The host cannot tell whether something is attached.',
    },
  ],
});

import type { FixTexts } from '../locale';

/** What an outline is for. */
const OUTLINES = { anomaly: 'malfunzionamento', operational: 'come fare', training: 'formazione' } as const;

export const fixes: FixTexts = {
  'use-address': ({ module }) => `Scrivi a ${module}`,
  'replace-address': ({ from, to }) => `Sostituisci ${from} con ${to}`,
  'remove-address': ({ address }) => `Togli ${address}`,
  'keep-only-address': ({ address }) => `Tieni solo ${address}`,
  'use-subject': ({ subject }) => `«${subject}»`,
  'add-signature-line': ({ line }) => `Aggiungi «${line}»`,
  'cover-secret': ({ secret, mask }) => `Copri ${secret === 'pin' ? 'il PIN' : 'la password'} con ${mask}`,
  'shorten-data': ({ short }) => `Abbrevia in «${short}»`,
  'add-line': ({ line }) => `Aggiungi «${line}»`,
  'add-outline': ({ request }) => `Inserisci una traccia da completare (${OUTLINES[request]})`,
  'strike-name': ({ words, instead }) =>
    instead === null ? `Togli «${words}»` : `Scrivi «${instead}» al posto di «${words}»`,
  'name-entity': ({ entity }) => entity,
};

import type { FixTexts } from '../locale';

export const fixes: FixTexts = {
  'use-address': ({ module }) => `Scrivi a ${module}`,
  'replace-address': ({ from, to }) => `Sostituisci ${from} con ${to}`,
  'remove-address': ({ address }) => `Togli ${address}`,
  'keep-only-address': ({ address }) => `Tieni solo ${address}`,
  'use-subject': ({ subject }) => `«${subject}»`,
  'add-signature-line': ({ line }) => `Aggiungi «${line}»`,
  'name-entity': ({ entity }) => entity,
};

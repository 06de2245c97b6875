import type { RequestKind } from '../../report';

/** What a request of each kind should tell, as labels for the writer to go on from. In Italian: they become part of the mail. */
export const OUTLINES: Readonly<Record<RequestKind, readonly string[]>> = {
  anomaly: ['Che cosa stavo facendo:', 'Su quale documento o scheda:', 'Che cosa è successo:', 'Da quando:'],
  operational: ['Che cosa devo fare:', 'Su quale documento o scheda:', 'Che cosa ho già provato:'],
  training: ['Su quale argomento:', 'Per quante persone:', 'In quali giorni:'],
};

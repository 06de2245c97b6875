import type { DraftToOpen } from '../../driver/open-draft';

const TEXT =
  '<p>Buongiorno,</p><p>gli avvisi TARI stampati oggi dopo il ricalcolo hanno l’importo doppio rispetto alla lista di carico: ' +
  'sulla posizione 5521 prima era 98,40 euro, ora 196,80.</p><p>Sono in ufficio fino alle 13.30.</p><p>Cordiali saluti</p>';

/** An operator's mailbox, a generic subject, and no telephone number in the signature of the default identity. */
export const BAD_DRAFT: DraftToOpen = {
  to: 'Giulia Neri <giulia.neri@vendor.example>',
  subject: 'Richiesta assistenza urgente',
  html: TEXT,
};

/** Nothing to find fault with; the second identity signs with a telephone number. */
export const GOOD_DRAFT: DraftToOpen = {
  identity: 'id2',
  to: 'Tributi <tributi@ticket.example>',
  subject: 'Avvisi TARI con importo doppio dopo il ricalcolo',
  html: TEXT,
};

/** Required points are met; an operator is addressed besides the module, which is asked about. */
export const QUESTIONABLE_DRAFT: DraftToOpen = {
  ...GOOD_DRAFT,
  cc: 'Giulia Neri <giulia.neri@vendor.example>',
};

export const ORDINARY_DRAFT: DraftToOpen = {
  to: 'Un collega <collega@comune.example>',
  subject: 'Riunione – perché no? «giovedì» 😀',
  html: '<p>Ci vediamo domani, città piena di caffè.</p>',
};

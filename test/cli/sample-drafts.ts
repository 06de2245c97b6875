/** Lines of a `.jsonl`: one that is in order, one that must not go out, one that is no support request. */
export const GOOD = {
  id: 'buona',
  from: { name: 'Anna Bianchi', address: 'anna.bianchi@comune.example' },
  to: [{ address: 'tributi@ticket.example' }],
  subject: 'TARI: riduzione per unico occupante non applicata dopo il ricalcolo',
  text:
    'Buongiorno,\n\nsulla posizione 5521 ho eseguito Elaborazioni > Ricalcolo singolo e la riduzione è sparita dalla scheda.\n' +
    'Sono in ufficio tutti i giorni fino alle 13.30.\n\nGrazie\nAnna Bianchi\nUfficio Tributi\ntel. 0731 123456',
};

export const BAD = {
  ...GOOD,
  id: 'cattiva',
  subject: 'Errore',
  text: 'Buongiorno,\nla stampa degli avvisi TARI esce vuota.\n\nGrazie',
};

export const ORDINARY = {
  ...GOOD,
  id: 'ordinaria',
  to: [{ address: 'segreteria@comune.example' }],
  subject: '',
  text: 'ciao',
};

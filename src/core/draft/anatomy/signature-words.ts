/** Words with which a line of a signature starts: offices, roles, bodies, places (folded). */
export const OFFICE_STARTS: readonly string[] = phrases(
  'ufficio, uffici, uff, u.o, unita operativa, servizio, servizi, serv, settore, sett, area, dipartimento,',
  'direzione, ripartizione, sezione, sportello, comando, centro, segreteria, ragioneria, anagrafe, tributi,',
  'entrate, protocollo, economato, provveditorato, personale, stipendi, risorse umane, demografici, elettorale,',
  'stato civile, polizia, polizia locale, vigili, urbanistica, edilizia, suap, sue, ced, urp, pl, istruzione,',
  'scuola, cultura, biblioteca, patrimonio, contratti, lavori pubblici, ll.pp, affari generali, affari legali,',
  'gare, appalti, finanziario, finanziaria, contabilita, bilancio, sistemi, sistemi informativi, informatica,',
  'comune, citta di, citta metropolitana, unione, unione dei comuni, provincia, comunita montana, municipio,',
  'amministrazione, ente, consorzio, azienda, asp, istituto, responsabile, resp, dirigente, funzionario,',
  'funzionaria, istruttore, istruttrice, istr, collaboratore, collaboratrice, operatore, operatrice, addetto,',
  'addetta, messo, agente, ispettore, isp, comandante, vice, vicecomandante, assistente, segretario,',
  'segretaria, ufficiale, ragioniere, economo, referente, amministratore, cat, categoria, e.q, p.o, scrivente,',
  'staff, team, asilo, nido, museo, teatro, in fede, f.to, firmato, office, department, municipality, manager',
);

/** Labels of contacts and codes, with which a line of a signature starts or which it repeats (folded). */
export const CONTACT_LABELS: readonly string[] = phrases(
  'tel, telefono, telef, cell, cellulare, mobile, mob, fax, telefax, fisso, centralino, interno, int, recapito,',
  'recapiti, contatti, phone, ph, t, m, c, f, e, w, email, mail, pec, p.e.c, web, sito, www, cf,',
  'cod. fisc, codice fiscale, p.iva, p. iva, piva, p.i, partita iva, codice univoco, cod. univoco,',
  'codice ufficio, iban, prot, reg, codice utenza, matricola, matr',
);

/** Words of streets and places, with which an address line starts (folded). */
export const ADDRESS_STARTS: readonly string[] = phrases(
  'via, v.le, viale, piazza, p.zza, p.za, piazzale, p.le, piazzetta, largo, corso, c.so, vicolo, vico, strada,',
  'contrada, c.da, localita, loc, frazione, fraz, palazzo, borgo, lungomare, sede',
);

/** Words that a sentence has and a line of a signature has not (folded). */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  phrases(
    'non, nn, che, ho, hai, ha, abbiamo, avete, hanno, avevo, sono, siamo, siete, era, erano, sia, se, mi, vi,',
    'ma, perche, quando, mentre, pero, quindi, poi, anche, invece, dopo, prima, oggi, ieri, domani, stamattina,',
    'posso, puo, possiamo, potete, potreste, vorrei, vorremmo, devo, deve, dobbiamo, chiedo, chiediamo,',
    'chiamatemi, chiamate, chiamare, contattatemi, contattate, telefonate, telefonatemi, richiamatemi, trovate,',
    'rispondo, rispondete, allego, vedi, vedo, esce, risulta, compare, funziona, serve, manca, sto, sta, qui,',
    'questo, questa, questi, queste, quello, quella, come, dove, ci, si, cosa, fatto, stato, stata, resta, viene,',
    'va, the, is, are, have, not, when, please, can',
  ),
);

/** Beginnings of a line that tells office hours (folded). */
export const HOURS_STARTS: readonly string[] = phrases(
  'orari, orario, ore, h, dalle, lun, lunedi, dal lunedi, tutti i giorni, ricevimento, apertura, aperto,',
  'disponibile, reperibile, reperibilita, disponibilita, mattina',
);

/** What goes wrong with the things that offices are called after: a line with such a word reports something. */
export const TROUBLE = new RegExp(
  `^(?:${[
    's?blocc|ferm[aoie]$|vuot[aoie]$|errat|sbagliat|duplicat|assent|senza$|scadut|mancant|stamp[ae]$|error|anomal|problem',
    'nuov[oaie]$|cambi[oa]$|cancell|abilita(?!t)|attivazion|attivar|creazion|creare$|password$|import[oi]$|doppi[aoe]?$',
    'spent[aoie]$|rott[aoie]$|lent[aoie]$|illeggibil|sparit|impossibil|rifiutat|respint|scart|dimess',
  ].join('|')})`,
);

/** Phrases between commas; a line that ends in a comma goes on in the next. */
function phrases(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(', ');
}

/**
 * Words that say what the number after them is, folded and without dots ("c.f." is "cf"). Extend the lists freely: the longest
 * entry that fits wins, an entry may be several words.
 */

/** The number can be dialled. */
const PHONE = `
  t tel tell telef telefono telefoni telefonico telefonici telefonica telefonare telefonate telefonarmi telefonatemi
  telefonando phone mobile mob m cell cel cellulare cellulari c chiamare chiamarmi chiamatemi chiamate chiamami
  richiamare richiamarmi richiamatemi contattare contattarmi contattatemi contattateci contattando contatto contatti
  recapito recapiti reperibile raggiungibile rintracciabile centralino ced utenza_telefonica numero_telefonico
  numero_di_telefono numero_verde n_verde whatsapp wa linea_diretta diretto dir direct office handy tf tfn tph ph
  rispondo telefon linea mi_trovate mi_trova mi_trovi ci_trovate`;

/** A fax machine answers. */
const FAX = 'fax telefax f facsimile telecopia faxserver';

/** A number inside a telephone system. */
const EXTENSION =
  'int interno interni ext extension derivazione deriv der passante intern nr_interno n_interno interno_telefonico int_tel derivato digitare';

/** Never a telephone number, in whatever form it is written. */
const DENIED = `
  cf cod_fisc codice_fiscale c_f piva p_iva part_iva partita_iva pi vat iban bic swift abi cab cin cig smartcig cup
  iuv nav cbill cro trn sdi cuu ipa codice_univoco matricola matr inps inail fattura fatture fatt ft ticket tkt
  segnalazione chiamata_n delibera deliberazione determina determinazione determine dgc dcc ordinanza decreto
  ordinativo bolletta avviso bollettino ccp conto_corrente cc ore orario orari dalle euro eur importo importi totale
  saldo foglio fg mappale mapp particella part sub subalterno targa seriale sn badge tessera carta_identita cie id
  idpratica id_pratica errore error versione ver release build reg registro rep repertorio art
  articolo legge dpr dlgs dl rc pin otp password pwd contatore codice_utente codice_utenza codice_contribuente
  codice_cliente codice_ente codice_catastale codice_istat istat codice_errore codice cod capitolo impegno
  accertamento raccomandata racc pdr pod sinistro polizza conto`;

/** Also the name of an office's work: no telephone number only where the number follows closely and in one piece. */
const DENIED_CLOSELY = `
  protocollo prot pratica pratiche posizione pos rif riferimento utenza utenze mandato mandati reversale contratto contratti scheda
  cartella ruolo atto atti certificato lotto anno cap contribuente soggetto utente domanda istanza`;

/** "n." before a number in one piece is as often a file as a telephone: what came before decides. */
const NUMBER = 'n nr num nro';

/** Before a word of `DENIED_CLOSELY` these make it an office's name. */
const OFFICE = 'ufficio uff servizio serv settore area sportello responsabile addetto addetta resp';

export type PhoneLabel = 'phone' | 'fax' | 'extension' | 'denied' | 'denied-closely' | 'number' | 'office';

function entries(words: string, label: PhoneLabel): [string, PhoneLabel][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word.replace(/_/g, ' '), label]);
}

/** From the words of a label (with single blanks) to what it says. */
export const PHONE_LABELS: ReadonlyMap<string, PhoneLabel> = new Map([
  ...entries(PHONE, 'phone'),
  ...entries(FAX, 'fax'),
  ...entries(EXTENSION, 'extension'),
  ...entries(DENIED, 'denied'),
  ...entries(DENIED_CLOSELY, 'denied-closely'),
  ...entries(NUMBER, 'number'),
  ...entries(OFFICE, 'office'),
]);

/** The most words that a label has. */
export const LONGEST_LABEL = 3;

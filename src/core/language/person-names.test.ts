import { mayBePersonName, personNameOf } from './display-name';
import { findPersonNames } from './person-names';

/** Full names of a line, sure or not. */
function fullNames(line: string): string[] {
  return findPersonNames(line)
    .filter(({ completeness }) => completeness === 'full')
    .map(({ text }) => text);
}

/** Lines of signatures; the name to find stands in braces. */
const SIGNED = `
Rag. {Giovanni De Luca}
{BIANCHI ANNA}
{kevin lattanzi}
{Mauro Bisonni} | Polizia Locale Unione Valle Esempio | T 0733 000 872
- {Adele Bruni} - Provveditorato - tel.0734000298 -
{Pasqualini Lorella} uff.tributi
Grazie, {Massimiliano Alunni}, ufficio personale, 0722 001 104
{NICCOLO' FERRARA'}
{Lucia D’Angelo}
{Maria Teresa Lo Bianco}
Per il Comune, {Luigi Conti}
Il Sindaco {Marco Fiori}
D.ssa {Carla Pace}
Istr. Amm. {Sauro Baldelli}
Avv. {Ylenia D'Angelo}
{Ivana Brkic}
{Andrea Mc Donald}
{Xhaferi Blerim}
{Li Wei}
{Anna Bianchi}
{anna bianchi}
{Anna bianchi}
{ANNA BIANCHI}
Dott.ssa {Anna Bianchi}
dott. {Mario Rossi}
Dott.{Mario Rossi}
Sig.ra {Paola Verdi}
Geom. {Verdi Luca} - Ufficio Tecnico
Arch. {Nazzareno Pierantoni}
Ing. {Stefano Di Marco}
{Stefano di Marco}
{Annamaria De Santis}
{Maicol Zampetti}
{Verdi Luca} - Ufficio Tributi
{Stefania Bartoloni}
{bianchi lucia}
Cordiali saluti {Anna Bianchi}
Cordiali saluti, {Anna Bianchi}
Distinti saluti. {Mario Rossi}
Saluti {Paolo Neri}
Grazie {Giulia Marini}
grazie, {giulia marini}
Buon lavoro, {Simone Santini}
Il Responsabile del Servizio {Carlo Mariani}
Il Responsabile del Servizio: {Carlo Mariani}
Il Segretario Comunale Dott. {Franco Pellegrini}
Il Funzionario {Elena Ricci}
L'istruttore amministrativo {Federica Gatti}
Responsabile: {Daniela Moretti}
{Daniela Moretti} Responsabile Servizi Demografici
{Marco Fiori} Sindaco
{Roberta Galli} Ufficio Anagrafe
Ufficio Anagrafe {Roberta Galli}
Ufficio Tributi - {Roberta Galli}
Ufficio Tributi {Roberta Galli} tel. 0731 123456
Comune di Alfa - {Roberta Galli}
Comune di Alfa, {Roberta Galli}
{Roberta Galli} (Comune di Alfa)
{Roberta Galli}, 0731 123456
{Roberta Galli} 0731 123456
{Roberta Galli} tel 0731123456
*{Roberta Galli}*
f.to {Roberta Galli}
Firmato: {Roberta Galli}
{Gianluca D'Amico}
{GIANLUCA D'AMICO}
{D'Amico Gianluca}
{De Angelis Paola}
{DE ANGELIS PAOLA}
{de angelis paola}
{Paola Dell'Orso}
{Maria Grazia Ferri}
{Ferri Maria Grazia}
{Maria Rossi}
{Anna Maria Rossi}
{Annarita Sabatini}
{Piergiorgio Tombolini}
{Giusy Esposito}
{Antonietta Russo}
{Nicolò Fabbri}
{Niccolò Fabbri}
{Settimio Cingolani}
{Palmira Ubaldi}
{Rosanna Carletti}
{Oksana Kovalenko}
{Olena Shevchuk}
{Mihaela Popescu}
{Ionut Radu}
{Fatima El Amrani}
{Mohamed Ben Ali}
{Youssef Benali}
{Agnieszka Kowalska}
{Arben Hoxha}
{Mirela Gjoka}
{Carlos Fernandez}
{Maria Fernanda Lopez}
{Hannes Gruber}
{Waltraud Mair}
{Gavino Piras}
{Efisio Melis}
{Thi Huong Nguyen}
Dott. {Blerim Xhaferi}
Sig. {Nguyen Tuan}
{John Smith}
{Sara Villa}
{Matteo Sala}
{Anna San Martino}
{Franco Rossi}
{Rosa Bianchi}
{Chiara Ferretti}
{Marina Serra}
{Gloria Monti}
{Vera Gentili}
{Santo Romano}
{Bianca Neri}
{Libero Grassi}
{Stella Marconi}
{Alba Fabbri}
{Primo Bartolini}
{Grazia Deluca}
{Marco M. Rossi}
{Carla Rossi Bianchi}
{Anna-Maria Conti}
{Laura Valentini} 333 1234567
{Sonia Gabrielli} – Servizio Personale
- {Sonia Gabrielli}
Contatti: {Sonia Gabrielli} int. 12
Referente: {Sonia Gabrielli}
{Sonia Gabrielli}; Ufficio Scuola
{Simonetta Proietti} C.U.C.
Il Comandante {Ivo Fioretti}
Ass. Soc. {Debora Fabi}
{Debora Fabi} assistente sociale
{Roberto Mancini} <roberto.mancini@comune.example>
`;

const UNSIGNED = `
F. Grassetti
U.Scoccia
Dott.ssa Bianchi
Ciao, Anna (0731 123456)
L'Ufficio Ragioneria
Il Responsabile del Servizio
Il Responsabile della Trasparenza
saluti dallo sportello
Comune di San Marino
Via Giacomo Leopardi 12
Scuola Elementare Maria Montessori
Borgo San Lorenzo
Piazza Giuseppe Garibaldi
Istituto Comprensivo Giovanni Pascoli
Buon Lavoro
Casa della Salute
Ragioneria Generale
geom. L. Verdi
Mariagrazia C.
Luana e Piero
Comune di Santa Maria Nuova
Biblioteca Comunale Giovanni XXIII
Viale della Vittoria
Istituto Gentile Fabriano
Stazione Unica Appaltante
Palazzo Municipale
Gestione Risorse Umane
Fraz. Santa Lucia
Messo Comunale
Anagrafe Stato Civile
Ufficio Tributi
UFFICIO TRIBUTI
ufficio tributi
Ufficio Stato Civile
Servizi Demografici
SERVIZI DEMOGRAFICI ED ELETTORALI
Servizio Idrico Integrato
Settore Lavori Pubblici
Area Economico Finanziaria
Area Affari Generali
Polizia Locale
Unione dei Comuni
Unione Montana Valle Esempio
Comune di Alfa
COMUNE DI ALFA
Città di Porto San Giorgio
Comune di Monte San Vito
Comune di Castel Ritaldi
Comune di Massa Martana
Provincia di Macerata
Regione Marche
Via Roma 1
via Garibaldi, 3
Corso Vittorio Emanuele II
C.so Giacomo Matteotti 5
P.zza Aldo Moro 1
Piazza San Francesco
Largo Donatori di Sangue
Località Santa Croce
Lungomare Cristoforo Colombo
Viale Enrico Mattei
Via Don Luigi Sturzo
Via S. Francesco d'Assisi
Teatro Gioacchino Rossini
Liceo Classico Giulio Perticari
Palestra Carlo Urbani
Ospedale Carlo Poma
Sala Consiliare Sandro Pertini
Scuola Media Dante Alighieri
Cordiali saluti
Distinti Saluti
Grazie Mille
Grazie e buon lavoro
Buona Giornata
Buone Feste
Saluti Cordiali
In attesa di riscontro
Il Responsabile
Il Funzionario Incaricato
Il Segretario Generale
Il Sindaco
La Responsabile
Il Messo Notificatore
L'Istruttore Direttivo
Dott. Rossi
Sig.ra Anna
Rag. Conti
Anna
anna
Maria Teresa
Anna Maria
Giulia
Bianchi
A. Bianchi
Bianchi A.
B. A.
Tel. 0731 123456
Tel. e Fax
Posta Elettronica Certificata
Posta Certificata
Codice Fiscale
Partita Iva
Orario di apertura
Dal Lunedì al Venerdì
Lunedì e Giovedì
Privacy Policy
Inviato da iPhone
Inviato da Outlook per Android
Sportello Unico Attività Produttive
Centrale Unica di Committenza
Protezione Civile
Carta di Identità Elettronica
Stampa Errata
Problema urgente
Errore Generico
Fattura Elettronica
Liquidazione Tecnica
Marina Militare
Luce e Gas
anna.bianchi@comune.example
www.comune.example
https://www.annabianchi.example
Non funziona la stampa
il programma non risponde
chiara indicazione
grazia e giustizia
Vedi allegato
Servizio di Ragioneria
Casa Comunale
Residenza Municipale
Anno Scolastico
Asilo Nido Santa Teresa
Gruppo Volontari
Pro Loco
`;

function lines(table: string): string[] {
  return table.split('\n').filter((line) => line !== '');
}

describe('finds the full name', () => {
  test.each(lines(SIGNED))('%s', (line) => {
    expect(fullNames(line.replace(/[{}]/g, ''))).toEqual([/\{(.*)\}/.exec(line)?.[1]]);
  });
});

describe('finds no full name', () => {
  test.each(lines(UNSIGNED))('%s', (line) => {
    expect(fullNames(line)).toEqual([]);
  });
});

test('the tables are as large as they must be to mean something', () => {
  expect(lines(SIGNED).length).toBeGreaterThanOrEqual(120);
  expect(lines(UNSIGNED).length).toBeGreaterThanOrEqual(120);
});

test.each([
  ['F. Grassetti', 'initial', 'certain'],
  ['Mariagrazia C.', 'initial', 'certain'],
  ['Dott.ssa Bianchi', 'last-only', 'certain'],
  ['Sig.ra Anna', 'first-only', 'certain'],
  ['Ciao, Anna (0731 123456)', 'first-only', 'certain'],
  ['Maria Teresa', 'first-only', 'certain'],
  ['Anna Bianchi', 'full', 'certain'],
  ['Ivana Brkic', 'full', 'certain'],
  ['Dott. Blerim Xhaferi', 'full', 'certain'],
  ['Nguyen Tuan', 'full', 'doubtful'],
  ['Rosa Brkic', 'full', 'certain'],
  ['ROSA BRKIC', 'full', 'doubtful'],
])('%s is %s, %s', (line, completeness, certainty) => {
  expect(findPersonNames(line)).toEqual([expect.objectContaining({ completeness, certainty })]);
});

test('ranges and words are those of the text, also within a range', () => {
  const text = 'Saluti\nDott.ssa Lucia D’Angelo, tributi';
  for (const range of [undefined, { start: 7, end: text.length }]) {
    const [name] = findPersonNames(text, range);
    expect(name).toMatchObject({ range: { start: 16, end: 30 }, text: 'Lucia D’Angelo', words: ['Lucia', 'D’Angelo'] });
  }
});

test.each([
  ['Rag. De Luca Giovanni', 'De Luca Giovanni'],
  ['Rossi Mario (Comune di Alfa)', 'Rossi Mario'],
  ['Rossi, Mario', 'Rossi Mario'],
  ['"De Luca, Giovanni" (Tributi)', 'De Luca Giovanni'],
  ['Anna Bianchi - Comune di Alfa', 'Anna Bianchi'],
  ['anna bianchi', 'anna bianchi'],
  ['Ufficio Demografici', null],
  ['Comune di Alfa', null],
  ['protocollo', null],
  ['Anna', null],
  ['A. Bianchi', null],
  ['anna.bianchi@comune.example', null],
  ['', null],
])('the person of %j is %j', (displayName, name) => {
  expect(personNameOf(displayName)).toBe(name);
});

test.each(['A', 'a ', 'Anna ', 'Anna Bianchi ', "d'", 'De ', 'San ', 'a.', 'a@', 'Dott. ', 'x-', 'A\n'])(
  'a megabyte of %j takes no more than proportional time',
  (piece) => {
    const flood = piece.repeat(1_000_000 / piece.length);
    const began = performance.now();
    findPersonNames(flood);
    expect(performance.now() - began).toBeLessThan(4000);
  },
);

test.each(['Tarek Benali', 'Dott. Jorgji Qirjazi', 'Van Thi Hoa'])('%s may be a person', (displayName) => {
  expect(mayBePersonName(displayName)).toBe(true);
});

test.each([
  'Ufficio Tributi',
  'protocollo',
  'Comune di Alfa',
  'Servizi demografici',
  'info',
  '',
  'ced@comune.example',
  'Anagrafe - Stato Civile',
])('%s may not', (displayName) => {
  expect(mayBePersonName(displayName)).toBe(false);
});

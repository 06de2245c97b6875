import { greetingPrefixLength, isClosing, isGreeting } from './greetings';

test.each([
  'Buongiorno,',
  'Buongiorno',
  'BUONGIORNO',
  'buon giorno!',
  'Buongiorno a tutti,',
  'Buonasera.',
  'Salve',
  'Salve a tutti',
  'Gentile assistenza,',
  'Gent.ma assistenza',
  'Gentilissimi colleghi',
  'Spett.le Palitalsoft',
  'Spett.le Palitalsoft srl,',
  'Spett. assistenza,',
  'Spettabile Ditta,',
  'Egregi Signori',
  'Egregio dott. Rossi,',
  'Gentile sig.ra Bianchi,',
  'Ciao Giulia',
  'ciao,',
  'Ciao a tutti!!',
  'ciaooo',
  'Buongiorno, gentile assistenza,',
  'Buongiorno Anna,',
  'Buongiorno, Anna',
  'Cari colleghi,',
  '*Buongiorno*',
  '  Buongiorno  ,',
  'Buon pomeriggio',
  'Hi all,',
  'Good morning',
  'Dear Sirs,',
])('%j opens a mail', (line) => {
  expect(isGreeting(line)).toBe(true);
});

test.each([
  '',
  ',',
  'Alla c.a. del dott. Rossi',
  'Buongiorno, vorrei sapere come si stampa',
  'Buongiorno non funziona la stampa',
  'Salve, ho un problema con la TARI',
  'Gentilmente vi chiedo di controllare',
  'Gentile',
  'Il gentile collega non riesce ad accedere',
  'Cordiali saluti',
  'Errore in stampa',
  'Ciao ciao ciao vorrei',
  'Buongiorno?',
])('%j does not', (line) => {
  expect(isGreeting(line)).toBe(false);
});

test.each([
  ['Buongiorno, vorrei sapere', 'vorrei sapere'],
  ['Buongiorno vorrei sapere', 'vorrei sapere'],
  ['Salve a tutti, non stampa', 'non stampa'],
  ['Gentile assistenza, non stampa', 'non stampa'],
  ['Buongiorno gentile assistenza, non stampa', 'non stampa'],
  ['Ciao Giulia, ti scrivo', 'ti scrivo'],
  ['Ciao Giulia ti scrivo', 'ti scrivo'],
  ['Spett.le Palitalsoft, segnalo', 'segnalo'],
  ['Buongiorno: la stampa', 'la stampa'],
  ['Hi, the print', 'the print'],
  ['Errore in stampa', 'Errore in stampa'],
  ['Gentilmente chiedo', 'Gentilmente chiedo'],
  ['Cara la bolletta non si stampa', 'Cara la bolletta non si stampa'],
  ['Buongiorno,', ''],
  ['', ''],
])('%j goes on with %j', (line, rest) => {
  expect(line.slice(greetingPrefixLength(line))).toBe(rest);
});

test.each([
  'Cordiali saluti',
  'CORDIALI SALUTI',
  'Distinti saluti,',
  'Cordiali saluti.',
  'Cordialmente',
  'Grazie',
  'Grazie!!!',
  'grazieee',
  'Grazie mille e buona giornata',
  'Grazie per la collaborazione',
  'Grazie in anticipo.',
  'Saluti',
  'Un saluto',
  'In attesa di riscontro, cordiali saluti',
  'In attesa di un Vostro cortese riscontro porgo distinti saluti',
  'Buon lavoro',
  'Buona giornata!',
  'Ringraziando anticipatamente porgo distinti saluti',
  'Ringrazio anticipatamente e porgo cordiali saluti.',
  'a presto',
  'saluti dallo sportello',
  "Saluti dall'ufficio anagrafe",
  'Resto in attesa.',
  'Resto a disposizione per ulteriori chiarimenti',
  'cordilai saluti',
  'Cordiali salluti',
  'distini saluti',
  '*Cordiali saluti*',
  'Grazie e saluti',
  'Kind regards',
  'Best regards,',
  'Thank you very much',
])('%j closes a mail', (line) => {
  expect(isClosing(line)).toBe(true);
});

test.each([
  '',
  'Anna Bianchi',
  'Ufficio tributi',
  'Grazie, ora la stampa funziona',
  'Grazie, Massimiliano Alunni, ufficio personale',
  'In attesa della correzione non posso stampare le bollette',
  'Cordiali saluti Anna Bianchi',
  'I saluti non compaiono nella lettera',
  'Resta a zero il saldo',
  'e di per',
  'Mi date un aiuto?',
  'Grazie?',
])('%j does not', (line) => {
  expect(isClosing(line)).toBe(false);
});

import type { FaultTexts, Found } from '../../config/describe-fault';
import type { SyntaxReason } from '../../config/fault';

const SYNTAX: Readonly<Record<SyntaxReason, string>> = {
  empty: 'il file è vuoto',
  'key-expected': 'qui serve una chiave fra virgolette doppie',
  'value-expected': 'qui manca un valore',
  'colon-expected': 'dopo la chiave mancano i due punti',
  'comma-expected': 'manca una virgola',
  'closing-brace-expected': 'manca la parentesi graffa di chiusura',
  'closing-bracket-expected': 'manca la parentesi quadra di chiusura',
  'text-after-end': 'c’è altro testo dopo la fine',
  comment: 'i commenti non sono ammessi',
  'unfinished-string': 'mancano le virgolette di chiusura',
  'bad-escape': 'sequenza con barra inversa non valida',
  'bad-character': 'carattere non ammesso',
  'bad-number': 'numero scritto male',
  'bad-word': 'parola non riconosciuta (i testi vanno fra virgolette doppie)',
  'too-deep': 'ci sono troppe parentesi una dentro l’altra',
};

function foundText(found: Found): string {
  switch (found.kind) {
    case 'value':
      return found.json;
    case 'object':
      return 'un oggetto {…}';
    case 'list':
      return 'un elenco […]';
  }
}

function quotedList(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} oppure ${last}`;
}

export const config: FaultTexts = {
  expected: {
    text: 'un testo',
    'non-empty-text': 'un testo non vuoto',
    'text-or-null': 'un testo oppure null',
    boolean: 'true oppure false',
    'byte-count': 'un numero intero di byte, da 0 in su',
    address: 'un indirizzo come "modulo@fornitore.example"',
    domain: 'un dominio come "fornitore.example"',
    'https-url': 'un indirizzo web che comincia con "https://"',
    'module-id': 'un identificativo di lettere, cifre, punti e trattini, come "stato-civile"',
    list: 'un elenco […]',
    object: 'un oggetto {…}',
  },
  oneOf: quotedList,
  unexpectedValue: (found, expected) => `trovato ${foundText(found)}, atteso ${expected}`,
  missingKey: 'chiave obbligatoria mancante',
  unknownKey: (similar, known) =>
    similar === null
      ? `chiave sconosciuta; qui si può usare ${quotedList(known)}`
      : `chiave sconosciuta, forse intendevi "${similar}"`,
  repeatedKey: 'chiave ripetuta: tenerne una sola',
  duplicateValue: (found, first) => `trovato "${found}", che c’è già in ${first}; atteso un valore diverso`,
  syntax: (reason) => `JSON non valido: ${SYNTAX[reason]}`,
};

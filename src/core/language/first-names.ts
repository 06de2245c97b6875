import { NAME_LIST } from './name-list';

const FIRST = 1;
const LAST = 2;

/** First names that are Italian words as well: alone, or beside an unknown word, they prove no person. */
const AMBIGUOUS = new Set(
  `
    alba alma amabile ambra angelo annunziata assunta aurora azzurra beata bianca bruna bruno candida candido
    celeste chiara clemente colomba consolata costanza decimo degna delizia diamante diletta domenica donata donato
    eva fausta fausto fedele felice fiore fiorenza flora fortunata fortunato franca franco gaia gemma generosa
    gentile germana germano giada gioia giusta giusto gloria grazia immacolata incoronata italia italo joy gift
    grace leone letizia libera liberata liberato libero luce luna luz margherita marina marino marta massima
    massimo mia miranda mina modesto nada norma novella onesta onesto pasquale perla pia pio pilar placido prima
    primo quinto regina romana romano rosa rosario rose santa sante santo sara secondo seconda serena sesto settimo
    speranza stella teresina terzo tosca urbano vera viola violetta vittoria vittorio esperanza wei mei hui kim
    felicita vitale natale`
    .trim()
    .split(/\s+/),
);

let table: ReadonlyMap<string, number> | null = null;

/** Unpacked at the first question: a start of the program need not pay for it. */
function names(): ReadonlyMap<string, number> {
  table ??= unpack();
  return table;
}

function unpack(): ReadonlyMap<string, number> {
  const unpacked = new Map<string, number>();
  let name = '';
  const entry = /([0-9A-T])([a-z]*\+?)/g;
  for (let match = entry.exec(NAME_LIST); match !== null; match = entry.exec(NAME_LIST)) {
    const [, mark = '0', rest = ''] = match;
    const code = mark.charCodeAt(0);
    const kind = mark >= 'K' ? FIRST | LAST : mark >= 'A' ? LAST : FIRST;
    const base = kind === FIRST ? '0' : kind === LAST ? 'A' : 'K';
    name = name.slice(0, code - base.charCodeAt(0)) + rest;
    for (const form of name.endsWith('+') ? ['a', 'o'] : ['']) unpacked.set(name.replace('+', '') + form, kind);
  }
  return unpacked;
}

/** Whether a folded word is a first name in use in Italy. */
export function isFirstName(word: string): boolean {
  return ((names().get(word) ?? 0) & FIRST) !== 0;
}

/** Endings of surnames of people from elsewhere in Europe that no Italian word has. */
const FOREIGN_SURNAME = /.{2}(?:[ov]ic|jic|cic|ski|sky|enko|chuk|escu|wicz|czyk|poulos|akis|idis|yan|shvili)$/;

/**
 * Whether a folded word is a frequent Italian surname, or ends as only surnames do; those of several words are asked for without
 * blanks ("deluca", "dangelo").
 */
export function isSurname(word: string): boolean {
  return ((names().get(word) ?? 0) & LAST) !== 0 || FOREIGN_SURNAME.test(word);
}

/** Whether a first name is also a word of the language ("grazia", "franco", "marina"). */
export function isAmbiguousFirstName(word: string): boolean {
  return AMBIGUOUS.has(word) && isFirstName(word);
}

import { isOneSlip } from './one-slip';
import { remember } from './remember';
import { tokenize, type Token } from './tokens';
import {
  ADDRESSEES,
  ADDRESSES,
  CLOSING_COMPANIONS,
  CLOSING_PHRASES,
  CLOSING_WORDS,
  GREETINGS,
  SENTENCE_SIGNS,
} from './greeting-words';

/** No formula is longer; a longer line is text and need not be read. */
const LONGEST_FORMULA = 120;
/** After its first words a greeting names whom it addresses in at most so many words. */
const MOST_ADDRESSEE_WORDS = 6;
/** How many formulas in a row open a mail: "Buongiorno, gentile assistenza, …". */
const MOST_GREETINGS = 3;

/** A formula found at the start of some words: how many of them it takes. */
interface Opening {
  readonly words: number;
  /** It needs somebody whom it addresses: "Gentile" alone greets nobody. */
  readonly addresses: boolean;
}

/** Whether the whole line is an opening formula: "Buongiorno a tutti,", "Spett.le assistenza", "Ciao Giulia". */
export function isGreeting(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > LONGEST_FORMULA) return false;
  const tokens = tokenize(text);
  let from = 0;
  for (let count = 0; count < MOST_GREETINGS && from < tokens.length; count++) {
    const opening = openingAt(tokens, from);
    if (opening === null) return false;
    const end = addresseeEnd(text, tokens, from, opening);
    if (end === -1) return false;
    from = end;
  }
  return from > 0 && from === tokens.length && !text.endsWith('?');
}

/**
 * UTF-16 length of the opening formula that a line starts with, up to the first word of the message: 12 for
 * "Buongiorno, vorrei …"; 0 without one, the line's length where there is nothing else.
 */
export function greetingPrefixLength(line: string): number {
  const head = line.slice(0, 2 * LONGEST_FORMULA);
  const tokens = tokenize(head);
  let from = 0;
  for (let count = 0; count < MOST_GREETINGS; count++) {
    const opening = openingAt(tokens, from);
    if (opening === null) break;
    const end = addresseeEnd(head, tokens, from, opening);
    // Without an addressee at its side "gentile" and "caro" belong to a sentence.
    if (end === -1 && opening.addresses) break;
    const next = end === -1 ? from + opening.words : end;
    if (opening.addresses && next < tokens.length && !isSeparated(head, tokens, next)) break;
    from = next;
  }
  if (from === 0) return 0;
  return tokens[from]?.start ?? line.length;
}

function openingAt(tokens: readonly Token[], from: number): Opening | null {
  const addresses = longestMatch(ADDRESSES, tokens, from);
  if (addresses > 0) return { words: addresses, addresses: true };
  const greets = longestMatch(GREETINGS, tokens, from);
  return greets > 0 ? { words: greets, addresses: false } : null;
}

function longestMatch(phrases: readonly string[], tokens: readonly Token[], from: number): number {
  let longest = 0;
  for (let count = 1; count <= 3 && from + count <= tokens.length; count++) {
    const words = tokens.slice(from, from + count).map(({ word }) => word);
    if (phrases.includes(words.join(' ')) || phrases.includes(words.map(shortenEnd).join(' '))) longest = count;
  }
  return longest;
}

/** Index behind the last word that the greeting at `from` addresses; -1 if it runs on into a sentence. */
function addresseeEnd(text: string, tokens: readonly Token[], from: number, opening: Opening): number {
  const first = from + opening.words;
  let at = first;
  while (at < tokens.length && at - first < MOST_ADDRESSEE_WORDS && !isSeparated(text, tokens, at)) {
    const token = tokens[at];
    if (token === undefined || !isAddressee(text, token, opening)) break;
    at++;
  }
  // "Buongiorno, Anna" and "Ciao, a tutti": a comma before the only words that are left.
  if (at === first && !opening.addresses && tokens.length - at <= 2 && at < tokens.length) {
    const rest = tokens.slice(at);
    if (rest.every((token) => isAddressee(text, token, opening)) && openingAt(tokens, at) === null)
      return tokens.length;
  }
  // "Gentili," alone on its line leaves out whom it addresses.
  if (opening.addresses && at === first) return at === tokens.length && /,\s*$/.test(text) ? at : -1;
  return at;
}

function isAddressee(text: string, token: Token, opening: Opening): boolean {
  if (token.kind !== 'word' || SENTENCE_SIGNS.has(token.word)) return false;
  if (opening.addresses || ADDRESSEES.has(token.word)) return true;
  const initial = text.charAt(token.start);
  return initial !== initial.toLowerCase();
}

/** A sign that ends a formula stands before the word at `at`; the dot of an abbreviation ("Spett.le", "sig.") does not. */
function isSeparated(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const word = tokens[at];
  if (before === undefined || word === undefined) return false;
  const between = text.slice(before.end, word.start);
  if (/[,;:!?…\n–—]|\s-\s|\.\./.test(between)) return true;
  return /\.\s/.test(between) && before.word.length > 5;
}

/**
 * Whether the whole line is a closing formula: "Cordiali saluti", "Grazie mille e buona giornata", "In attesa di riscontro".
 * @param tokens the line's, where they have been read
 */
export function isClosing(line: string, tokens?: readonly Token[]): boolean {
  const text = line.trim();
  if (text === '' || text.length > LONGEST_FORMULA || text.endsWith('?')) return false;
  const words: string[] = [];
  let known = true;
  let from = false;
  for (const { word } of tokens ?? tokenize(text)) {
    const meant = closingWord(word);
    words.push(meant);
    from = from || FROM.has(meant);
    if (CLOSING_WORDS.has(meant) || CLOSING_COMPANIONS.has(meant)) continue;
    // Most lines are sentences: only whose greetings they are may be told in unknown words.
    if (!from) return false;
    known = false;
  }
  if (words.length === 0) return false;
  if (!known) return greetsFromAnOffice(words);
  const joined = ` ${words.join(' ')} `;
  return (
    words.some((word) => CLOSING_WORDS.has(word)) || CLOSING_PHRASES.some((phrase) => joined.includes(` ${phrase} `))
  );
}

const FROM: ReadonlySet<string> = new Set("da dal dallo dalla dall' dai dagli dalle".split(' '));

/** "Saluti dall'ufficio anagrafe": whose greetings they are may be anything short. */
function greetsFromAnOffice(words: readonly string[]): boolean {
  const from = words.findIndex((word) => FROM.has(word));
  const greeting = words.slice(0, from);
  const office = words[from + 1] ?? '';
  return (
    from > 0 &&
    words.length - from <= 5 &&
    greeting.some((word) => word === 'saluti' || word === 'saluto') &&
    greeting.every((word) => CLOSING_WORDS.has(word) || CLOSING_COMPANIONS.has(word)) &&
    /^(?:ufficio|sportello|comune|servizio|settore|area|segreteria|biblioteca|ragioneria|anagrafe|comando|polizia)$/.test(
      office,
    )
  );
}

/** The long words of closing formulas, in which a slip of the fingers is forgiven. */
const FORGIVEN = [
  'saluti',
  'cordiali',
  'distinti',
  'grazie',
  'cordialmente',
  'ringrazio',
  'anticipatamente',
  'riscontro',
  'giornata',
];

/** A shorter word may be another one. */
const SHORTEST_SLIP = 5;

/** "grazieee", "GRAZIE", "cordilai" as the word that is meant; other words as they are. */
const closingWord = remember((word) => {
  const short = shortenEnd(word);
  if (CLOSING_WORDS.has(short) || CLOSING_COMPANIONS.has(short)) return short;
  return (short.length < SHORTEST_SLIP ? undefined : FORGIVEN.find((meant) => isOneSlip(short, meant))) ?? word;
});

/** Takes a drawn-out end ("ciaooo") back to one letter. */
function shortenEnd(word: string): string {
  let end = word.length;
  while (end > 1 && word.charAt(end - 1) === word.charAt(end - 2)) end--;
  return word.slice(0, end);
}

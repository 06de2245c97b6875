import { isLetter } from './characters';
import { LONGEST_LABEL, PHONE_LABELS, type PhoneLabel } from './phone-labels';

/** After so many code units a label no longer makes up for the doubtful form of a number. */
const LABEL_REACH = 40;

/** Words between two numbers that both belong to the label before them ("mandati 345 e 346 del 2025"). */
const CONNECTIVES = new Set(['e', 'ed', 'o', 'del', 'di', 'al', 'a', 'da', 'n', 'nr', 'num', 'anno', 'serie', 'bis']);

/** No label is longer; a megabyte of letters is no label. */
const LONGEST_WORD = 20;

/** Abbreviations before a dot are shorter. */
const SHORTEST_SENTENCE_END = 5;

interface Word {
  readonly text: string;
  readonly end: number;
}

/** What the words before a number say about it, read from left to right within a line. */
export class PhoneContext {
  /** What the nearest label of a line of contacts says. */
  private nearestLabel: 'none' | 'phone' | 'fax' | 'extension' = 'none';
  private labelEnd = -LABEL_REACH;
  /** Digits were seen since the label. */
  private used = false;
  private denial: 'none' | 'denied' | 'closely' = 'none';
  private denialEnd = -1;
  /** How many digits the last denied number has, 0 before one came. */
  private deniedDigits = 0;
  private words: readonly Word[] = [];

  constructor(private readonly line: string) {}

  get label(): 'none' | 'phone' | 'fax' | 'extension' {
    return this.nearestLabel;
  }

  get isUsed(): boolean {
    return this.used;
  }

  /** The label speaks for the number at `at`, not only for its line. */
  labels(at: number): boolean {
    return this.nearestLabel !== 'none' && at - this.labelEnd <= LABEL_REACH;
  }

  /** Whether the words before say that the number at `at` is none to dial; `whole`: it is written in one piece. */
  denies(at: number, whole: boolean): boolean {
    if (this.denial === 'none') return false;
    if (this.denial === 'denied') return whole || this.deniedDigits !== 11;
    return whole && this.deniedDigits === 0 && /^[ .:°º#]*$/.test(this.line.slice(this.denialEnd, at).slice(0, 12));
  }

  /** A number was read that ends at `end`. */
  sawNumber(digitCount: number): void {
    this.used = true;
    this.deniedDigits = digitCount;
    this.words = [];
  }

  /** A sign that separates two things on a line ends what a denying word says. */
  sawSign(sign: string): void {
    if ('.!?'.includes(sign) && this.endsSentence()) this.denial = 'none';
    if (this.deniedDigits === 0) return;
    // After a comma a list of file numbers may go on, each as long as a telephone number.
    const list = sign === ',' && (this.deniedDigits === 9 || this.deniedDigits === 10);
    if ('|;•·–—,'.includes(sign) && !list) this.denial = 'none';
  }

  /** A full stop after a whole word, not after an abbreviation nor after the denying word itself ("cod. fiscale. 123"). */
  private endsSentence(): boolean {
    const last = this.words[this.words.length - 1];
    return last !== undefined && last.text.length >= SHORTEST_SENTENCE_END && last.end !== this.denialEnd;
  }

  /** Reads the word at `start` and returns where it ends. */
  readWord(start: number, limit: number): number {
    const word = wordAt(this.line, start, limit);
    const previous = this.words[this.words.length - 1];
    const adjacent = previous !== undefined && /^[ .]{1,3}$/.test(this.line.slice(previous.end, start).slice(0, 4));
    this.words = [...(adjacent ? this.words.slice(1 - LONGEST_LABEL) : []), word];
    const label = this.longestLabel();
    if (label !== null) this.takeLabel(label, word, limit);
    else if (this.deniedDigits > 0 && !CONNECTIVES.has(word.text)) this.denial = 'none';
    return word.end;
  }

  private longestLabel(): PhoneLabel | null {
    let longest: PhoneLabel | null = null;
    let phrase = '';
    for (let from = this.words.length - 1; from >= 0; from--) {
      const text = this.words[from]?.text ?? '';
      phrase = phrase === '' ? text : `${text} ${phrase}`;
      longest = PHONE_LABELS.get(phrase) ?? longest;
    }
    return longest;
  }

  private takeLabel(label: PhoneLabel, word: Word, limit: number): void {
    const rest = this.line.slice(word.end, Math.min(limit, word.end + 6));
    if (word.text.length === 1 && label !== 'number' && !/^[ .:]{0,4}[+(\d]/.test(rest)) return;
    switch (label) {
      case 'phone':
      case 'fax':
        this.takeContact(label, word);
        return;
      case 'extension':
        this.nearestLabel = label;
        this.labelEnd = word.end;
        this.used = false;
        this.denial = 'none';
        return;
      case 'denied':
        this.deny('denied', word);
        return;
      case 'denied-closely':
        if (this.denial !== 'denied' || this.deniedDigits > 0) this.deny('closely', word);
        return;
      case 'number':
        if (this.denial === 'closely') this.denialEnd = word.end;
        else if (this.denial === 'none' && !this.labels(word.end)) this.deny('closely', word);
        return;
      case 'office':
        this.denial = 'none';
        this.words = [{ text: '', end: word.end }];
    }
  }

  /** "Tel./Fax" and "tel. e fax" before one number name one line that does both. */
  private takeContact(label: 'phone' | 'fax', word: Word): void {
    const between = this.line.slice(this.labelEnd, word.end - word.text.length).slice(0, 6);
    const shared = this.nearestLabel === 'phone' && label === 'fax' && !this.used && /^\.?[ /&+e-]{1,3}$/.test(between);
    this.nearestLabel = shared ? 'phone' : label;
    this.labelEnd = word.end;
    this.used = false;
    this.denial = 'none';
  }

  private deny(denial: 'denied' | 'closely', word: Word): void {
    const office = this.words[0]?.text === '' && this.words.length <= 2;
    if (denial === 'closely' && office) return;
    this.denial = denial;
    this.denialEnd = word.end;
    this.deniedDigits = 0;
  }
}

/** Letters from `start` on; dots and slashes between single letters belong to the word and are dropped ("c.f", "c/c"). */
function wordAt(line: string, start: number, limit: number): Word {
  let end = start;
  while (end < limit && isLetter(line.charCodeAt(end))) end++;
  let text = line.slice(start, Math.min(end, start + LONGEST_WORD));
  while (end + 1 < limit && text.length < 4 && './'.includes(line.charAt(end)) && isLetter(line.charCodeAt(end + 1))) {
    if (text.length !== 1 && end - start !== 2 * text.length - 1) break;
    let next = end + 1;
    while (next < limit && isLetter(line.charCodeAt(next))) next++;
    text += line.slice(end + 1, Math.min(next, end + 1 + LONGEST_WORD));
    end = next;
  }
  return { text, end };
}

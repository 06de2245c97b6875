import { tokenize } from '../../language/tokens';
import { COMPANIES, COMPANY_FORMS, ORDINARY, OTHER_BODIES, SAINTS, STREETS } from './entity-words';

/** How far before a place the word "ditta" may stand. */
const COMPANY_REACH = 3;
/** A shorter word may be another one written together. */
const SHORTEST_JOINED = 7;

/** Folded words; all spellings of "saint" are one word, and an address gives its parts ("comune.castelbeta.example"). */
export function placeWordsOf(text: string): readonly string[] {
  return readWords(text).map(({ word }) => word);
}

interface PlaceWord {
  readonly word: string;
  readonly capital: boolean;
}

function readWords(text: string): readonly PlaceWord[] {
  return tokenize(text).flatMap(({ word, kind, start }) => {
    const first = text.charAt(start);
    const capital = first !== first.toLowerCase();
    const parts = kind === 'code' ? word.split(/[^a-z0-9]+/) : [word];
    return parts.filter((part) => part !== '').map((part) => ({ word: SAINTS.has(part) ? 's' : part, capital }));
  });
}

/** A text in which the names of places are looked for; its words are read once. */
export class PlaceText {
  private readonly words: readonly PlaceWord[];
  private readonly positions = new Map<string, number[]>();

  constructor(text: string) {
    this.words = readWords(text);
    this.words.forEach(({ word }, i) => {
      const known = this.positions.get(word);
      if (known === undefined) this.positions.set(word, [i]);
      else known.push(i);
    });
  }

  /** Whether the words stand in a row. */
  hasRow(row: readonly string[]): boolean {
    return this.rows(row).length > 0;
  }

  /** Whether they do as a place's name: not a street's, nor a company's, nor an ordinary word in a sentence. */
  hasPlace(row: readonly string[]): boolean {
    return this.rows(row).some((at) => {
      const before = this.words.slice(Math.max(0, at - COMPANY_REACH), at).map(({ word }) => word);
      if (before.slice(-2).some((word) => STREETS.has(word)) || before.some((word) => COMPANIES.has(word)))
        return false;
      if (this.words.slice(at + row.length, at + row.length + 3).some(({ word }) => COMPANY_FORMS.has(word)))
        return false;
      if (!row.every((word) => ORDINARY.has(word))) return true;
      return this.words[at]?.capital === true || /^(?:comune|citta)$/.test(before[before.length - 2] ?? '');
    });
  }

  /** "Montesanvito" for Monte San Vito. */
  hasJoined(row: readonly string[]): boolean {
    if (row.length < 2) return false;
    return ['s', 'san', 'santa', 'sant', 'santo'].some((saint) => {
      const joined = row.map((word) => (word === 's' ? saint : word)).join('');
      return joined.length >= SHORTEST_JOINED && this.positions.has(joined);
    });
  }

  /** "per l'Unione", but neither "l'Unione Europea" nor "in provincia di Roma". */
  namesKind(kind: string): boolean {
    return (this.positions.get(kind) ?? []).some((at) => !OTHER_BODIES.has(this.words[at + 1]?.word ?? ''));
  }

  private rows(row: readonly string[]): readonly number[] {
    const [first] = row;
    const starts = first === undefined ? [] : (this.positions.get(first) ?? []);
    return starts.filter((at) => row.every((word, k) => this.words[at + k]?.word === word));
  }
}

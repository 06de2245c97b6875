import { isAmbiguousFirstName } from './first-names';
import { COMMON_ENDINGS, NUMERALS, ORDINARY_SURNAMES, PLACED } from './name-vocabulary';
import { unitOf, type NameUnit } from './name-unit';
import type { NameWord } from './name-words';

/** Words in a row that may be a person's name, with what stands around them in their segment. */
export interface NameRun {
  readonly units: readonly NameUnit[];
  /** A title stands before them. */
  readonly titled: boolean;
  /** They follow a saint, or an Ente's "di": the beginning may be a place's name. */
  readonly placed: boolean;
  /** Nothing else but titles, roles and small words stands in the segment. */
  readonly whole: boolean;
}

/** The runs of one segment (see `nameSegments`), in order. */
export function nameRuns(segment: readonly NameWord[]): readonly NameRun[] {
  return new RunReader(segment).read();
}

/** Particles that are prepositions or articles in any sentence. */
const PREPOSITIONS = new Set('di del della dello dei degli delle d da dal dalla dalle dai la le lo'.split(' '));

/** Saints whose name wants "Santo" and not "San": before others "Santo" is a man's first name. */
const TAKES_SANTO = /^(?:s[^aeiou]|z)/;

/** Two words with a few titles and roles around them. */
const LONGEST_NAME_ALONE = 6;

type OpenRun = Omit<NameRun, 'whole'>;

function isTitle({ letterCase }: NameWord): boolean {
  return letterCase === 'title';
}

class RunReader {
  private readonly segment: readonly NameWord[];
  private readonly allLower: boolean;
  private readonly runs: OpenRun[] = [];
  private units: NameUnit[] = [];
  private titled = false;
  private placed = false;
  /** Whatever follows is what a street, a school … is called after. */
  private blocked = false;
  private others = 0;

  constructor(segment: readonly NameWord[]) {
    this.segment = segment;
    this.allLower = segment.every(({ letterCase }) => letterCase === 'lower');
  }

  read(): readonly NameRun[] {
    let at = 0;
    while (at < this.segment.length) at += this.take(at);
    this.close();
    const whole = this.others === 0 && this.runs.length === 1;
    return this.runs.map((run) => ({ ...run, whole }));
  }

  /** Takes the word at `at`, and those that belong to it; returns how many. */
  private take(at: number): number {
    const word = this.segment[at];
    if (word === undefined) return 1;
    switch (word.role) {
      case 'name':
        return this.takeName(word);
      case 'initial':
        return this.add([word]);
      case 'particle':
        return this.takeParticle(word, at);
      case 'saint':
        return this.takeSaint(word, at);
      case 'title':
        return this.takeTitle(word);
      case 'role':
        this.close();
        return 1;
      case 'named-after':
        if (this.isSurnameHere(word)) return this.add([word]);
        this.close();
        this.blocked = true;
        this.others++;
        return 1;
      case 'office':
        this.close();
        this.placed = PLACED.has(word.word);
        this.others++;
        return 1;
      case 'common':
        return this.takeCommon(word, at);
    }
  }

  private takeName(word: NameWord): number {
    const known = (word.isFirst && !isAmbiguousFirstName(word.word)) || (word.isLast && this.units.length > 0);
    if (word.letterCase === 'lower' && !this.allLower && !known) {
      this.close();
      this.others++;
      return 1;
    }
    return this.add([word]);
  }

  /** "De Luca", and "di Francesco" behind a first name; elsewhere small particles are plain words. */
  private takeParticle(word: NameWord, at: number): number {
    const next = this.segment[at + 1];
    const afterFirst = this.units.length > 0 && this.units.every(({ isFirst, isInitial }) => isFirst || isInitial);
    const leads = word.letterCase !== 'lower' || (this.allLower && !PREPOSITIONS.has(word.word));
    const fits = leads || (afterFirst && (this.allLower || next?.letterCase !== 'lower'));
    // "Luca Della Valle": what is also a word of places ends the name.
    const place = next?.role === 'common' || next?.role === 'named-after';
    const surname = place && afterFirst && at + 2 === this.segment.length && isTitle(word) && isTitle(next);
    if (surname || (next?.role === 'name' && fits)) {
      this.add([word, next]);
      return 2;
    }
    this.close();
    return 1;
  }

  /** "San Lorenzo" is a place, unless a first name stands before it. */
  private takeSaint(word: NameWord, at: number): number {
    const next = this.segment[at + 1];
    if (next === undefined) return this.add([word]);
    if (this.units.some(({ isFirst }) => isFirst) && !this.placed && !this.blocked) {
      this.add([word, next]);
      return 2;
    }
    const person =
      word.word === 'santo' ? !TAKES_SANTO.test(next.word) : word.word === 'santa' && next.isLast && !next.isFirst;
    if (person) return this.add([word]);
    this.close();
    this.placed = true;
    this.others++;
    return 2;
  }

  private takeTitle(word: NameWord): number {
    // "D.ssa", "Sig.ra": the letters before the dot are no initial.
    if (word.word.length <= 3 && this.units.length === 1 && this.units[0]?.isInitial === true) this.units = [];
    if (this.isSurnameHere(word)) return this.add([word]);
    this.close();
    this.titled = true;
    return 1;
  }

  private takeCommon(word: NameWord, at: number): number {
    const next = this.segment[at + 1];
    const leadsName =
      word.isFirst && word.letterCase !== 'lower' && next?.isLast === true && next.letterCase !== 'lower';
    if (
      this.isSurnameHere(word) ||
      this.isOrdinarySurname(word) ||
      ((leadsName || this.isNameAlone(word, next)) && this.units.length === 0)
    )
      return this.add([word]);
    if (NUMERALS.has(word.word) && word.letterCase === 'upper') this.units = [];
    this.close();
    if (word.word.length > 3) this.others++;
    return 1;
  }

  /** "Nello Piersanti", "Bianca Pazzaglia": a first name that is also a small word, and one word more, alone in the segment. */
  private isNameAlone(word: NameWord, next: NameWord | undefined): boolean {
    // A longer segment is no name alone, and must not be counted for each of its words.
    if (this.segment.length > LONGEST_NAME_ALONE) return false;
    const names = this.segment.filter(({ role }) => role !== 'title' && role !== 'role' && role !== 'particle');
    const capitals = word.letterCase === 'title' && next?.letterCase === 'title';
    return word.isFirst && capitals && (next.role === 'name' || next.role === 'particle') && names.length === 2;
  }

  /** "Vera Luce", "Rosa Posta": a first name and one word of the language, with capitals and alone in the segment. */
  private isOrdinarySurname(word: NameWord): boolean {
    if (this.segment.length > LONGEST_NAME_ALONE || this.units.length !== 1) return false;
    const before = this.units[0];
    const names = this.segment.filter(({ role }) => role !== 'title' && role !== 'role');
    const capitals = word.letterCase === 'title' && before?.words[0]?.letterCase === 'title';
    return (
      before?.isFirst === true &&
      capitals &&
      names.length === 2 &&
      !COMMON_ENDINGS.test(word.word) &&
      !/ar[ei]$/.test(word.word)
    );
  }

  /** A word of offices or streets that is a surname too, right behind a first name and last: "Anna Villa". */
  private isSurnameHere(word: NameWord): boolean {
    const before = this.units[this.units.length - 1];
    return (
      before?.isFirst === true &&
      (!before.isLast || this.segment.length === 2) &&
      (word.isLast || ORDINARY_SURNAMES.has(word.word)) &&
      word === this.segment[this.segment.length - 1]
    );
  }

  private add(words: readonly NameWord[]): number {
    if (!this.blocked) this.units.push(unitOf(words));
    return words.length;
  }

  private close(): void {
    if (this.units.length > 0) this.runs.push({ units: this.units, titled: this.titled, placed: this.placed });
    if (this.units.length > 0) this.titled = false;
    this.units = [];
  }
}

import { fold } from '../../language/fold';
import { isClosing } from '../../language/greetings';
import { findPhones } from '../../language/phones';
import { tokensOf } from '../../language/token-memory';
import { sliceRange, type TextRange } from '../text-range';
import { isDeviceLine, isNotice } from './footer-lines';
import { isNameLine } from './name-line';
import {
  ADDRESS_STARTS,
  CONTACT_LABELS,
  HOURS_STARTS,
  OFFICE_STARTS,
  SENTENCE_WORDS,
  TROUBLE,
} from './signature-words';

/** What a line near the foot of a mail looks like by itself. `name`: a signature's line with a person's name. */
export type FootLineKind = 'blank' | 'closing' | 'name' | 'signature' | 'hours' | 'device' | 'notice' | 'message';

/** Signatures are made of short lines; names and contacts put in one row reach this far. */
const LONGEST_SIGNATURE_LINE = 160;

/** More of a line than this need not be read to know it for a notice, in UTF-16 code units. */
const LINE_HEAD = 1500;

/** A number that leads its line begins here at the latest: behind "Tel. uff.:". */
const LATEST_START = 12;

/** "A.B.": how people sign who know each other. */
const INITIALS = /^[A-Z]\. ?[A-Z]\.?$/;

/** Judges one line of the writer's own text, without looking at its neighbours. */
export function classifyFootLine(body: string, range: TextRange): FootLineKind {
  const line = sliceRange(body, range);
  const text = line.trim();
  const folded = fold(text.slice(0, LINE_HEAD));
  if (folded === '' || /^[-_=*~#.\s|]+$/.test(folded)) return 'blank';
  if (isDeviceLine(folded)) return 'device';
  if (INITIALS.test(text)) return 'signature';
  if (isNotice(folded)) return 'notice';
  if (text.length > LONGEST_SIGNATURE_LINE) return 'message';
  if (isClosing(line, tokensOf(body, range))) return 'closing';
  const words = wordsOf(folded);
  if (startsWithPhone(line, folded) && !tellsTrouble(words, text)) return 'signature';
  if (hasSentenceWords(text, words)) return startsWithAny(folded, HOURS_STARTS) ? 'hours' : 'message';
  if (tellsTrouble(words, text)) return 'message';
  if (isLabelled(folded)) return 'signature';
  if (isNameLine(line, words.length)) return 'name';
  if (/[?!;]$/.test(folded)) return 'message';
  if (isContactLine(folded, line)) return 'signature';
  if (startsWithAny(folded, HOURS_STARTS)) return 'hours';
  if (words.length <= 12 && startsWithAny(folded, OFFICE_STARTS) && !endsSentence(folded)) return 'signature';
  return 'message';
}

/** A full stop behind a word; "LL.PP.", "E.Q." and "S.U.A.P." are abbreviations. */
function endsSentence(folded: string): boolean {
  return folded.endsWith('.') && !/[ .][a-z]{1,2}\.$/.test(folded.slice(-5));
}

/** Whether a line has words that sentences have and signatures have not; `words` are the line's, where they are known. */
export function hasSentenceWords(line: string, words?: readonly string[]): boolean {
  if (hasVerbToBe(line)) return true;
  const unabbreviated = withoutAbbreviations(line);
  const read = words !== undefined && unabbreviated === line ? words : wordsOf(fold(unabbreviated));
  return read.some(isSentenceWord);
}

/** Offices and provinces that written small are words: "SIA", "Comune di Rho (MI)". */
const ABBREVIATIONS = /\b(?:SIA|CI|MI|SI|VA|VI)\b/g;
const BRACKETED = /\((?:CI|MI|SI|VA|VI)\)/g;

/** In a line that is all in capitals only brackets tell an abbreviation. */
function withoutAbbreviations(line: string): string {
  return line.replace(/[a-z]/.test(line) ? ABBREVIATIONS : BRACKETED, '');
}

/** "è" says as much as any word of a sentence, but folded it is "e". */
function hasVerbToBe(line: string): boolean {
  return /(?:^|\s)(?:è|é|e['’`])\s/i.test(line);
}

/** "Stato Civile" is an office. */
function isSentenceWord(word: string, index: number, words: readonly string[]): boolean {
  return SENTENCE_WORDS.has(word) && !(word === 'stato' && words[index + 1] === 'civile');
}

/**
 * "Protocollo bloccato", "Via Garibaldi duplicata": a report in two words, but not "Comune di Fermo", "Ufficio Stampa" nor "Comune di
 * Santa Maria Nuova".
 */
function tellsTrouble(words: readonly string[], text: string): boolean {
  const placed = /^comune di /i.test(text) && text !== text.toUpperCase();
  return words.some(
    (word, i) =>
      TROUBLE.test(word) &&
      !/^(?:di|del|ufficio|addett[oa])$/.test(words[i - 1] ?? '') &&
      !(placed && text.includes(` ${word.charAt(0).toUpperCase()}${word.slice(1)}`)),
  );
}

function wordsOf(folded: string): readonly string[] {
  return folded.match(/[a-z0-9']+/g) ?? [];
}

/** The letters of a line's first word, none where it begins with a digit. */
const LEADING_LETTERS = /^[^a-z0-9']*([a-z']+)/;

/** "0445 000312 (anche il martedì)", "Tel. 0731 123456, sempre dopo le 9": a number that leads its line is there to be called. */
function startsWithPhone(line: string, folded: string): boolean {
  // Most lines have no digit so near their beginning or begin with another word: they need not be searched for numbers.
  if (!/\d/.test(line.slice(0, LATEST_START + 3)) || !isLabel(LEADING_LETTERS.exec(folded)?.[1])) return false;
  const [first] = findPhones(line);
  if (first?.kind !== 'phone' || first.range.start > LATEST_START) return false;
  return wordsOf(fold(line.slice(0, first.range.start))).every((word) => isLabel(word) || /^\d+$/.test(word));
}

function isLabel(word: string | undefined): boolean {
  return word === undefined || CONTACT_LABELS.includes(word);
}

/** "Tel. 0731 …", "PEC: …@…", "Cod. Fisc. 800…": a contact or code behind its label. */
function isLabelled(folded: string): boolean {
  const label = CONTACT_LABELS.some((start) => startsWith(unmarked(folded), start));
  return label && /\d{5}|\d[./ -]{1,3}\d{3}|@|www|https?:/.test(folded);
}

function isContactLine(folded: string, line: string): boolean {
  if (startsWithAny(folded, ADDRESS_STARTS) && folded.length < 100) return true;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(unmarked(folded)) || /^(https?:\/\/|www\.)\S+$/.test(folded)) return true;
  if (/\b\d{5}\b[ -]+[a-z' ]+(\([a-z]{2}\))?$/.test(folded)) return true;
  return findPhones(line).length > 0 && folded.length < 90;
}

function startsWithAny(folded: string, starts: readonly string[]): boolean {
  const text = unmarked(folded).replace(/^(?:il |lo |la |l'|i |gli |le )/, '');
  return starts.some((start) => startsWith(text, start));
}

/** Without the dashes and dots that people put before the lines of a signature. */
function unmarked(folded: string): string {
  return folded.replace(/^[^a-z0-9@+]+/, '');
}

function startsWith(text: string, start: string): boolean {
  return text.startsWith(start) && !/[a-z0-9]/.test(text.charAt(start.length));
}

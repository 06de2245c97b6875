import { tokenize } from '../tokens';
import { cueKey } from './cue-words';
import { FORM, type FormName } from './verb-forms';

/**
 * One step of a pattern. `words`: one of these · `starts`: a word that begins so · `verb`: a form of the verb · `class`: what a named
 * reader recognises (a person's name, a number) · `gap`: up to so many words · `not`: no such word may come next, or, as the first
 * step, within the three words before.
 */
export type Step =
  | { readonly type: 'words'; readonly keys: readonly string[]; readonly optional: boolean }
  | { readonly type: 'starts'; readonly with: readonly string[]; readonly optional: boolean }
  | {
      readonly type: 'verb';
      readonly infinitives: readonly string[];
      readonly forms: number;
      readonly optional: boolean;
    }
  | { readonly type: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'not'; readonly keys: readonly string[] }
  | { readonly type: 'opening' }
  | { readonly type: 'closing' };

export type Pattern = readonly Step[];

const GAPS: Readonly<Partial<Record<string, number>>> = { '..': 2, '...': 5 };

/** More ways to match than this many choices give would make the time depend on the pattern. */
const MOST_CHOICES = 5;

/**
 * Reads a pattern as docs/cues.md describes the notation: "!non @riuscire:first ... @accedere|entrare". Lists of words that a file of
 * cues names stand in it as `{name}`.
 * @throws RangeError where it is none, with the reason: the patterns are data of the program, and a test reads them all
 */
export function readPattern(source: string, lists: Readonly<Record<string, string>> = {}): Pattern {
  const steps = source
    .trim()
    .split(/\s+/)
    .reduce<Step[]>((read, part) => [...read, ...readPart(part, lists)], []);
  const choices = steps.filter((step) => step.type === 'gap' || ('optional' in step && step.optional)).length;
  const first = steps.find(({ type }) => type !== 'not' && type !== 'opening');
  if (first === undefined || first.type === 'gap' || ('optional' in first && first.optional))
    throw new RangeError(`A pattern begins with a word: ${source}`);
  if (choices > MOST_CHOICES) throw new RangeError(`Too many gaps and optional words: ${source}`);
  return steps;
}

function readPart(part: string, lists: Readonly<Record<string, string>>): readonly Step[] {
  const gap = GAPS[part];
  if (gap !== undefined) return [{ type: 'gap', most: gap }];
  if (part === '^') return [{ type: 'opening' }];
  if (part === '$') return [{ type: 'closing' }];
  if (part.startsWith('!')) return [{ type: 'not', keys: keysOf(part.slice(1), lists) }];
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  if (body.startsWith('@')) return [readVerb(body.slice(1), optional)];
  const name = /^\{(.+)\}$/.exec(body)?.[1];
  if (name !== undefined && lists[name] === undefined) return [{ type: 'class', name, optional }];
  if (body.endsWith('*')) {
    return [{ type: 'starts', with: body.split('|').map((word) => cueKey(word.replace(/\*$/, ''))), optional }];
  }
  const words = body.includes('|') || name !== undefined ? null : tokenize(body);
  // "l'operatore" is two words, also in a pattern.
  if (words !== null && words.length > 1) {
    return words.map(({ word }) => ({ type: 'words', keys: [cueKey(word)], optional }));
  }
  return [{ type: 'words', keys: keysOf(body, lists), optional }];
}

function readVerb(body: string, optional: boolean): Step {
  const [verbs = '', names] = body.split(':');
  const forms = (names?.split('+') ?? Object.keys(FORM)).reduce((bits, name) => {
    if (!isFormName(name)) throw new RangeError(`No form of a verb: ${name}`);
    return bits | FORM[name];
  }, 0);
  return { type: 'verb', infinitives: verbs.split('|'), forms, optional };
}

function isFormName(name: string): name is FormName {
  return name in FORM;
}

/** The keys of "a|b|{list}". */
function keysOf(alternatives: string, lists: Readonly<Record<string, string>>): readonly string[] {
  return alternatives.split('|').reduce<readonly string[]>((keys, word) => {
    const name = /^\{(.+)\}$/.exec(word)?.[1];
    const list = name === undefined ? word : lists[name];
    if (list === undefined) throw new RangeError(`No list of words: ${word}`);
    return [...keys, ...list.split(' ').map(keyOf)];
  }, []);
}

function keyOf(entry: string): string {
  const [token, second] = tokenize(entry);
  if (token === undefined || second !== undefined) throw new RangeError(`Not one word: ${entry}`);
  return cueKey(token.word);
}

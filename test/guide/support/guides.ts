import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../../..');
export const GUIDE_FOLDER = path.join(ROOT, 'docs/guide');

export interface Guide {
  /** File name within docs/guide. */
  readonly name: string;
  readonly text: string;
}

/** What clerks, administrators and privacy officers read. */
export function guides(): readonly Guide[] {
  return readdirSync(GUIDE_FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => guide(name));
}

export function guide(name: string): Guide {
  return { name, text: readFileSync(path.join(GUIDE_FOLDER, name), 'utf8') };
}

/** The part of a guide below a heading, up to the next one of any level. */
export function section({ name, text }: Guide, heading: string): string {
  const [, after] = text.split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (after === undefined) throw new Error(`${name} has no heading "${heading}"`);
  return after.split(/^#+ /m)[0] ?? '';
}

/** The texts between single backquotes, fenced blocks left out. */
export function codeSpans(text: string): readonly string[] {
  return [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
}

/** The lines of fenced blocks in one language. */
export function blockLines(text: string, language: string): readonly string[] {
  return [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .flatMap(([, , block = '']) => block.split('\n'))
    .filter((line) => line !== '');
}

export function withoutBlocks(text: string): string {
  return text.replace(/^```[^]*?^```$/gm, '');
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { GUIDE_FOLDER, guides, ROOT, withoutBlocks } from './support/guides';

const GUIDES = guides();

/** Where a heading is found at, as the usual viewers of Markdown write it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function anchorsOf(file: string): readonly string[] {
  const text = withoutBlocks(readFileSync(file, 'utf8'));
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchor(heading));
}

test.each(GUIDES)('$name links to files and headings that are there', ({ name, text }) => {
  const targets = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [file = '', heading] = target.split('#');
    const linked = path.join(GUIDE_FOLDER, file === '' ? name : file);
    if (!existsSync(linked)) return true;
    return heading !== undefined && (statSync(linked).isDirectory() || !anchorsOf(linked).includes(heading));
  });
  expect(broken).toEqual([]);
});

test('every picture made for the guides is shown in one, with words for who does not see it', () => {
  const pictures = readdirSync(path.join(ROOT, 'docs/images')).filter((name) => name.startsWith('guida-'));
  expect(pictures.length).toBeGreaterThan(2);
  const shown = GUIDES.flatMap(({ text }) => [...text.matchAll(/!\[([^\]]*)\]\(\.\.\/images\/([^)]+)\)/g)]);
  expect(shown.filter(([, words = '']) => words.trim().length < 10)).toEqual([]);
  const names = new Set(shown.map(([, , name]) => name));
  expect(pictures.filter((name) => !names.has(name))).toEqual([]);
});

test('every guide is reached from the list of guides', () => {
  const list = readFileSync(path.join(GUIDE_FOLDER, 'README.md'), 'utf8');
  for (const { name } of GUIDES) if (name !== 'README.md') expect(list).toContain(`(${name})`);
});

import ts from 'typescript';
import { projectFiles } from '../../tree/source-files';

/** What stands for a changing part, in the program's words as in the guides. */
export const GAP = '…';

/** Every text of the Italian interface, with `…` for what is filled in, and the words of the site's own pages. */
export function programWords(): readonly string[] {
  const locale = projectFiles('src/locales/it').flatMap(({ path, text }) => literals(path, text));
  const pages = projectFiles('src/hosts/site/static')
    .filter(({ path }) => path.endsWith('.html'))
    .flatMap(({ text }) => text.split(/<[^>]*>/).map((words) => words.replace(/\s+/g, ' ').trim()));
  return [...locale, ...pages].filter((words) => words !== '');
}

/** Whether the program says so: as a part of one of its texts, or with its gaps filled in. */
export function isSaid(quote: string, words: readonly string[]): boolean {
  return words.some((one) => one.includes(quote) || (isTelling(one) && filled(one).test(quote)));
}

/** A quote of a guide as a pattern over how a message of the program begins. */
export function begins(quote: string): RegExp {
  return new RegExp(`^${pattern(quote)}`);
}

function filled(words: string): RegExp {
  return new RegExp(`^${pattern(words)}$`);
}

function pattern(words: string): string {
  const parts = words.split(GAP).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return parts.join('.+');
}

/** A text that is hardly more than a gap would match whatever is quoted. */
function isTelling(words: string): boolean {
  return words.includes(GAP) && words.split(GAP).join('').trim().length >= 6;
}

function literals(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => GAP + literal.text).join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

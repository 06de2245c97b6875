import { fold } from '../../core/language/fold';

/** Words that lead to an address and name no module, folded; longer ones first. */
const LEADING_TO_ADDRESS = [
  'a questo indirizzo',
  'questo indirizzo',
  'indirizzo di posta elettronica',
  'indirizzo posta elettronica',
  'posta elettronica',
  'per segnalazioni',
  'per assistenza',
  'indirizzo e-mail',
  'indirizzo email',
  'indirizzo mail',
  'scrivere una mail a',
  'scrivere a',
  'inviare a',
  'invia a',
  'invia una mail',
  'scrivi una mail',
  'scrivi a',
  'scrivici',
  'scrivi',
  'contattare',
  'contatti',
  'contatto',
  'clicca qui',
  'indirizzo',
  'casella',
  'e-mail',
  'email',
  'mail',
  'ticket',
];

const EDGES = ' \t\n:;,-–—=<>|•·●▪*→/.';

/** Wrappings that go when they are around the whole, or lack their other half: that was around the address. */
const WRAPPINGS = ['()', '[]', '""', "''", '«»', '“”'];

/** "1.", "12)", "a)" before an entry of a list. */
const NUMBERING = /^\(?(?:[0-9]{1,3}|[a-z])[.)](?=\s)/i;

/** As often as wrappings can be around each other in practice; keeps the time linear. */
const MOST_ROUNDS = 6;

/** What is left of a line without its address, as a module's name: without bullets, separators and "scrivere a". May be empty. */
export function entryName(text: string): string {
  let name = text.replace(/[(<[]\s{0,20}[)>\]]/g, ' ').replace(/\s+/g, ' ');
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shorter = withoutLeading(withoutEdges(name).replace(NUMBERING, ''));
    if (shorter === name) break;
    name = shorter;
  }
  return name;
}

function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGES.includes(text.charAt(start))) start++;
  while (end > start && EDGES.includes(text.charAt(end - 1))) end--;
  return WRAPPINGS.reduce(unwrapped, text.slice(start, end));
}

function unwrapped(text: string, pair: string): string {
  const [left = '', right = ''] = pair;
  const inner = text.slice(1, -1);
  if (text.length > 1 && text.startsWith(left) && text.endsWith(right) && !inner.includes(left)) return inner;
  const isOdd =
    left === right ? text.split(left).length % 2 === 0 : text.split(left).length !== text.split(right).length;
  if (!isOdd) return text;
  if (text.startsWith(left) || text.startsWith(right)) return text.slice(1);
  return text.endsWith(left) || text.endsWith(right) ? text.slice(0, -1) : text;
}

function withoutLeading(text: string): string {
  const folded = fold(text);
  for (const words of LEADING_TO_ADDRESS) {
    if (folded === words) return '';
    if (folded.endsWith(` ${words}`)) return text.slice(0, -words.length - 1);
    if (folded.startsWith(`${words}:`) || folded.startsWith(`${words} :`)) return text.slice(words.length);
  }
  return text;
}

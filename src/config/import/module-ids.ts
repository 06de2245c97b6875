import { fold } from '../../core/language/fold';

/** Words that tell nothing apart. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a ad al alla ai agli alle con da dal dalla dai dalle di del dello della dei degli delle e ed il lo la i gli le in nel nella per su sul sulla un una d l o'.split(
    ' ',
  ),
);

const MOST_WORDS = 4;
const LONGEST_ID = 40;

/**
 * An id for each name: lower-case ASCII, from the name's first telling words outside brackets, so that "Tributi (IMU, TARI)" is
 * `tributi` whatever stands around it. Of equal ones the later get `-2`, `-3` in the order given. An id that is already
 * taken by `fixed` (the ones that the source itself has) counts as an earlier one.
 */
export function moduleIds(names: readonly string[], fixed: readonly string[] = []): readonly string[] {
  const taken = new Set(fixed.map((id) => id.toLowerCase()));
  return names.map((name) => {
    const base = slug(name);
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return id;
  });
}

function slug(name: string): string {
  const outside = name.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  const words = tellingWords(outside);
  const chosen = words.length > 0 ? words : tellingWords(name);
  const fitting = chosen
    .slice(0, MOST_WORDS)
    .filter((_, index) => chosen.slice(0, index + 1).join('-').length <= LONGEST_ID);
  const [first = 'modulo'] = chosen;
  return fitting.length > 0 ? fitting.join('-') : first.slice(0, LONGEST_ID);
}

function tellingWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
}

import * as vocabulary from './entity-words';
import { PlaceText, placeWordsOf } from './place-text';

/** How plainly the texts name an Ente: `partly` by a telling word of a longer name ("Villanova" for Villanova Marina). */
export type EntityNaming = 'named' | 'partly' | 'not-named';

/** Shorter words are too common to stand for a place. */
const SHORTEST_PART = 5;
/** Nobody serves more; a longer list would be somebody's game. */
const MOST_ENTITIES = 200;

/** Whether one of the texts names one of the Enti (§ 2.4.5): in full, by its place, or by its kind where only one is of that kind. */
export function entityNaming(texts: readonly string[], entities: readonly string[]): EntityNaming {
  const known = entities
    .slice(0, MOST_ENTITIES)
    .map((entity) => ({ words: placeWordsOf(entity), place: placeWords(entity) }));
  const read = texts.map((text) => new PlaceText(text));
  const names = (entity: KnownEntity) => read.some((text) => isNamed(text, entity, known));
  if (known.some(names)) return 'named';
  return known.some((entity) => read.some((text) => isNamedPartly(text, entity, known))) ? 'partly' : 'not-named';
}

interface KnownEntity {
  /** All words of the Ente's name. */
  readonly words: readonly string[];
  /** Those that tell which one it is. */
  readonly place: readonly string[];
}

/** The words of an Ente's name that tell it from others: "Comune di Villa Epsilon" gives "villa", "epsilon". */
export function placeWords(entity: string): readonly string[] {
  const words = placeWordsOf(entity);
  const first = words.findIndex((word) => !vocabulary.KINDS.has(word) && !vocabulary.LINKS.has(word));
  return first === -1 ? [] : words.slice(first);
}

function isNamed(text: PlaceText, { words, place }: KnownEntity, all: readonly KnownEntity[]): boolean {
  const telling = place.some((word) => /[a-z]{3}/.test(word));
  if ((words.length > 1 || !telling) && text.hasRow(words)) return true;
  if (telling && namesPlace(text, place)) return true;
  const [kind = '', qualifier = ''] = words;
  if (
    vocabulary.TELLING_KINDS.includes(kind) &&
    isOnly(all, (other) => other.words[0] === kind) &&
    text.namesKind(kind)
  )
    return true;
  const qualified = vocabulary.KINDS.has(kind) && qualifier !== '' && !vocabulary.LINKS.has(qualifier);
  return (
    qualified &&
    isOnly(all, (other) => other.words[0] === kind && other.words[1] === qualifier) &&
    text.hasRow([kind, qualifier])
  );
}

/** The place in full, written in one word ("Montesanvito"), without its saint, or as it is called before "sul Po", "al Ponte". */
function namesPlace(text: PlaceText, place: readonly string[]): boolean {
  if (text.hasPlace(place) || text.hasJoined(place)) return true;
  const bare = place[0] === 's' && place.length > 2 ? place.slice(1) : [];
  if (bare.length > 1 && text.hasPlace(bare)) return true;
  const link = place.findIndex((word, i) => i > 0 && vocabulary.LINKS.has(word));
  const head = link === -1 ? [] : place.slice(0, link);
  const telling = head.length > 1 || (head[0] ?? '').length >= SHORTEST_PART;
  return telling && !head.every((word) => vocabulary.ORDINARY.has(word)) && text.hasPlace(head);
}

/** By one word that no other of the Enti has, or by its saint. */
function isNamedPartly(text: PlaceText, { place }: KnownEntity, all: readonly KnownEntity[]): boolean {
  return place.some((word, i) => {
    if (word === 's' && place[i + 1] !== undefined) return text.hasPlace(place.slice(i, i + 2));
    if (word.length < SHORTEST_PART || vocabulary.ORDINARY.has(word)) return false;
    return isOnly(all, (other) => other.place.includes(word)) && text.hasPlace([word]);
  });
}

function isOnly(all: readonly KnownEntity[], test: (entity: KnownEntity) => boolean): boolean {
  return all.filter(test).length === 1;
}

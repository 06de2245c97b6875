import { tokenize } from '../../language/tokens';

/** Words that tell what kind of body an Ente is (folded), not which one. */
const KINDS: ReadonlySet<string> = new Set([
  'comune',
  'citta',
  'unione',
  'comunita',
  'montana',
  'provincia',
  'metropolitana',
  'consorzio',
  'ambito',
  'ats',
  'azienda',
  'speciale',
  'ente',
  'regione',
  'unita',
  'municipio',
  'comuni',
  'servizi',
  'asp',
  'roma capitale',
  'ex',
  'istituzione',
  'parco',
  'universita',
  'agraria',
]);

/** Kinds of which a writer rarely serves two, so that the kind alone names the body. */
const TELLING_KINDS: readonly string[] = ['unione', 'comunita', 'provincia', 'consorzio', 'parco'];

const LINKS: ReadonlySet<string> = new Set([
  'di',
  'del',
  'dello',
  'della',
  'dei',
  'al',
  'sul',
  'sulla',
  'sullo',
  'nel',
  "nell'",
  "sull'",
  'delle',
  'degli',
  "dell'",
  "d'",
  'e',
  'ed',
  'in',
  'tra',
  'fra',
  'a',
  'al',
  'la',
  'il',
  'lo',
  'le',
  'i',
  "l'",
]);

const SAINTS: ReadonlySet<string> = new Set(['san', 'santo', 'santa', "sant'", 's', 'ss', 'santi']);

/** The words of an Ente's name that tell it from others: "Comune di Villa Epsilon" gives "villa", "epsilon". */
export function placeWords(entity: string): readonly string[] {
  const words = wordsOf(entity);
  const first = words.findIndex((word) => !KINDS.has(word) && !LINKS.has(word));
  return first === -1 ? [] : words.slice(first);
}

/** How plainly a text names an Ente: `partly` by the first word of a longer name ("Boretta" for Boretta sul Po). */
export type EntityNaming = 'named' | 'partly' | 'not-named';

/** Whether the text names the Ente: its place in full, or its kind where no other of the Enti is of that kind. */
export function namesEntity(text: string, entity: string, all: readonly string[]): EntityNaming {
  const words = wordsOf(text);
  const place = placeWords(entity);
  // "Zeno al Ponte" leaves out the saint.
  const bare = place[0] === 's' && place.length > 2 ? place.slice(1) : place;
  if (bare.length > 0 && containsRow(words, bare)) return 'named';
  const kind = TELLING_KINDS.find((candidate) => wordsOf(entity)[0] === candidate);
  const only = kind !== undefined && all.filter((other) => wordsOf(other)[0] === kind).length === 1;
  if (only && words.includes(kind)) return 'named';
  const head = headOf(place);
  const shared = all.some((other) => other !== entity && headOf(placeWords(other)).join(' ') === head.join(' '));
  if (shared || head.length === 0 || !containsRow(words, head)) return 'not-named';
  return head.length < place.length && LINKS.has(place[head.length] ?? '') ? 'named' : 'partly';
}

/**
 * What people call the place for short: "Boretta" of "Boretta sul Po", "San Zeno" of "San Zeno al Ponte", "Villanova" of "Villanova
 * Marina"; nothing where that would be an ordinary word.
 */
function headOf(place: readonly string[]): readonly string[] {
  const [first = ''] = place;
  if (first === 's') return place.length > 2 ? place.slice(0, 2) : [];
  return place.length > 1 && first.length >= SHORTEST_PART && !ORDINARY_PLACES.has(first) ? [first] : [];
}

/** First words of so many places that alone they name none. */
const ORDINARY_PLACES: ReadonlySet<string> = new Set(
  'borgo villa monte monti castello castel rocca porto torre torri campo ponte isola valle colle colli piano serra pieve terre marina lido fiume'.split(
    ' ',
  ),
);

/** Shorter words are too common to stand for a place. */
const SHORTEST_PART = 5;

/** Folded words; all spellings of "saint" are one word, and an address gives its parts ("comune.castelbeta.example"). */
function wordsOf(text: string): readonly string[] {
  return tokenize(text)
    .flatMap(({ word, kind }) => (kind === 'code' ? word.split(/[^a-z0-9]+/) : [word]))
    .map((word) => (SAINTS.has(word) ? 's' : word))
    .filter((word) => word !== '');
}

/** The words in a row, but not as the name of a street or of a company. */
function containsRow(words: readonly string[], row: readonly string[]): boolean {
  for (let i = 0; i + row.length <= words.length; i++) {
    if (!row.every((word, k) => words[i + k] === word)) continue;
    const before = words.slice(Math.max(0, i - COMPANY_REACH), i);
    const street = before.slice(-2).some((word) => STREETS.has(word));
    const company =
      before.some((word) => COMPANIES.has(word)) ||
      words.slice(i + row.length, i + row.length + 3).some((word) => COMPANY_FORMS.has(word));
    if (!street && !company) return true;
  }
  return false;
}

const COMPANY_REACH = 3;

const STREETS: ReadonlySet<string> = new Set(
  'via viale vle v.le piazza pzza piazzale ple corso cso largo vicolo strada contrada cda lungomare rotonda parcheggio'.split(
    ' ',
  ),
);

const COMPANIES: ReadonlySet<string> = new Set(
  'ditta ditte impresa imprese societa azienda studio cooperativa coop banca ristorante bar hotel albergo farmacia signor signora sig sig.ra famiglia'.split(
    ' ',
  ),
);

const COMPANY_FORMS: ReadonlySet<string> = new Set('srl srls spa snc sas scarl sapa software costruzioni'.split(' '));

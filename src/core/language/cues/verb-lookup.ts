import { cueKey, type CueWord } from './cue-words';
import { FORM } from './verb-forms';
import type { VerbForm, VerbIndex } from './verb-index';

/** Pronouns that hang on a verb's end, longest first: "contattarmi", "fatecelo", "chiamandovi". */
const CLITICS = /(?:[mtcv]e(?:l[oaie]|ne)|glie(?:l[oaie]|ne)|mi|ti|ci|vi|si|l[oaie]|ne|gli)$/;

const SHORTEST_STEM = 2;

const NONE: readonly VerbForm[] = [];

/** Forms after which pronouns hang: the imperative is the second person's. */
const CARRYING = FORM.infinitive | FORM.gerund | FORM.second | FORM.participle;

/** Whose form a word can be, of the verbs that patterns name; pronouns at its end are taken off. */
export function verbFormsAt({ key, word, kind }: CueWord, verbs: VerbIndex): readonly VerbForm[] {
  if (kind !== 'word') return NONE;
  const known = verbs.lookUp(key);
  if (known.length > 0) return known;
  const bare = word.replace(CLITICS, '');
  if (bare.length === word.length || bare.length < SHORTEST_STEM) return NONE;
  // An infinitive loses its last vowel before them ("contattar-mi"), "fa' mi" doubles the pronoun's first letter.
  const forms = [...verbs.lookUp(cueKey(`${bare}e`)), ...verbs.lookUp(cueKey(bare))];
  return forms.filter((form) => (form.forms & CARRYING) !== 0);
}

import { IRREGULAR_VERBS } from './irregular-verbs';

/** What a form of a verb can be, as bits: several where one form is several things ("contatti"). */
export const FORM = { first: 1, second: 2, third: 4, infinitive: 8, gerund: 16, participle: 32 } as const;

export type FormName = keyof typeof FORM;

/** Endings after the stem, by what they are. Those that begin with e or i change some stems: see `attach`. */
type Endings = Readonly<Partial<Record<FormName, string>>>;

/** Future and conditional, behind "er" or "ir". */
const LATER: Endings = { first: 'o emo ei emmo', second: 'ai ete esti este', third: 'a anno ebbe ebbero' };

const ENDINGS: Readonly<Record<'are' | 'ere' | 'ire', Endings>> = {
  are: {
    first: 'o iamo avo avamo ai ammo assi assimo',
    second: 'i a ate avi avate aste',
    third: 'a ano ava avano i ino asse assero arono',
    infinitive: 'are',
    gerund: 'ando',
    participle: 'ato ata ati ate',
  },
  ere: {
    first: 'o iamo evo evamo essi',
    second: 'i ete evi evate',
    third: 'e ono eva evano a ano esse essero',
    infinitive: 'ere',
    gerund: 'endo',
    participle: 'uto uta uti ute',
  },
  ire: {
    first: 'o isco iamo ivo ivamo issi',
    second: 'i isci ite ivi ivate',
    third: 'e isce ono iscono iva ivano a ano isca iscano isse',
    infinitive: 'ire',
    gerund: 'endo',
    participle: 'ito ita iti ite',
  },
};

/** All forms of an Italian verb that patterns can ask for, folded, with the bits of `FORM`. @param infinitive "chiamare" */
export function verbForms(infinitive: string): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, name: FormName): void => {
    forms.set(form, (forms.get(form) ?? 0) | FORM[name]);
  };
  const { stem: special, later, participle, ...others } = IRREGULAR_VERBS[infinitive] ?? {};
  const stem = special ?? infinitive.slice(0, -3);
  // Verbs with a stem of their own come from Latin ones in -ere ("facere", "dicere").
  const conjugation = special === undefined ? conjugationOf(infinitive) : 'ere';
  const attach = conjugation === 'are' ? attachHard : attachSoft;
  if (stem !== '') {
    each(ENDINGS[conjugation], (tail, name) => {
      if (name !== 'participle' || participle === undefined) add(attach(stem, tail), name);
    });
  }
  const future = later ?? attach(stem, conjugation === 'ire' ? 'ir' : 'er');
  each(LATER, (tail, name) => {
    add(future + tail, name);
  });
  each(others, add);
  for (const vowel of participle === undefined ? '' : 'oaie')
    add((participle ?? '').slice(0, -1) + vowel, 'participle');
  return forms;
}

function each(endings: Endings, use: (text: string, name: FormName) => void): void {
  for (const name of Object.keys(FORM) as FormName[])
    for (const text of endings[name]?.split(' ') ?? []) use(text, name);
}

function conjugationOf(infinitive: string): 'are' | 'ere' | 'ire' {
  const ending = infinitive.slice(-3);
  return ending === 'are' || ending === 'ire' ? ending : 'ere';
}

/** "cerc" + "i" is "cerchi", "lasci" + "i" is "lasci", "lasci" + "er" is "lascer", "invi" + "iamo" is "inviamo". */
function attachHard(stem: string, ending: string): string {
  if (/[cg]$/.test(stem) && /^[ei]/.test(ending)) return `${stem}h${ending}`;
  if (stem.endsWith('i') && (ending.startsWith('i') || (/[cg]i$/.test(stem) && ending.startsWith('e'))))
    return stem.slice(0, -1) + ending;
  return stem + ending;
}

/** "legg" + "i" is "leggi". */
function attachSoft(stem: string, ending: string): string {
  return stem + ending;
}

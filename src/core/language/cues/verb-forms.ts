import { IRREGULAR_VERBS, PARTICIPLES } from './irregular-verbs';

/** What a form of a verb can be, as bits: several where one form is several things ("contatti"). */
export const FORM = { first: 1, second: 2, third: 4, infinitive: 8, gerund: 16, participle: 32 } as const;

export type FormName = keyof typeof FORM;

/** Forms or endings by what they are, divided by blanks. */
type Endings = Readonly<Partial<Record<FormName, string>>>;

function listed(endings: Endings): readonly (readonly [ending: string, bits: number])[] {
  return (Object.keys(FORM) as FormName[]).flatMap((name) =>
    (endings[name]?.split(' ') ?? []).map((ending) => [ending, FORM[name]] as const),
  );
}

/** Future and conditional, behind "er" or "ir". */
const LATER = listed({ first: 'o emo ei emmo', second: 'ai ete esti este', third: 'a anno ebbe ebbero' });

const ENDINGS = {
  are: listed({
    first: 'o iamo avo avamo ai ammo assi assimo',
    second: 'i a ate iate avi avate aste',
    third: 'a ano ava avano i ino asse assero arono',
    infinitive: 'are',
    gerund: 'ando',
    participle: 'ato ata ati ate',
  }),
  ere: listed({
    first: 'o iamo evo evamo essi',
    second: 'i ete iate evi evate',
    third: 'e ono eva evano a ano esse essero',
    infinitive: 'ere',
    gerund: 'endo',
    participle: 'uto uta uti ute',
  }),
  ire: listed({
    first: 'o isco iamo ivo ivamo issi',
    second: 'i isci ite iate ivi ivate',
    third: 'e isce ono iscono iva ivano a ano isca iscano isse',
    infinitive: 'ire',
    gerund: 'endo',
    participle: 'ito ita iti ite',
  }),
};

/** All forms of an Italian verb that patterns can ask for, folded, with the bits of `FORM`. @param infinitive "chiamare" */
export function verbForms(infinitive: string): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, bits: number): void => {
    forms.set(form, (forms.get(form) ?? 0) | bits);
  };
  const {
    stem: special,
    later,
    participle = strongParticiple(infinitive),
    ...others
  } = IRREGULAR_VERBS[infinitive] ?? {};
  const stem = special ?? infinitive.slice(0, -3);
  // Verbs with a stem of their own come from Latin ones in -ere ("facere", "dicere").
  const conjugation = special === undefined ? conjugationOf(infinitive) : 'ere';
  const attach = conjugation === 'are' ? attacher(stem) : (ending: string) => stem + ending;
  if (stem !== '') {
    for (const [tail, bits] of ENDINGS[conjugation])
      if (bits !== FORM.participle || participle === undefined) add(attach(tail), bits);
  }
  const future = later ?? attach(conjugation === 'ire' ? 'ir' : 'er');
  for (const [tail, bits] of LATER) add(future + tail, bits);
  for (const [form, bits] of listed(others)) add(form, bits);
  if (participle !== undefined) for (const vowel of 'oaie') add(participle.slice(0, -1) + vowel, FORM.participle);
  return forms;
}

/** By so many letters at their beginning the forms of verbs are told apart before they are made. */
const INITIALS = 3;

/** The letters by which a form's key (see `cueKey`) is looked up; of a short one all. */
export function initialsOf(key: string): string {
  return key.slice(0, INITIALS);
}

/** With which letters the keys of a verb's forms can begin ("ven", "vie" and "ver" for "venire"); keys have no double letters. */
export function verbInitials(infinitive: string): ReadonlySet<string> {
  const {
    stem = infinitive.slice(0, -3),
    later = '',
    participle = strongParticiple(infinitive) ?? '',
    ...others
  } = IRREGULAR_VERBS[infinitive] ?? {};
  const regular = stem.length < INITIALS ? verbForms(infinitive).keys() : [stem];
  const irregular = listed(others).map(([form]) => form);
  const initials = new Set<string>();
  for (const form of [...regular, later, participle, ...irregular])
    initials.add(initialsOf(form)).add(initialsOf(form.replace(/([a-z])\1/g, '$1')));
  return initials;
}

function conjugationOf(infinitive: string): 'are' | 'ere' | 'ire' {
  const ending = infinitive.slice(-3);
  return ending === 'are' || ending === 'ire' ? ending : 'ere';
}

/** The participle of a verb in whose infinitive one of `PARTICIPLES` ends. */
function strongParticiple(infinitive: string): string | undefined {
  const ending = Object.keys(PARTICIPLES).find((end) => infinitive.endsWith(end));
  return ending === undefined ? undefined : infinitive.slice(0, -ending.length) + (PARTICIPLES[ending] ?? '');
}

/** How endings join the stem of a verb in -are: "cerc" + "i" is "cerchi", "lasci" + "i" is "lasci", "lasci" + "er" is "lascer". */
function attacher(stem: string): (ending: string) => string {
  const hard = /[cg]$/.test(stem);
  const soft = /[cg]i$/.test(stem);
  const vowel = stem.endsWith('i');
  if (!hard && !vowel) return (ending) => stem + ending;
  const short = stem.slice(0, -1);
  return (ending) => {
    const first = ending.charAt(0);
    if (hard && (first === 'e' || first === 'i')) return `${stem}h${ending}`;
    return vowel && (first === 'i' || (soft && first === 'e')) ? short + ending : stem + ending;
  };
}

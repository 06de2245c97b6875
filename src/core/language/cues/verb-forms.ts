import { IRREGULAR_VERBS } from './irregular-verbs';

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
    second: 'i a ate avi avate aste',
    third: 'a ano ava avano i ino asse assero arono',
    infinitive: 'are',
    gerund: 'ando',
    participle: 'ato ata ati ate',
  }),
  ere: listed({
    first: 'o iamo evo evamo essi',
    second: 'i ete evi evate',
    third: 'e ono eva evano a ano esse essero',
    infinitive: 'ere',
    gerund: 'endo',
    participle: 'uto uta uti ute',
  }),
  ire: listed({
    first: 'o isco iamo ivo ivamo issi',
    second: 'i isci ite ivi ivate',
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
  const irregular = IRREGULAR_VERBS[infinitive];
  if (irregular?.whole !== true) {
    const ending = infinitive.slice(-3);
    const conjugation = ending === 'are' || ending === 'ire' ? ending : 'ere';
    const attach = attacher(infinitive.slice(0, -3));
    const keepsParticiple = irregular?.participle === undefined;
    for (const [tail, bits] of ENDINGS[conjugation])
      if (keepsParticiple || bits !== FORM.participle) add(attach(tail), bits);
    const later = attach(conjugation === 'ire' ? 'ir' : 'er');
    for (const [tail, bits] of LATER) add(later + tail, bits);
  }
  for (const [form, bits] of listed(irregular ?? {})) add(form, bits);
  return forms;
}

/** With which two letters the forms of a verb begin ("ve" and "vi" for "venire"). */
export function verbInitials(infinitive: string): ReadonlySet<string> {
  const irregular = listed(IRREGULAR_VERBS[infinitive] ?? {});
  return new Set([infinitive, ...irregular.map(([form]) => form)].map((form) => form.slice(0, 2)));
}

/** How endings join a stem: "cerc" + "i" is "cerchi", "lasci" + "i" is "lasci", "lasci" + "er" is "lascer". */
function attacher(stem: string): (ending: string) => string {
  const hard = /[cg]$/.test(stem) && !SOFT.test(stem);
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

/** Stems of verbs in -ere and -ire whose c or g stays soft ("leggere", "aggiungere", "conoscere"). */
const SOFT = /(?:gg|ng|lg|rg|sc|nc|ic|uc)$/;

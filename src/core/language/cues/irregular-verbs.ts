import type { FormName } from './verb-forms';

/** What differs from the regular conjugation, folded. */
export interface IrregularVerb extends Readonly<Partial<Record<Exclude<FormName, 'participle'>, string>>> {
  /** What future and conditional begin with, if not the infinitive's own ("potr"). */
  readonly later?: string;
  /** Masculine singular, if none of `PARTICIPLES` gives it. */
  readonly participle?: string;
  /** The stem of the regular forms, if it is not the infinitive without its ending; empty where there are none. */
  readonly stem?: string;
}

export const IRREGULAR_VERBS: Readonly<Partial<Record<string, IrregularVerb>>> = {
  essere: {
    stem: '',
    later: 'sar',
    first: 'sono siamo ero eravamo fossi fossimo',
    second: 'sei siete eri eravate',
    third: 'e sono era erano sia siano fosse fossero',
    infinitive: 'essere',
    gerund: 'essendo',
    participle: 'stato',
  },
  avere: { later: 'avr', first: 'ho abbiamo', second: 'hai', third: 'ha hanno abbia abbiano', infinitive: 'aver' },
  fare: {
    stem: 'fac',
    later: 'far',
    first: 'faccio facciamo',
    second: 'fai fate',
    third: 'fa fanno faccia facciano',
    infinitive: 'fare far',
    participle: 'fatto',
  },
  dire: { stem: 'dic', later: 'dir', second: 'dite', infinitive: 'dire dir', participle: 'detto' },
  dare: { later: 'dar', first: 'diamo', second: 'dai', third: 'danno dia diano', infinitive: 'dar' },
  stare: { later: 'star', first: 'stiamo', second: 'stai', third: 'stanno stia stiano' },
  andare: { later: 'andr', first: 'vado', second: 'vai', third: 'va vanno vada vadano' },
  venire: {
    later: 'verr',
    first: 'vengo',
    second: 'vieni',
    third: 'viene vengono venga vengano',
    participle: 'venuto',
  },
  tenere: { later: 'terr', first: 'tengo', second: 'tieni', third: 'tiene tengono tenga tengano' },
  potere: {
    later: 'potr',
    first: 'posso possiamo',
    second: 'puoi',
    third: 'puo possono possa possano',
    infinitive: 'poter',
  },
  volere: {
    later: 'vorr',
    first: 'voglio vogliamo',
    second: 'vuoi',
    third: 'vuole vogliono voglia',
    infinitive: 'voler',
  },
  dovere: {
    later: 'dovr',
    first: 'devo dobbiamo',
    second: 'devi',
    third: 'deve devono debba debbano',
    infinitive: 'dover',
  },
  sapere: { later: 'sapr', first: 'so sappiamo', second: 'sai', third: 'sa sanno sappia', infinitive: 'saper' },
  riuscire: { first: 'riesco', second: 'riesci', third: 'riesce riescono riesca riescano' },
  uscire: { first: 'esco', second: 'esci', third: 'esce escono esca escano' },
  rimanere: { later: 'rimarr', first: 'rimango', third: 'rimangono rimanga', participle: 'rimasto' },
  vedere: { later: 'vedr' },
  produrre: { stem: 'produc', later: 'produrr', infinitive: 'produrre', participle: 'prodotto' },
  proporre: {
    stem: 'propon',
    later: 'proporr',
    first: 'propongo',
    third: 'propongono',
    infinitive: 'proporre',
    participle: 'proposto',
  },
  disporre: {
    stem: 'dispon',
    later: 'disporr',
    first: 'dispongo',
    third: 'dispongono',
    infinitive: 'disporre',
    participle: 'disposto',
  },
  comparire: { third: 'compare compaiono', participle: 'comparso' },
  scegliere: { first: 'scelgo' },
  togliere: { first: 'tolgo' },
  assistere: { participle: 'assistito' },
};

/** How infinitives end, and their participles: compounds go with the verb that they are made of ("trasmettere", "trasmesso"). */
export const PARTICIPLES: Readonly<Record<string, string>> = {
  chiedere: 'chiesto',
  spondere: 'sposto',
  scrivere: 'scritto',
  mettere: 'messo',
  vedere: 'visto',
  prendere: 'preso',
  chiudere: 'chiuso',
  cludere: 'cluso',
  fondere: 'fuso',
  videre: 'viso',
  aprire: 'aperto',
  coprire: 'coperto',
  leggere: 'letto',
  correggere: 'corretto',
  solvere: 'solto',
  volgere: 'volto',
  succedere: 'successo',
  tendere: 'teso',
  pendere: 'peso',
  giungere: 'giunto',
  gliere: 'lto',
  perdere: 'perso',
  spegnere: 'spento',
};

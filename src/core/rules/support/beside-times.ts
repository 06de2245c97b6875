/** Words that say no more than the times beside them: "ore 8-14", "di mattina, tel. interno". */
export const BESIDE_TIMES: ReadonlySet<string> = new Set(
  (
    'io ci sono siamo ore h orario orari circa poi anche solo meglio preferibilmente possibilmente o e al in di la il lo le nel da per alle dalle fino ' +
    'tel telefono cell cellulare ufficio grazie tutti tutte tutto ogni no si non dopo prima compreso escluso eccetto tranne disponibilita reperibilita ' +
    "contatto contatti numero sotto sopra calce qui fisso diretto interno mobile fascia risponde rispondo chi a al all' sul altri altre"
  ).split(' '),
);

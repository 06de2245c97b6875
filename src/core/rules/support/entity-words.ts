/** Words that tell what kind of body an Ente is (folded), not which one. */
export const KINDS: ReadonlySet<string> = set(
  'comune citta unione comunita montana provincia metropolitana consorzio ambito ats azienda speciale ente regione unita municipio',
  'comuni servizi asp ex istituzione parco universita agraria',
);

/** Kinds of which a writer rarely serves two, so that the kind alone names the body. */
export const TELLING_KINDS: readonly string[] = ['unione', 'provincia'];

/** Behind a telling kind they make it another body: "Unione Europea", "provincia di Roma". */
export const OTHER_BODIES: ReadonlySet<string> = set(
  'europea europeo di sportiva sindacale nazionale italiana civile bancaria',
);

export const LINKS: ReadonlySet<string> = set(
  "di del dello della dei delle degli dell' d' e ed in tra fra a al allo alla all' sul sulla sullo sull' nel nell' la il lo le i l'",
);

export const SAINTS: ReadonlySet<string> = set("san santo santa sant' s ss santi");

/** First words of so many places that alone they name none, and places that are ordinary words. */
export const ORDINARY: ReadonlySet<string> = set(
  'borgo villa monte monti castello castel rocca porto torre torri campo ponte isola valle valli colle colli piano serra pieve terre',
  'marina lido fiume fermo forte lago bosco fonte prato corte cento none alta alto bassa basso nuova nuovo vecchia vecchio superiore',
  'inferiore mare marche unione media medio centro nord ovest',
);

/** Before a place they make it a street's name. */
export const STREETS: ReadonlySet<string> = set(
  'via viale vle piazza pzza piazzale ple corso cso largo vicolo strada contrada cda lungomare rotonda parcheggio',
);

/** Before a place they make it a company's or a person's name. */
export const COMPANIES: ReadonlySet<string> = set(
  'ditta ditte impresa imprese societa studio cooperativa coop banca ristorante bar hotel albergo farmacia signor signora sig famiglia',
);

/** Behind a place they make it a company's name. */
export const COMPANY_FORMS: ReadonlySet<string> = set(
  'srl srls spa snc sas scarl sapa software costruzioni trasporti edilizia',
);

function set(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

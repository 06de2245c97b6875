import { findPersonNames } from './person-names';

/**
 * Lines written after the code and never tuned to: what they miss is what to expect of lines nobody thought of. A name to find
 * stands in braces. The known failures are listed; a change may only shorten that list.
 */
const LINES = `
{Tamara Ceccarelli}
{Ceccarelli Tamara} - Ufficio Commercio
Dott.ssa {Noemi Principi}, Servizio Sociale
{Alessio Battistelli} / Messo comunale
{sabrina pieralisi}
{PIERALISI SABRINA}
Il vicesegretario {Tommaso Orsini}
Geom. {Giuliano Cesaroni} - Responsabile Area Tecnica
Ufficio Elettorale: {Ornella Bravi}
{Ornella Bravi} ced comune di alfa
{Ornella bravi} tel 0731 000 111
{Krzysztof Nowak}
{Elona Dervishi} – Front Office
{Brahim Ouali}
{Ngozi Okafor}
{Priya Sharma}
{Zhang Hui}
{Evelin Oberhofer}
{Josef von Sternbach}
{Salvatorica Pinna}
Ag. Sc. {Walter Petrini}
Isp. {Maura Sopranzi}
V. Comm. {Loris Frattini}
Per la Ragioneria {Patrizia Lombi}
Grazie ancora, {Nadia Fratini} (ufficio scuola)
Un saluto {Nadia Fratini}
ciao {nadia fratini}
La bibliotecaria {Emanuela Zazzarini}
p. Il Dirigente {Fabio Rondini}
{Dell'Aquila Serena}
{Rita Lo Presti}
{Gian Marco Belli}
{Maria Sole Tonti}
{Angelo Fiore}
{Vittoria Campo}
Rag. {Prisca Quondamatteo}
Responsabile del procedimento: dott. {Ivan Stacchiotti}
{Stacchiotti Dott. Ivan}
{Cinzia Paolucci Ricci}
{Cinzia P. Ricci}
Comune di Belforte
Comune di Sant'Angelo in Pontano
Via Caduti per la Libertà 2
Viale Cesare Battisti n. 5
Piazza della Repubblica
Istituto Einaudi
Centro Giovanile Don Bosco
Parco Fratelli Cervi
Ufficio Relazioni con il Pubblico
Servizio Gestione Entrate
Area Vigilanza
Rosa
D. Cesaroni
Cesaroni D.
Sig. Cesaroni
Saluti da Tamara
Tamara C.
Grazie Tamara
Stampante Canon
Porto Recanati
Bando Alloggi
Mensa Scolastica
Elezioni Comunali
Libro Firma
Fascicolo Elettorale
la signora allo sportello
manca il mandato rossi
Cassa Economale
Cordialmente vostro
Tanti auguri
`;

const KNOWN_FAILURES: readonly string[] = [
  // A surname in small letters that no list knows.
  '{Ornella bravi} tel 0731 000 111',
  // A title between the halves of a name parts them.
  '{Stacchiotti Dott. Ivan}',
  // Two capitals that no list knows: reported as doubtful.
  'Bando Alloggi',
  'Cassa Economale',
];

function fails(line: string): boolean {
  const expected = /\{(.*)\}/.exec(line)?.[1];
  const found = findPersonNames(line.replace(/[{}]/g, '')).filter(({ completeness }) => completeness === 'full');
  return found.map(({ text }) => text).join('|') !== (expected ?? '');
}

test('of the held-out lines only the known ones are misread', () => {
  const lines = LINES.split('\n').filter((line) => line !== '');
  expect(lines.length).toBeGreaterThanOrEqual(60);
  expect(lines.filter(fails)).toEqual(KNOWN_FAILURES);
});

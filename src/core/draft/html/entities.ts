/** The names of U+00A0 to U+00FF, in order. Browsers decode these also without a semicolon. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para' +
  ' middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute' +
  ' Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml' +
  ' Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml' +
  ' eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The other names that need no semicolon. */
const ASCII_LEGACY = 'amp=& AMP=& lt=< LT=< gt=> GT=> quot=" QUOT=" COPY=© REG=®';

/** Greek, U+0391 on. */
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi' +
  ' Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma' +
  ' tau upsilon phi chi psi omega';

/**
 * The rest of HTML 4 and what is common of HTML 5, each with its code point in hexadecimal. Other letters are written by number or as
 * they are by all editors that mail programs use.
 */
const OTHERS =
  'OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2c6 tilde=2dc thetasym=3d1 upsih=3d2 piv=3d6' +
  ' ensp=2002 emsp=2003 thinsp=2009 zwnj=200c zwj=200d lrm=200e rlm=200f ndash=2013 mdash=2014 lsquo=2018 rsquo=2019' +
  ' sbquo=201a ldquo=201c rdquo=201d bdquo=201e dagger=2020 Dagger=2021 bull=2022 hellip=2026 permil=2030 prime=2032' +
  ' Prime=2033 lsaquo=2039 rsaquo=203a oline=203e frasl=2044 euro=20ac image=2111 weierp=2118 real=211c trade=2122' +
  ' alefsym=2135 larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 crarr=21b5 lArr=21d0 uArr=21d1 rArr=21d2' +
  ' dArr=21d3 hArr=21d4 forall=2200 part=2202 exist=2203 empty=2205 nabla=2207 isin=2208 notin=2209 ni=220b' +
  ' prod=220f sum=2211 minus=2212 lowast=2217 radic=221a prop=221d infin=221e ang=2220 and=2227 or=2228 cap=2229' +
  ' cup=222a int=222b there4=2234 sim=223c cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265 sub=2282 sup=2283' +
  ' nsub=2284 sube=2286 supe=2287 oplus=2295 otimes=2297 perp=22a5 sdot=22c5 lceil=2308 rceil=2309 lfloor=230a' +
  ' rfloor=230b lang=27e8 rang=27e9 loz=25ca spades=2660 clubs=2663 hearts=2665 diams=2666 apos=27 Tab=9 NewLine=a' +
  ' excl=21 num=23 dollar=24 percnt=25 lpar=28 rpar=29 ast=2a plus=2b comma=2c period=2e sol=2f colon=3a semi=3b' +
  ' equals=3d quest=3f commat=40 lsqb=5b bsol=5c rsqb=5d lowbar=5f grave=60 lcub=7b verbar=7c rcub=7d half=bd' +
  ' hairsp=200a hyphen=2010 bullet=2022 numero=2116 frac13=2153 frac23=2154 phone=260e star=2606 starf=2605' +
  ' female=2640 male=2642 check=2713 checkmark=2713 cross=2717 squ=25a1 square=25a1';

const NAMED = new Map<string, string>();
const LEGACY = new Map<string, string>();

function nameInOrder(names: string, first: number): void {
  names.split(' ').forEach((name, index) => {
    if (name !== '-') NAMED.set(name, String.fromCharCode(first + index));
  });
}

nameInOrder(LATIN_1, 0xa0);
for (const pair of ASCII_LEGACY.split(' ')) NAMED.set(pair.slice(0, -2), pair.slice(-1));
NAMED.forEach((character, name) => LEGACY.set(name, character));
nameInOrder(GREEK, 0x391);
for (const pair of OTHERS.split(' ')) {
  const equals = pair.indexOf('=');
  NAMED.set(pair.slice(0, equals), String.fromCharCode(parseInt(pair.slice(equals + 1), 16)));
}

/** By the name between `&` and `;`, in its exact letters. */
export const NAMED_CHARACTERS: ReadonlyMap<string, string> = NAMED;

/** Those that are decoded also where the semicolon is missing. */
export const LEGACY_CHARACTERS: ReadonlyMap<string, string> = LEGACY;

/** The length of the longest name of `LEGACY_CHARACTERS`. */
export const LONGEST_LEGACY_NAME = 6;

/** What browsers make of the numbers 128 to 159: windows-1252, with the five that it leaves free as they are. */
export const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

import type { TextRange } from '../../draft/text-range';
import { fold } from '../../language/fold';
import { OTHER_MATTER } from './secret-shapes';

const PIN_SEPARATED =
  /^[^.,;:=!?\n\d]{0,60}(?:[:=]|\s(?:[eè]'?|é|era|sarebbe|diventa|resta|sono(?=\s\d{5}))\s)\s{0,2}(?:il\s|sempre\s)?["'«“(]?/i;
const PIN_BESIDE =
  /^[\s,]{1,3}(?:(?:della?|del|di|la|il|firma|remota|digitale|smart|card|smartcard|cns|cie|carta|tessera|token|dispositivo|accesso|attuale|nuovo|mio|suo|provvisorio|segreto|mettete|inserite|digitate|usate|mettiamo|codice|numero|n|nr|usato|utilizzato|uso|metto|inserisco|inserito|ho|da|usare|prova|operatore|personale|sindaco|segretario|responsabile|collega|badge|totem|cassa|allarme|porta|armadio|telefono|tablet|palmare|sim|stampante)[\s.]+){0,5}["'«“(]?/i;
/** Eight digits, at times in groups; no amount, date or count. */
const DIGITS = /^\d(?:[ ]?\d){3,9}(?![\d/-]|[.,]\d| ?(?:cifre|tentativi|volte|caratteri|euro|ore|giorni))/;

/** "TR77KL90". */
const MIXED = /^(?=[A-Z]{0,9}\d)(?=\d{0,9}[A-Z])[A-Z\d]{6,10}(?![\w-])/;
/** Between commas or in brackets: "il pin della tessera, 60417, però", "benché il mio (è 48213077) funzioni". */
const PIN_APART = /^[^.;:!?\n\d(]{0,60}(?:, |\((?:[eè]'? )?)(\d{4,8})(?=[,)]|\s[a-z])/;

/** "La OTP delle 10:15 era 662 905". */
const AT_AN_HOUR = /\b(?:delle|alle|ore|di) \d{1,2}[.:]\d{2}\b/g;

/** "PIN: 4821", "il pin della tessera, 60417": the digits behind the label, in UTF-16 code units of the tail. */
export function pinIn(said: string): TextRange | null {
  const tail = said.replace(AT_AN_HOUR, (hour) => ' '.padStart(hour.length, '-'));
  for (const pattern of [PIN_SEPARATED, PIN_BESIDE]) {
    const before = pattern.exec(tail)?.[0];
    if (before === undefined || OTHER_MATTER.test(fold(before))) continue;
    const digits = DIGITS.exec(tail.slice(before.length))?.[0];
    if (digits !== undefined) return { start: before.length, end: before.length + digits.length };
    const mixed = MIXED.exec(tail.slice(before.length))?.[0];
    if (mixed !== undefined) return { start: before.length, end: before.length + mixed.length };
  }
  const [apart = '', digits = ''] = PIN_APART.exec(tail) ?? [];
  return digits === '' ? null : { start: apart.length - digits.length, end: apart.length };
}
